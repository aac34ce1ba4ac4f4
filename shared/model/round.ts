import type { MotionId, RoundId, SeatId, TableId } from "./ids.ts";
import type { Phase, Step } from "./step.ts";

/** The round that a step belongs to; null before the first and after the last. */
export const roundOf = (step: Step): RoundId | null => ("round" in step ? step.round : null);

/** The phase, as players know it: everything from the agenda to the readings is the Council, and so is a consultation. */
export function phaseOf(step: Step): Phase | null {
  switch (step.kind) {
    case "briefing":
    case "talks":
    case "decisions":
    case "aftermath":
      return step.kind;
    case "consultation":
    case "agenda":
    case "maintain":
    case "silence":
    case "reading":
    case "rollCall":
    case "reopening":
      return "council";
    default:
      return null;
  }
}

/** What members are asked to answer in a step. */
export interface Asked {
  readonly table: TableId;
  /** Null: the whole text. */
  readonly motion: MotionId | null;
  /** Whose turn it is at a roll-call; null: everybody's, under silence. */
  readonly turn: SeatId | null;
}

/** What members are asked now; null if nothing is put to them. */
export function askedIn(step: Step): Asked | null {
  switch (step.kind) {
    case "silence":
      return { table: step.table, motion: step.motion, turn: null };
    case "reading":
      return { table: step.table, motion: null, turn: null };
    case "rollCall":
      return { table: step.table, motion: step.motion, turn: step.turn };
    default:
      return null;
  }
}
