import type { RoundId, TableId } from "../../model/ids.ts";
import { roundIds, roundIndex } from "../../model/scenarioIndex.ts";
import type { View } from "../../model/view.ts";
import type { Mind } from "../mind.ts";

/** The rounds in which a table meets. */
const meetings = ({ scenario }: View, table: TableId): readonly RoundId[] =>
  roundIds(scenario).filter((round) => scenario.rounds[round]?.meets[table] !== undefined);

/** How far a table's meetings have come in a round: 0 at the first, 1 at the last. */
export function timeIn(view: View, table: TableId, round: RoundId | null): number {
  const all = meetings(view, table);
  const now = roundIndex(view.scenario, round);
  const before = all.filter((one) => roundIndex(view.scenario, one) < now).length;
  return all.length < 2 ? 1 : Math.min(1, before / (all.length - 1));
}

/** Of its meetings, the part by which everybody is expected to have come down to its least. */
const BY = 0.6;

/**
 * How much of the way from what was asked at first down to the least has been gone by now, 0 to 1: concession depends on
 * time (P. Faratin, C. Sierra and N. Jennings, Negotiation Decision Functions for Autonomous Agents, 1998).
 */
export const conceded = (time: number, patience: number): number => Math.min(1, time / BY) ** patience;

export const timeNow = (mind: Mind, table: TableId): number => timeIn(mind.view, table, mind.round);
