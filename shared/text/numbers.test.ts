import { describe, expect, it } from "vitest";
import { ENGLISH } from "./english.ts";
import { GERMAN } from "./german.ts";
import { numbersIn } from "./numbers.ts";
import { countedIn, listedIn } from "./plurals.ts";
import { UKRAINIAN } from "./ukrainian.ts";

const [english, german, ukrainian] = ["en-GB", "de-DE", "uk-UA"].map((locale) => numbersIn(locale));

describe("Numbers in words", () => {
  it("have a true minus sign and a decimal sign as the language writes it", () => {
    expect(english?.plain(-2.54)).toBe("−2.5");
    expect(german?.plain(-2.54)).toBe("−2,5");
    expect(ukrainian?.plain(1234.5)).toBe("1234,5");
    expect(english?.fixed(17.9, 2)).toBe("17.90");
    expect(german?.grouped(1200)).toBe("1.200");
  });

  it("stand before their unit as the language writes it, and on one line with it", () => {
    expect(ENGLISH.numbers.measured("17.9", "%")).toBe("17.9%");
    for (const { numbers } of [GERMAN, UKRAINIAN]) {
      expect(numbers.measured("17,9", "%")).toBe("17,9\u00a0%");
      // An author may have set a space of their own, and most tracks have no unit.
      expect([numbers.measured(3, " km"), numbers.measured(3, "")]).toEqual(["3 km", "3"]);
    }
  });

  it("that are changes have a sign, unless nothing changes", () => {
    expect(english?.signed(3)).toBe("+3");
    expect(german?.signed(-2.5)).toBe("−2,5");
    expect(english?.signed(0.04)).toBe("0");
    expect(english?.signed(-0.04)).toBe("0");
    expect(english?.plain(-0.04)).toBe("0");
  });

  it("take the form of the noun that the language counts with", () => {
    const days = { one: "день", few: "дні", many: "днів", other: "дня" };
    const counted = countedIn("uk-UA");
    expect([1, 3, 5, 11, 21, 22].map((count) => counted(count, days))).toEqual([
      "1 день",
      "3 дні",
      "5 днів",
      "11 днів",
      "21 день",
      "22 дні",
    ]);
    expect(countedIn("de-DE")(2, { one: "Tag", other: "Tage" })).toBe("2 Tage");
  });

  it("and names are joined as the language joins them", () => {
    expect(listedIn("en-GB")(["a", "b", "c"])).toBe("a, b and c");
    expect(listedIn("de-DE")(["a", "b", "c"])).toBe("a, b und c");
    expect(listedIn("uk-UA")(["a", "b"])).toMatch(/^a (і|й|та) b$/);
    expect(listedIn("en-GB")([])).toBe("");
  });
});
