import { describe, expect, it } from "vitest";
import { Targets, type TargetsSource } from "../../../shared/model/targets.ts";
import { testScenario } from "../../../shared/testing/testScenario.ts";
import type { Sample } from "../../lab/sample.ts";
import { faultsOf } from "./report.ts";

const match = (seed: string, more: Partial<Sample> = {}): Sample => ({
  seed,
  ending: "oneBridge",
  directWar: false,
  texts: { committee: true },
  readings: {},
  options: {},
  motions: 2,
  brokenMotions: 0,
  broken: [],
  seats: {},
  held: {},
  played: [],
  favours: [],
  deals: { offered: 0, accepted: 0 },
  promises: {},
  tracks: {},
  objectives: {},
  holds: {},
  actions: 0,
  refused: [],
  ...more,
});

const tiny = testScenario("tiny");
const faults = (targets: TargetsSource | undefined, matches: readonly Sample[]) =>
  faultsOf(targets ? { ...tiny, targets: Targets.parse(targets) } : tiny, matches);
const hundred = Array.from({ length: 100 }, (_, game) => match(`s.${game}`));

describe("What is wrong with matches of bots", () => {
  it("is nothing, as far as the scenario expects nothing", () => {
    expect(faults(undefined, hundred)).toEqual([]);
  });

  it("is always that a bot tried what the rules refuse", () => {
    expect(faults(undefined, [match("s.1", { refused: ["lowbank commitCard: notInHand"] })])).toEqual([
      "s.1: refused, lowbank commitCard: notInHand",
    ]);
  });

  it("is that a match has too few motions or deals, with the seeds to look at", () => {
    const matches = [match("s.1", { motions: 1 }), match("s.2", { deals: { offered: 3, accepted: 3 } })];
    expect(faults({ motions: 2, deals: 3 }, matches)).toEqual([
      "1 matches with fewer than 3 closed deals, for instance s.1",
      "1 matches with fewer than 2 motions, for instance s.1",
    ]);
  });

  it("is that texts are adopted too often or too rarely, or endings too few, in a hundred matches", () => {
    const targets = { textAdopted: { atLeast: 20, atMost: 95 }, endings: 2 };
    expect(faults(targets, hundred)).toEqual([
      "1 different endings, not 2",
      "a text was adopted in 100 % of the matches, not in 20 to 95 %",
    ]);
    expect(faults(targets, hundred.slice(1))).toEqual([]);
  });
});
