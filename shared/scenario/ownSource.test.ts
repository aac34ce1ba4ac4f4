import { describe, expect, it } from "vitest";
import { testShelf } from "../testing/testScenario.ts";
import { parseScenario } from "./parseScenario.ts";
import { claimsOf } from "./sources.ts";

const SAID = { author: "Invented for this scenario." };
const OURS = "source: {author: Invented in our class}\n";
const CLASS = { author: "Invented in our class" };

const CARD =
  "cards: {vow: {title: A vow, theme: Words, text: It is sworn., seats: [lowbank], price: 1, band: tracks, effects: [{track: goodwill, by: 2}]}}\n";

function extended(text: string, language?: string) {
  const files = [{ path: "a.yaml", text: `extends: tiny\nid: ours\ntitle: Ours\n${text}` }];
  return parseScenario({ id: "ours", files, shelf: testShelf, ...(language ? { language } : {}) });
}

describe("What a scenario says once of its sources", () => {
  it("holds for every part that says nothing itself", () => {
    const { scenario } = parseScenario({ id: "tiny", files: testShelf.files("tiny") ?? [] });
    expect(scenario?.tables.committee?.issues.repair?.source).toEqual(SAID);
    expect(scenario?.endings.twoHalves?.source).toEqual(SAID);
    expect(scenario?.cards.dyeTest?.source ?? Object.values(scenario?.cards ?? {})[0]?.source).not.toEqual(
      SAID,
    );
    expect(claimsOf(scenario ?? never()).every(({ source }) => source !== null)).toBe(true);
  });

  it("holds for what is new in a scenario that extends another, and for nothing of that one", () => {
    const { scenario, problems } = extended(
      `${OURS}${CARD}endings: {twoHalves: {title: Two halves again}}\n`,
    );
    expect(problems).toEqual([]);
    expect(scenario?.cards.vow?.source).toEqual(CLASS);
    expect(scenario?.endings.twoHalves).toMatchObject({ title: "Two halves again", source: SAID });
  });

  it("is not handed on: who extends a scenario speaks for what is new", () => {
    const { problems } = extended(CARD);
    expect(problems.map(({ code }) => code)).toEqual(["no-source"]);
    expect(problems[0]?.message).toContain("`cards.vow` doesn't say where it comes from.");
  });

  it("can be said in another language", () => {
    const files = [
      { path: "a.yaml", text: `extends: tiny\nid: ours\n${OURS}${CARD}` },
      { path: "lang/de.yaml", text: "source: {author: In unserer Klasse erfunden}\n" },
    ];
    const { scenario } = parseScenario({ id: "ours", files, shelf: testShelf, language: "de" });
    expect(scenario?.cards.vow?.source).toEqual({ author: "In unserer Klasse erfunden" });
  });
});

function never(): never {
  throw new Error("tiny is faulty");
}
