import type { PlayedMatch } from "../../../shared/bots/playMatch.ts";
import type { SeatId } from "../../../shared/model/ids.ts";
import type { Scenario } from "../../../shared/model/scenario.ts";
import type { State } from "../../../shared/model/state.ts";

/** What one match contributes to the report. */
export interface MatchFacts {
  readonly seed: string;
  readonly ending: string;
  readonly scores: Readonly<Record<SeatId, number>>;
  readonly adopted: boolean;
  readonly firstReadingBroken: boolean;
  /** Motions that were put under silence, and how many of them were broken. */
  readonly motions: number;
  readonly brokenMotions: number;
  readonly offered: number;
  readonly closed: number;
  readonly promises: Readonly<Record<"kept" | "broken" | "lapsed" | "open", number>>;
  readonly refused: readonly string[];
}

/** The table whose text the scenario is about: read most often, and of those the one with the most clauses. */
export function mainTable({ tables }: Scenario): string {
  const ranked = Object.entries(tables).sort(
    ([, a], [, b]) => b.readings - a.readings || Object.keys(b.issues).length - Object.keys(a.issues).length,
  );
  return ranked[0]?.[0] ?? "";
}

function promisesOf(state: State): MatchFacts["promises"] {
  const outcomes = Object.values(state.deals)
    .filter(({ status }) => status === "inForce")
    .flatMap(({ undertakings }) => undertakings.map(({ outcome }) => outcome));
  const count = (wanted: string) => outcomes.filter((outcome) => outcome === wanted).length;
  return { kept: count("kept"), broken: count("broken"), lapsed: count("lapsed"), open: count("open") };
}

export function factsOfMatch(seed: string, { state, refusals }: PlayedMatch): MatchFacts {
  const table = state.tables[mainTable(state.scenario)];
  const motions = Object.values(state.tables).flatMap((one) => Object.values(one.motions));
  const put = motions.filter(({ status }) => status === "adopted" || status === "broken");
  const deals = Object.values(state.deals);
  return {
    seed,
    ending: state.results?.ending ?? "",
    scores: Object.fromEntries(
      Object.entries(state.results?.seats ?? {}).map(([seat, { total }]) => [seat, total]),
    ),
    adopted: table?.outcome === "text",
    firstReadingBroken: table?.readings[0]?.status === "broken",
    motions: put.length,
    brokenMotions: put.filter(({ status }) => status === "broken").length,
    offered: deals.length,
    closed: deals.filter(({ status }) => status === "inForce").length,
    promises: promisesOf(state),
    refused: refusals.map(({ seat, intent, refusal }) => `${seat} ${intent.kind}: ${refusal.code}`),
  };
}
