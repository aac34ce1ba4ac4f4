import { describe, expect, it } from "vitest";
import type { Scenario } from "../model/scenario.ts";
import { atTable } from "../testing/table.ts";
import { testScenario } from "../testing/testScenario.ts";
import { botOf } from "./index.ts";
import { mindOf } from "./mind.ts";
import { type PlayedMatch, playMatch } from "./playMatch.ts";
import {
  STANDARD,
  TEMPERAMENTS,
  type Temperament,
  type TemperamentName,
  temperamentBy,
} from "./temperament.ts";
import { asked, situationAt } from "./texts/situation.ts";

const NAMES = Object.keys(TEMPERAMENTS) as readonly TemperamentName[];
const train = testScenario("nightTrain");

const even = (_: string, sides: number): number => Math.floor(sides / 2);

/** What a temperament asks of the text in each session, as a part of the way from its least to its best. */
function demands(temperament: Temperament, random = even): readonly number[] {
  const t = atTable(train);
  return Object.keys(train.rounds).map((round) => {
    t.goTo("talks", round);
    const mind = mindOf(t.view("company"), random, temperament);
    const at = mind && situationAt(mind, "roundTable");
    if (!mind || !at) throw new Error("the company has a mind and a table");
    return (asked(mind, at) - at.walkAway) / at.reach;
  });
}

/** Sessions until the first text is adopted, if all are of one temperament, over a few matches. */
function sessionsToText(scenario: Scenario, name: TemperamentName): number {
  const rounds = Object.keys(scenario.rounds);
  const first = ({ state }: PlayedMatch): number => {
    const motions = Object.values(state.tables.roundTable?.motions ?? {});
    return Math.min(
      rounds.length,
      ...motions.filter(({ status }) => status === "adopted").map(({ round }) => rounds.indexOf(round)),
    );
  };
  const botFor = () => botOf(TEMPERAMENTS[name]);
  const matches = ["a", "b", "c"].map((seed) => playMatch({ scenario, seed, botFor }));
  return matches.reduce((sum, match) => sum + first(match), 0) / matches.length;
}

describe("Temperaments", () => {
  it("are drawn by lot, each for the whole match, and all of them come up", () => {
    const drawn = new Set([0, 1, 2, 3].map((n) => temperamentBy(() => n)));
    expect(drawn.size).toBe(NAMES.length);
    expect(temperamentBy(even)).toBe(temperamentBy(even));
  });

  it("all give way, and ask for no more than their least in the end", () => {
    for (const name of NAMES) {
      const all = demands(TEMPERAMENTS[name]);
      expect(all.at(-1)).toBeCloseTo(0);
      expect(all[0]).toBeGreaterThan(all[1] ?? 1);
    }
  });

  it("the patient and the stubborn ask for more at first than the measured one, the eager for less", () => {
    const first = (temperament: Temperament) => demands(temperament)[0] ?? 0;
    for (const more of [TEMPERAMENTS.patient, TEMPERAMENTS.stubborn])
      expect(first(more)).toBeGreaterThan(first(STANDARD));
    expect(first(TEMPERAMENTS.eager)).toBeLessThan(first(STANDARD));
  });

  it("the erratic asks now for more, now for less", () => {
    const by = (n: number) => demands(TEMPERAMENTS.erratic, () => n)[0] ?? 0;
    expect(by(20)).toBeGreaterThan(by(0));
    expect(demands(STANDARD, () => 20)).toEqual(demands(STANDARD, () => 0));
  });

  it("and those who are eager agree sooner than those who are stubborn", () => {
    expect(sessionsToText(train, "eager")).toBeLessThanOrEqual(sessionsToText(train, "stubborn"));
  });
});
