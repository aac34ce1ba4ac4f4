import { describe, expect, it } from "vitest";
import { testScenario, testShelf } from "../testing/testScenario.ts";
import { parseScenario } from "./parseScenario.ts";
import type { Shelf } from "./resolveFolder.ts";

const own = testShelf.files("tiny")?.filter(({ path }) => !path.startsWith("lang/")) ?? [];
const withFrench = (text: string, language?: string) =>
  parseScenario({
    id: "tiny",
    files: [...own, { path: "lang/fr.yaml", text }],
    ...(language ? { language } : {}),
  });

describe("A language", () => {
  it("replaces texts and nothing else", () => {
    const german = testScenario("tiny", "de");
    const english = testScenario("tiny");
    expect(german.title).toBe("Die alte Brücke");
    expect(german.language).toBe("de");
    expect(german.tables.committee?.issues.repair?.options.equal).toMatchObject({
      title: "Gleiche Teile",
      worth: english.tables.committee?.issues.repair?.options.equal?.worth,
    });
    expect(Object.keys(german.endings)).toEqual(Object.keys(english.endings));
  });

  it("leaves the scenario's own text where it has none", () => {
    const { scenario } = withFrench("title: Le vieux pont\n", "fr");
    expect(scenario).toMatchObject({
      title: "Le vieux pont",
      subtitle: "Two towns, one crossing",
      language: "fr",
    });
  });

  it("is listed beside the scenario's own, and an unknown one gives the scenario's own", () => {
    expect(withFrench("title: Le vieux pont\n").languages).toEqual(["fr"]);
    expect(withFrench("title: Le vieux pont\n", "is").scenario?.language).toBe("en");
  });

  it("addresses what stands in a list by its number, from 1", () => {
    const die = "{ die: [{ weight: 1, text: Heads, effects: [] }, { weight: 1, text: Tails, effects: [] }] }";
    const files = [
      { path: "a.yaml", text: `extends: tiny\nid: coin\nevents: { highWater: { effects: [${die}] } }\n` },
      {
        path: "lang/de.yaml",
        text: "events: { highWater: { effects: { 1: { die: { 2: { text: Zahl } } } } } }\n",
      },
    ];
    const { scenario, problems } = parseScenario({ id: "coin", files, shelf: testShelf, language: "de" });
    expect(problems).toEqual([]);
    expect(scenario?.events.highWater?.effects).toMatchObject([
      { die: [{ text: "Heads" }, { text: "Zahl" }] },
    ]);
  });

  it("of a scenario that is extended still speaks where the extending one says nothing new", () => {
    const shelf: Shelf = testShelf;
    const files = [
      {
        path: "a.yaml",
        text: "extends: tiny\nid: short\nsubtitle: A short evening\nendings: { goodManners: }\n",
      },
      { path: "lang/de.yaml", text: "notice: Kurz.\n" },
    ];
    const { scenario, problems } = parseScenario({ id: "short", files, shelf, language: "de" });
    expect(problems).toEqual([]);
    expect(scenario).toMatchObject({
      title: "Die alte Brücke",
      subtitle: "A short evening",
      notice: "Kurz.",
    });
  });

  it.each([
    ["a number", "cards:\n  inspection:\n    price: 3\n", "not-a-text", 3, 12],
    ["an id", "cards:\n  inspection:\n    band: Farbe\n", "not-a-text", 3, 11],
    ["a list", "cards: { inspection: { seats: [highbank] } }\n", "not-a-text", 1, 31],
    ["a text that is none", "title: 1984\n", "not-a-text", 1, 8],
    ["a place on the map", "map: carte\n", "translates-nothing", 1, 1],
    ["something that doesn't exist", "cards:\n  inspektion: { title: Nein }\n", "translates-nothing", 2, 3],
    ["an empty text", "title: ''\n", "too-short", 1, 8],
  ])("can't hold %s", (_, text, code, line, column) => {
    expect(withFrench(text).problems).toMatchObject([{ file: "tiny/lang/fr.yaml", code, line, column }]);
    expect(withFrench(text).scenario).toBeNull();
  });

  it("may have a folder of files that mirror the scenario's", () => {
    const files = [
      ...own,
      { path: "lang/fr/scenario.yaml", text: "title: Le vieux pont\nrounds: { second: { title: Deux } }\n" },
      { path: "lang/fr/far/cards.yaml", text: "rounds: { first: { title: Un } }\n" },
    ];
    const { scenario, problems, languages } = parseScenario({ id: "tiny", files, language: "fr" });
    expect(problems).toEqual([]);
    expect(languages).toEqual(["fr"]);
    expect(scenario).toMatchObject({ title: "Le vieux pont", rounds: { first: { title: "Un" } } });
    expect(Object.keys(scenario?.rounds ?? {})).toEqual(["first", "second"]);
  });

  it("is refused a text that two of its files give, at the second, and told of problems where they stand", () => {
    const files = [
      ...own,
      { path: "lang/fr/a.yaml", text: "title: Le vieux pont\ncards:\n  inspektion: { title: Non }\n" },
      { path: "lang/fr/b.yaml", text: "subtitle: Deux villes\ntitle: Le pont\n" },
    ];
    expect(parseScenario({ id: "tiny", files }).problems).toMatchObject([
      { file: "tiny/lang/fr/a.yaml", code: "translates-nothing", line: 3, column: 3 },
      { file: "tiny/lang/fr/b.yaml", code: "given-twice", line: 2, column: 1 },
    ]);
  });

  it("is not blamed for a key that the scenario misspells: that is told once, where it stands", () => {
    const misspelt = own.map(({ path, text }) => ({
      path,
      text: (text ?? "").replace(/^title:/m, "titel:"),
    }));
    const translated = { path: "lang/fr.yaml", text: "title: Le vieux pont\nmap: carte\n" };
    expect(parseScenario({ id: "tiny", files: [...misspelt, translated] }).problems).toMatchObject([
      { file: "tiny/lang/fr.yaml", code: "translates-nothing", line: 2 },
      { file: "tiny/scenario.yaml", code: "unknown-key" },
    ]);
  });

  it("has two letters for a name", () => {
    const problemsOf = (path: string) =>
      parseScenario({ id: "tiny", files: [...own, { path, text: "title: Pont\n" }] }).problems;
    expect(problemsOf("lang/french.yaml")).toMatchObject([{ code: "bad-language-file" }]);
    expect(problemsOf("lang/french/texts.yaml")).toMatchObject([{ code: "bad-language-file" }]);
  });
});
