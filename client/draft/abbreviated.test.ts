import { describe, expect, it } from "vitest";
import { abbreviated, columnWidth, headings, NARROW_COLUMN } from "./abbreviated.ts";

describe("A name over a column", () => {
  it.each(["USA", "Turkey", "Baltics", "Allies", "Crews", "Türkei", "Балтія"])("of five: %s fits", (name) => {
    expect(abbreviated(name, columnWidth(5))).toBe(name);
  });

  it("is its beginning and a full stop where even two columns are too narrow for it", () => {
    expect(abbreviated("Mmmmmmmm", columnWidth(5))).toBe("Mmm.");
    expect(abbreviated("The Upper Town", columnWidth(6))).toBe("The.");
  });

  it("is whole where a full stop would only take the place of its last letter", () => {
    expect(abbreviated("Towns", columnWidth(6))).toBe("Towns");
  });

  it.each(["Hungary", "Ukraine", "Ministry", "Baltikum"])("of three has more room: %s fits", (name) => {
    expect(abbreviated(name, columnWidth(3))).toBe(name);
  });
});

/** Who sits at tables of the scenarios, as they are called in short. */
const TABLES = [
  ["USA", "Hungary", "Turkey", "Baltics", "Allies"],
  ["USA", "Ungarn", "Türkei", "Baltikum", "Verbündete"],
  ["США", "Угорщина", "Туреччина", "Балтія", "Союзники"],
  ["Gesellschaft", "Ministerium", "Güterbahnen", "Zugpersonal", "Bergstädte", "Anwohner"],
  ["Компанія", "Міністерство", "Перевізники", "Бригади", "Міста", "Мешканці"],
  ["Верхній Берег", "Нижній Берег"],
];

const whole = (names: readonly string[], column: number) =>
  headings(names, column).map(({ above, below }) => (above === null || above === "" ? below : above));

describe("Names over columns", () => {
  it("stand below their flags where each is whole over its own column", () => {
    const names = ["USA", "You", "Turkey", "Baltics", "Allies"];
    expect(headings(names, columnWidth(5))).toEqual(names.map((below) => ({ above: null, below })));
  });

  it.each(TABLES)(
    "stand by turns above and below where one is longer, and are whole: %s, %s …",
    (...names) => {
      const placed = headings(names, columnWidth(names.length));
      expect(placed.slice(0, 2)).toEqual([
        { above: names[0], below: "" },
        { above: "", below: names[1] },
      ]);
      expect(whole(names, columnWidth(names.length))).toEqual(names);
    },
  );

  it("are whole in narrow columns too, where they are not very long", () => {
    const [names = []] = TABLES;
    expect(whole(names, NARROW_COLUMN)).toEqual(names);
  });

  it("never leave the panel, at whose edge the last one stands", () => {
    expect(whole(["Gesellschaft", "Gesellschaft"], 38)).toEqual(["Gesellschaft", "Gesellscha."]);
  });
});
