import { describe, expect, it } from "vitest";
import { monogram } from "./monogram.ts";

describe("A party without flags is known by two letters", () => {
  it.each([
    ["Company", "Co"],
    ["Crews", "Cr"],
    ["Hill towns", "HT"],
    ["Upper-Lower bank", "UL"],
    ["Ö", "Ö"],
    ["", ""],
  ])("%s: %s", (short, letters) => {
    expect(monogram(short)).toBe(letters);
  });
});
