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

  it("which no other party has: the later of two has others, where its name has more letters", () => {
    const all = ["Ministry", "Millers", "Mi", "Mint"];
    expect(all.map((short) => monogram(short, all))).toEqual(["Mi", "Ml", "Mi", "Mn"]);
  });
});
