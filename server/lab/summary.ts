import { meanEstimate, quantile, share } from "../../shared/analysis/statistics.ts";
import { mapValues } from "../../shared/model/entries.ts";
import type { Scenario } from "../../shared/model/scenario.ts";
import { type CardUse, cardsUsed } from "./cardUse.ts";
import { mainTable } from "./mainTable.ts";
import type { Strategies } from "./play.ts";
import type { Outcomes, Sample } from "./sample.ts";
import { type BrokenBy, brokenBy, reasonsGiven } from "./silences.ts";

type ById<T> = Readonly<Record<string, T>>;

export interface SeatSummary {
  readonly mean: number;
  /** Half of the mean's 95 % interval. */
  readonly margin: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  /** Share of the matches in which its texts and favours were worth more to it than having none. */
  readonly aboveWalkAway: number;
}

/** What many matches of one experiment say. Shares from 0 to 1. */
export interface Summary {
  readonly scenario: string;
  readonly games: number;
  /** Who did not play as the standard bot. */
  readonly strategies: Strategies;
  /** Of the main table: that with the most readings, and of those the one with the most clauses. */
  readonly textAdopted: number;
  readonly firstReadingBroken: number;
  readonly endings: ById<number>;
  /** For each issue the share of each option, in order, of the matches in which its table has a text. */
  readonly options: ById<readonly number[]>;
  /** A match, and the share of matches with at least one. */
  readonly motions: number;
  readonly brokenMotions: number;
  readonly someMotionBroken: number;
  readonly brokenBy: ById<BrokenBy>;
  readonly reasons: ById<number>;
  readonly seats: ById<SeatSummary>;
  readonly cards: ById<CardUse>;
  readonly favours: ById<number>;
  readonly deals: { readonly offered: number; readonly accepted: number };
  /** Over all matches; what was carried out at once is counted by kind alone. */
  readonly promises: Outcomes & { readonly byKind: ById<Outcomes> };
  /** Mean of each track at the start and after each round, with the tenth and the ninetieth of a hundred. */
  readonly tracks: ById<readonly { readonly mean: number; readonly low: number; readonly high: number }[]>;
  readonly objectives: ById<{ readonly dealt: number; readonly met: number }>;
  /** What no match has shown. */
  readonly never: {
    readonly endings: readonly string[];
    readonly objectives: readonly string[];
    readonly cards: readonly string[];
  };
  /** What was submitted in a match, by anybody. */
  readonly actions: { readonly mean: number; readonly least: number; readonly most: number };
  readonly refused: number;
}

const counted = (samples: readonly Sample[], holds: (sample: Sample) => boolean): number =>
  share(samples.filter(holds).length, samples.length).value;

function seatSummary(samples: readonly Sample[], seat: string): SeatSummary {
  const scores = samples.map(({ seats }) => seats[seat]?.score ?? 0);
  const { value, high } = meanEstimate(scores);
  return {
    mean: value,
    margin: high - value,
    q1: quantile(scores, 0.25),
    median: quantile(scores, 0.5),
    q3: quantile(scores, 0.75),
    aboveWalkAway: counted(samples, ({ seats }) => seats[seat]?.aboveWalkAway === true),
  };
}

function optionShares(scenario: Scenario, samples: readonly Sample[]): Summary["options"] {
  const all = Object.entries(scenario.tables).flatMap(([table, { issues }]) => {
    const adopted = samples.filter(({ texts }) => texts[table] === true);
    return Object.entries(issues).map(([issue, { options }]) => {
      const shares = Object.keys(options).map((option) =>
        counted(adopted, (sample) => sample.options[issue] === option),
      );
      return [issue, shares] as const;
    });
  });
  return Object.fromEntries(all);
}

const NONE: Outcomes = { kept: 0, broken: 0, lapsed: 0 };

const added = (a: Outcomes, b: Outcomes): Outcomes => ({
  kept: a.kept + b.kept,
  broken: a.broken + b.broken,
  lapsed: a.lapsed + b.lapsed,
});

