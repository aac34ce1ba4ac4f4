import { bargainAtStart } from "../../../shared/analysis/bargain.ts";
import { packageAt, packageSpace } from "../../../shared/analysis/packages.ts";
import type { Decide } from "../../../shared/bots/index.ts";
import { type PlayedMatch, playMatch } from "../../../shared/bots/playMatch.ts";
import type { Package, SeatId } from "../../../shared/model/ids.ts";
import type { Scenario } from "../../../shared/model/scenario.ts";
import { completed, tableById } from "../../../shared/model/scenarioIndex.ts";
import { TABLE } from "./gameFile.ts";

/** Proposals put to all members, and their answers, within which a game has to be solved. */
export const MOST_TURNS = 24;

/** What came of one game. */
export interface Outcome {
  readonly seed: string;
  /** A text was adopted that the rule would adopt if each voted by its own least alone. */
  readonly solved: boolean;
  /** The text gives every party its least. */
  readonly byAll: boolean;
  /** There is a text that gives every party its least. */
  readonly possibleByAll: boolean;
  readonly adopted: boolean;
  /** Motions and readings that were put and answered. */
  readonly turns: number;
  readonly decisions: number;
  /** What nobody should have tried. */
  readonly refused: readonly string[];
  readonly deals: { readonly offered: number; readonly accepted: number };
}

const sameAs = (a: Package, b: Package): boolean =>
  Object.entries(a).every(([issue, option]) => b[issue] === option);

function turnsOf({ state }: PlayedMatch): number {
  const { motions = {}, readings = [] } = state.tables[TABLE] ?? {};
  const put = Object.values(motions).filter(({ status }) => status === "adopted" || status === "broken");
  return put.length + readings.length;
}

/** Judges a match that is over by the scenario's own numbers: nothing that a bot said or thought counts. */
export function outcomeOf(scenario: Scenario, seed: string, match: PlayedMatch): Outcome {
  const { state, refusals, decisions } = match;
  const table = state.tables[TABLE];
  const adopted = table?.outcome === "text";
  const text = completed(tableById(scenario, TABLE).issues, table?.text ?? {});
  const { acceptable, unanimous, space } = bargainAtStart(scenario, packageSpace(scenario, TABLE), null);
  const among = (indices: readonly number[]) =>
    adopted && indices.some((index) => sameAs(packageAt(space, index), text));
  const deals = Object.values(state.deals);
  const turns = turnsOf(match);
  return {
    seed,
    adopted,
    solved: turns <= MOST_TURNS && among(acceptable),
    byAll: turns <= MOST_TURNS && among(unanimous),
    possibleByAll: unanimous.length > 0,
    turns,
    decisions,
    refused: refusals.map(({ seat, intent, refusal }) => `${seat} ${intent.kind}: ${refusal.code}`),
    deals: {
      offered: deals.length,
      accepted: deals.filter(({ status }) => status === "inForce").length,
    },
  };
}

/** Plays one game to its end and judges it. */
export const playGame = (scenario: Scenario, seed: string, botFor: (seat: SeatId) => Decide): Outcome =>
  outcomeOf(scenario, seed, playMatch({ scenario, seed, botFor }));
