import type { MotionId, RoundId, SeatId, TableId } from "./ids.ts";

/** The phases of a round, as players know them. */
export const PHASES = ["briefing", "talks", "decisions", "council", "aftermath"] as const;
export type Phase = (typeof PHASES)[number];

/**
 * What the match is doing now: a phase, or a part of the Council. A step ends when everybody it waits for
 * is ready, when its time is up, or when the host ends it.
 */
export type Step =
  /** Waiting room: seats are taken and left. */
  | { readonly kind: "lobby" }
  /** Everybody reads the briefs. */
  | { readonly kind: "preparation" }
  | { readonly kind: "briefing"; readonly round: RoundId }
  | { readonly kind: "talks"; readonly round: RoundId }
  | { readonly kind: "decisions"; readonly round: RoundId }
  /** A member has interrupted the Talks or the Decisions for a plenary of its table on one motion. */
  | {
      readonly kind: "consultation";
      readonly round: RoundId;
      readonly table: TableId;
      readonly caller: SeatId;
    }
  /** The Council opens: the agenda is read, sides at war choose their effort. */
  | { readonly kind: "agenda"; readonly round: RoundId }
  /** A motion touches a clause that was just settled: its mover maintains or withdraws it. */
  | { readonly kind: "maintain"; readonly round: RoundId; readonly table: TableId; readonly motion: MotionId }
  | { readonly kind: "silence"; readonly round: RoundId; readonly table: TableId; readonly motion: MotionId }
  | { readonly kind: "reading"; readonly round: RoundId; readonly table: TableId; readonly number: 1 | 2 }
  /** One member's turn to answer openly: on a motion, or on the whole text (`motion` is null). */
  | {
      readonly kind: "rollCall";
      readonly round: RoundId;
      readonly table: TableId;
      readonly motion: MotionId | null;
      readonly turn: SeatId;
    }
  /** The first reading is broken: talks reopen, members answer the counter-texts in secret. */
  | { readonly kind: "reopening"; readonly round: RoundId; readonly table: TableId }
  | { readonly kind: "aftermath"; readonly round: RoundId }
  /** The parties judge the words that they gave each other; skipped if there are none. */
  | { readonly kind: "verdicts" }
  /** The results are out and everything is opened. */
  | { readonly kind: "debrief" }
  | { readonly kind: "over" };
export type StepKind = Step["kind"];

/** Whether nothing is played any more: the results are out. */
export const isOver = ({ kind }: Step): boolean => kind === "debrief" || kind === "over";
