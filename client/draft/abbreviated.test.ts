import { describe, expect, it } from "vitest";
import { abbreviated, columnWidth } from "./abbreviated.ts";

describe("A name over a column", () => {
  it.each(["USA", "Turkey", "Baltics", "Allies", "Crews", "Türkei", "Балтія"])("of five: %s fits", (name) => {
    expect(abbreviated(name, columnWidth(5))).toBe(name);
  });

  it.each([
    ["Hungary", "Hung."],
    ["Verbündete", "Verbü."],
    ["Туреччина", "Туреч."],
    ["Mmmmmmmm", "Mmm."],
  ])("of five: %s is cut short: %s", (name, short) => {
    expect(abbreviated(name, columnWidth(5))).toBe(short);
  });

  it.each([
    ["Ministry", "Minis."],
    ["Hauliers", "Hauli."],
    ["The Upper Town", "The."],
  ])("of six: %s is cut short: %s", (name, short) => {
    expect(abbreviated(name, columnWidth(6))).toBe(short);
  });

  it("is whole where a full stop would only take the place of its last letter", () => {
    expect(abbreviated("Towns", columnWidth(6))).toBe("Towns");
  });

  it.each(["Hungary", "Ukraine", "Ministry", "Baltikum"])("of three has more room: %s fits", (name) => {
    expect(abbreviated(name, columnWidth(3))).toBe(name);
  });
});
