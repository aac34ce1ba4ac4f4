import { describe, expect, it } from "vitest";
import { abbreviated } from "./abbreviated.ts";

describe("A name over a column", () => {
  it.each(["Hungary", "Turkey", "Baltics", "Allies", "Hauliers", "Ministry"])("%s fits", (name) => {
    expect(abbreviated(name)).toBe(name);
  });

  it.each([
    ["Company", "Compa."],
    ["Residents", "Reside."],
    ["The Upper Town", "The Up."],
    ["Mmmmmmmm", "Mmm."],
  ])("%s is cut short: %s", (name, short) => {
    expect(abbreviated(name)).toBe(short);
  });
});
