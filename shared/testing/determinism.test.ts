import { describe, expect, it } from "vitest";
import { CONDITION_KINDS } from "../effects/conditions.ts";
import { EFFECT_KINDS } from "../effects/index.ts";
import { EVENTS } from "../events/index.ts";
import type { Scenario } from "../model/scenario.ts";
import { RULES } from "../rules/index.ts";
import type { Checks } from "./checkedMatch.ts";
import { PLEDGES, STANCES, STEPS, type Tally, tallyMatch, WHISPERS } from "./coverage.ts";
import { playRandomly } from "./randomPlay.ts";
import { testScenario } from "./testScenario.ts";

/** `LONG=20` plays twenty times as many matches: `npm run test:long`. */
const TIMES = Number(process.env.LONG ?? "1");
const SHARES = { tiny: 50, workshop: 170, nearWar: 60, called: 30, poor: 30, vilnius: 25 };
/** In every so many matches all viewers follow each step, and every check is made. */
const FULLY = { tiny: 3, workshop: 12, nearWar: 15, called: 15, poor: 15, vilnius: 15 };
const LEAST = 20;

const workshop = testScenario("workshop");
const { charter = expect.unreachable(), ferry = expect.unreachable() } = workshop.tables;
const heat = workshop.tracks.heat ?? expect.unreachable("the workshop's quarrel has no heat");
const SCENARIOS = {
  tiny: testScenario("tiny"),
  workshop,
  /** The same, on the brink of a wider war. */
  nearWar: { ...workshop, tracks: { ...workshop.tracks, heat: { ...heat, start: 95 } } },
  /** The same, but its charter is decided and read at roll-calls, by a quota; its ferry under silence, with a veto. */
  called: {
    ...workshop,
    tables: {
      charter: { ...charter, rule: { quota: 2 }, procedure: "rollCall" },
      ferry: { ...ferry, rule: { veto: ["hill"] }, procedure: "silence", readings: 1 },
    },
  },
  /** The same, where nobody has much and payments are large: promises of them can't always be kept. */
  poor: {
    ...workshop,
    rules: {
      ...workshop.rules,
      capital: { start: 4, income: 2, cap: 8 },
      transfer: { pay: 8, give: 6 },
    },
  },
  vilnius: testScenario("vilnius"),
} satisfies Readonly<Record<string, Scenario>>;

const tally: Tally = new Map();
const submissions = { submitted: 0, refused: 0 };

/** One viewer after the other follows, and every fifth state is looked through. */
const SAMPLED: Checks = {
  follow: (viewers, turn) => viewers.filter((_, i) => turn % viewers.length === i && turn % 2 === 0),
  look: (turn) => turn % 5 === 0,
};

function play(id: keyof typeof SHARES): number {
  const scenario = SCENARIOS[id];
  const matches = SHARES[id] * TIMES;
  for (let seed = 0; seed < matches; seed += 1) {
    const { match, submitted, refused } = playRandomly(scenario, seed, seed % FULLY[id] === 0 ? {} : SAMPLED);
    match.checkReplay();
    expect(match.state.results).not.toBeNull();
    expect(match.state.step.kind).toBe("over");
    tallyMatch(tally, match.log, match.state);
    submissions.submitted += submitted;
    submissions.refused += refused;
  }
  return matches;
}

/** Matches that are only counted, so that a change of rules doesn't at once make something rare. */
function playOn(id: keyof typeof SHARES, count: number): void {
  for (let seed = 10_000; seed < 10_000 + count; seed += 1) {
    const { match } = playRandomly(SCENARIOS[id], seed, { follow: () => [], look: () => false });
    tallyMatch(tally, match.log, match.state);
  }
}

/** What didn't occur often enough, with how often it did. */
const rare = (keys: readonly string[]) =>
  keys.filter((key) => (tally.get(key) ?? 0) < LEAST).map((key) => `${key}: ${tally.get(key) ?? 0}`);

describe("Any match can be played again from its log, whatever was done in it", () => {
  it.each(Object.keys(SHARES) as (keyof typeof SHARES)[])(
    "%s: the log and the actions give the same match to the byte, each client's view is that of the engine, and the match ends",
    (id) => {
      expect(play(id)).toBe(SHARES[id] * TIMES);
    },
    360_000 * TIMES,
  );

  it("and as many matches again end, unwatched", () => {
    playOn("workshop", 250);
    playOn("nearWar", 100);
    playOn("poor", 100);
  }, 240_000);

  it("at least nine of ten submissions were legal", () => {
    expect(submissions.refused / submissions.submitted).toBeLessThan(0.1);
  });

  it("everything was done that can be done, by seats, people, host and server", () => {
    expect(rare(Object.keys(RULES).map((kind) => `act ${kind}`))).toEqual([]);
    expect(
      rare([...STANCES.map((kind) => `stance ${kind}`), ...WHISPERS.map((how) => `whisper ${how}`)]),
    ).toEqual([]);
  });

  it("every kind of step came", () => {
    expect(rare(STEPS.map((kind) => `step ${kind}`))).toEqual([]);
  });

  it("every kind of event occurred", () => {
    expect(rare(Object.keys(EVENTS).map((kind) => `event ${kind}`))).toEqual([]);
  });

  it("every kind of effect was carried out", () => {
    expect(rare(EFFECT_KINDS.map((kind) => `effect ${kind}`))).toEqual([]);
  });

  it("every kind of condition was asked", () => {
    expect(rare(CONDITION_KINDS.map((kind) => `condition ${kind}`))).toEqual([]);
  });

  it("every kind of promise was kept, broken and lapsed alike", () => {
    const outcomes = ["kept", "broken", "lapsed"];
    expect(rare(PLEDGES.flatMap((kind) => outcomes.map((outcome) => `${kind} ${outcome}`)))).toEqual([]);
    expect(rare(outcomes.map((outcome) => `conditional ${outcome}`))).toEqual([]);
    expect(rare(["adopted", "issue", "given"].map((kind) => `proviso ${kind}`))).toEqual([]);
    expect(tally.get("outcome open") ?? 0).toBe(0);
  });
});
