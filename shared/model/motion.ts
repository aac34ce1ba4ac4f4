import type {
  IssueId,
  MotionId,
  Package,
  PartyId,
  ReasonId,
  RoundId,
  SeatId,
  TableId,
  WordId,
} from "./ids.ts";
import type { Announcement } from "./silence.ts";
import type { RevealedWhisper } from "./whisper.ts";

/** A member's answer to a motion or a reading. Secret until the silence ends; at a roll-call public at once. */
export type Stance =
  | { readonly kind: "keep" }
  /** Neither for nor against: at a roll-call only, where silence is no consent. */
  | { readonly kind: "abstain" }
  | { readonly kind: "reserve"; readonly issue: IssueId }
  | {
      readonly kind: "break";
      readonly reason: ReasonId;
      /** Free text beside the reason. */
      readonly words: WordId | null;
      /** A change that the breaker would accept; tabled for the next meeting, or put to the other members. */
      readonly counter: Package | null;
    };

/**
 * `tabled`: waits for a seconder or for its turn. `silence`: put, and being answered. `broken`: put, and not
 * adopted under the table's rule. `withdrawn` by its mover,
 * `illFormed` by an earlier motion, `untaken` when the meeting ended before its turn.
 */
export type MotionStatus =
  | "tabled"
  | "silence"
  | "adopted"
  | "broken"
  | "withdrawn"
  | "illFormed"
  | "untaken";

export interface Motion {
  readonly id: MotionId;
  readonly table: TableId;
  readonly round: RoundId;
  readonly mover: SeatId;
  readonly changes: Package;
  readonly seconders: readonly PartyId[];
  /** It is a breaker's counter-text from an earlier meeting and needs no seconder. */
  readonly counterText: boolean;
  readonly status: MotionStatus;
  /** An earlier motion of the meeting settled one of its clauses: the mover says whether it stands. */
  readonly maintained: boolean | null;
  /** Of everybody, once revealed; empty before. At a roll-call they come one by one. */
  readonly stances: Readonly<Record<PartyId, Stance>>;
}

/** Whether a motion was put under silence, now or before. */
export const isPut = ({ status }: Pick<Motion, "status">): boolean =>
  status === "silence" || status === "adopted" || status === "broken";

export interface Reservation {
  readonly party: PartyId;
  readonly issue: IssueId;
}

export interface CounterText {
  readonly breaker: SeatId;
  readonly changes: Package;
}

/** The whole text under silence. `number` 2 is final. */
export interface Reading {
  readonly number: 1 | 2;
  readonly stances: Readonly<Record<PartyId, Stance>>;
  readonly status: "silence" | "broken" | "adopted";
  readonly counterTexts: readonly CounterText[];
  /** Whose counter-text was taken into the second reading. */
  readonly taken: readonly SeatId[];
}

/** One earlier wording of a clause. */
export interface Version {
  readonly round: RoundId;
  readonly motion: MotionId | null;
  readonly changes: Package;
}

export interface TableState {
  /** Settled clauses; an issue that is missing is open. */
  readonly text: Package;
  readonly reservations: readonly Reservation[];
  readonly versions: readonly Version[];
  readonly motions: Readonly<Record<MotionId, Motion>>;
  /** Motions of the present meeting still to be taken, in order. */
  readonly agenda: readonly MotionId[];
  readonly positions: Readonly<Record<PartyId, Package>>;
  readonly frozen: readonly IssueId[];
  /** Whose motion goes first this round, by card. */
  readonly first: readonly SeatId[];
  readonly readings: readonly Reading[];
  /** Breaks that were announced in plenary, of the whole match. */
  readonly announced: readonly Announcement[];
  /** Who has called a consultation: once a match. */
  readonly consulted: readonly SeatId[];
  /** Whispers that were revealed with the stances, of the whole match. */
  readonly whispers: readonly RevealedWhisper[];
  /** `open` until its last meeting is over. */
  readonly outcome: "open" | "text" | "noText";
}
