import { describe, expect, it } from "vitest";
import type { Condition } from "../model/condition.ts";
import { atTable } from "../testing/table.ts";
import { testScenario } from "../testing/testScenario.ts";
import { ENGLISH } from "./english.ts";
import { GERMAN } from "./german.ts";
import type { Language } from "./language.ts";
import { namesOf } from "./names.ts";
import { UKRAINIAN } from "./ukrainian.ts";

const telling = (language: Language) => {
  const view = atTable(testScenario("vilnius", language.code)).view("hungary");
  const names = namesOf(view, {}, language);
  return (condition: Condition) =>
    language.condition(condition, names, { self: language.ui.common.youSmall });
};

/** One of every kind, and of those that read otherwise with other parts. */
const EACH: readonly Condition[] = [
  { track: "cohesion", atLeast: 40 },
  { track: "cohesion", atMost: 40 },
  { track: "cohesion", atLeast: 40, atMost: 60 },
  { issue: "membership", is: "timetable" },
  { issue: "membership", atLeast: "timetable" },
  { issue: "membership", atMost: "timetable" },
  { issue: "membership", atLeast: "bucharest", atMost: "timetable" },
  { settled: "membership" },
  { adopted: "council" },
  { flag: "timetableAnswered" },
  { round: { from: "oslo" } },
  { round: { until: "oslo" } },
  { played: "nobody's" },
  { given: "jets" },
  { given: "jets", to: "turkey" },
  { given: "jets", from: "us" },
  { dealBetween: ["us", "turkey"] },
  { active: "ukraine" },
  { backedBy: "turkey" },
  { broke: "turkey" },
  { broke: "self", alone: true },
  { broke: "turkey", atLeast: 3 },
  { promisesBroken: "turkey", atMost: 0 },
  { promisesBroken: "turkey", atMost: 1 },
  { promisesBroken: "turkey", atMost: 2 },
  { directWar: true },
  { all: [{ adopted: "council" }, { broke: "turkey" }] },
  { any: [{ adopted: "council" }, { broke: "turkey" }] },
];

/** What only says that something is not so, and then says it. */
const AS_A_FORMULA = /not:|nicht der Fall|неправда, що|undefined/;

describe.each([
  ["English", ENGLISH],
  ["German", GERMAN],
  ["Ukrainian", UKRAINIAN],
] as const)("A condition that must not hold, in %s", (_, language) => {
  const tell = telling(language);

  it.each(EACH.map((condition) => [JSON.stringify(condition), condition] as const))(
    "has a sentence of its own: %s",
    (_, condition) => {
      expect(tell({ not: condition })).not.toMatch(AS_A_FORMULA);
      expect(tell({ not: condition })).not.toBe(tell(condition));
      expect(tell({ not: { not: condition } })).toBe(tell(condition));
    },
  );
});

describe("A condition that must not hold reads as somebody would say it", () => {
  it.each<readonly [string, Language, Condition]>([
    ["you did not break silence alone", ENGLISH, { broke: "self", alone: true }],
    ["the United States broke silence fewer than 3 times", ENGLISH, { broke: "us", atLeast: 3 }],
    [
      "there is no text at the Council; and the United States did not break silence",
      ENGLISH,
      { any: [{ adopted: "council" }, { broke: "us" }] },
    ],
    ["nie allein das Schweigen gebrochen (Sie)", GERMAN, { broke: "self", alone: true }],
    ["weniger als 3-mal das Schweigen gebrochen (Türkei)", GERMAN, { broke: "turkey", atLeast: 3 }],
    ["„Kampfflugzeuge“ ist nicht gewährt (an Türkei)", GERMAN, { given: "jets", to: "turkey" }],
    ["Geschlossenheit unter 40", GERMAN, { track: "cohesion", atLeast: 40 }],
    ["ви не порушували мовчання наодинці", UKRAINIAN, { broke: "self", alone: true }],
    ["делегація «Туреччина» порушила мовчання менше ніж 3 рази", UKRAINIAN, { broke: "turkey", atLeast: 3 }],
    [
      "делегація «Туреччина» порушила більше ніж 2 обіцянки",
      UKRAINIAN,
      { promisesBroken: "turkey", atMost: 2 },
    ],
  ])("%s", (sentence, language, condition) => {
    expect(telling(language)({ not: condition })).toBe(sentence);
  });
});
