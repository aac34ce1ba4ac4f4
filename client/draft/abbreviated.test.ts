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

  it.each(["Hungary", "Ukraine", "Ministry", "Baltikum"])("of three has more room: %s fits", (name) => {
    expect(abbreviated(name, columnWidth(3))).toBe(name);
  });
});