function promisesOf(samples: readonly Sample[]): Summary["promises"] {
  const kinds = [...new Set(samples.flatMap(({ promises }) => Object.keys(promises)))].sort();
  const byKind = Object.fromEntries(
    kinds.map((kind) => [kind, samples.map(({ promises }) => promises[kind] ?? NONE).reduce(added, NONE)]),
  );
  const owed = Object.entries(byKind).filter(([kind]) => kind !== "atOnce");
  return { ...owed.map(([, outcomes]) => outcomes).reduce(added, NONE), byKind };
}

function tracksOf(scenario: Scenario, samples: readonly Sample[]): Summary["tracks"] {
  return mapValues(scenario.tracks, (_, track) => {
    const lines = samples.map(({ tracks }) => tracks[track] ?? []);
    const rounds = Math.max(0, ...lines.map((line) => line.length));
    return Array.from({ length: rounds }, (__, round) => {
      // A match that a wider war has ended has no later rounds.
      const values = lines.flatMap((line) => line[round] ?? []);
      return {
        mean: meanEstimate(values).value,
        low: quantile(values, 0.1),
        high: quantile(values, 0.9),
      };
    });
  });
}

function objectivesOf(scenario: Scenario, samples: readonly Sample[]): Summary["objectives"] {
  return mapValues(scenario.objectives, (_, id) => {
    const dealt = samples.flatMap(({ objectives }) => objectives[id] ?? []);
    return { dealt: dealt.length, met: dealt.filter((met) => met).length };
  });
}

function actionsOf(samples: readonly Sample[]): Summary["actions"] {
  const counts = samples.map(({ actions }) => actions);
  return { mean: meanEstimate(counts).value, least: Math.min(...counts), most: Math.max(...counts) };
}

const idsWhere = <T>(map: ById<T>, holds: (value: T) => boolean): readonly string[] =>
  Object.keys(map).filter((id) => map[id] !== undefined && holds(map[id]));

/** Sums up an experiment. */
export function summaryOf(
  scenario: Scenario,
  samples: readonly Sample[],
  strategies: Strategies = {},
): Summary {
  const main = mainTable(scenario);
  const endings = mapValues(scenario.endings, (_, id) => counted(samples, ({ ending }) => ending === id));
  const cards = cardsUsed(scenario, samples);
  const objectives = objectivesOf(scenario, samples);
  const each = (pick: (sample: Sample) => number) => meanEstimate(samples.map(pick)).value;
  return {
    scenario: scenario.id,
    games: samples.length,
    strategies,
    textAdopted: counted(samples, ({ texts }) => texts[main] === true),
    firstReadingBroken: counted(samples, ({ readings }) => readings[main]?.[0] === true),
    endings,
    options: optionShares(scenario, samples),
    motions: each(({ motions }) => motions),
    brokenMotions: each(({ brokenMotions }) => brokenMotions),
    someMotionBroken: counted(samples, ({ brokenMotions }) => brokenMotions > 0),
    brokenBy: brokenBy(samples),
    reasons: reasonsGiven(samples),
    seats: mapValues(scenario.seats, (_, seat) => seatSummary(samples, seat)),
    cards,
    favours: mapValues(scenario.favours, (_, id) =>
      counted(samples, ({ favours }) => favours.some(({ favour }) => favour === id)),
    ),
    deals: { offered: each(({ deals }) => deals.offered), accepted: each(({ deals }) => deals.accepted) },
    promises: promisesOf(samples),
    tracks: tracksOf(scenario, samples),
    objectives,
    never: {
      endings: idsWhere(endings, (part) => part === 0),
      objectives: idsWhere(objectives, ({ dealt, met }) => dealt > 0 && met === 0),
      cards: idsWhere(cards, ({ held, played }) => held > 0 && played === 0),
    },
    actions: actionsOf(samples),
    refused: samples.reduce((sum, { refused }) => sum + refused.length, 0),
  };
}
