import type { Condition } from "./condition.ts";
import type {
  CardId,
  DealId,
  FavourId,
  IssueId,
  MotionId,
  OptionId,
  Package,
  RoundId,
  SeatId,
  TableId,
  WordId,
} from "./ids.ts";

export type Outcome = "open" | "kept" | "broken" | "lapsed";

export interface Bounds {
  readonly atLeast: OptionId | null;
  readonly atMost: OptionId | null;
}

/** Options of issues within bounds, such as a promise of a stance or of a second names them. */
export type Clauses = Readonly<Record<IssueId, Bounds>>;

/** What one party promises in a deal, in a kind that the engine can check. */
export type Pledge =
  /** Give a favour: at once, or by the end of a round. */
  | { readonly kind: "favour"; readonly favour: FavourId; readonly to: SeatId; readonly by: RoundId | null }
  /** Keep or break silence on motions that set an issue within these bounds, until the end of a round. */
  | {
      readonly kind: "stance";
      readonly promise: "keep" | "break";
      /** Covers motions that change only these issues, to options within these bounds. */
      readonly on: Clauses;
      readonly readings: boolean;
      readonly until: RoundId;
    }
  /** Second the motions of another party that change only these issues, to options within these bounds. */
  | { readonly kind: "second"; readonly mover: SeatId; readonly on: Clauses; readonly until: RoundId }
  /** Play a card, or refrain from it, until the end of a round. */
  | {
      readonly kind: "card";
      readonly promise: "play" | "refrain";
      readonly card: CardId;
      readonly until: RoundId;
    }
  /**
   * Pay political capital; the receiver gets less (rules.md §5: pay 3 to give 2). At once, unless it is dated or
   * hangs on something: then in an Aftermath, at the latest that of the round named.
   */
  | { readonly kind: "capital"; readonly to: SeatId; readonly by: RoundId | null }
  /** Choose an effort of at most so much in each Council, until the end of a round. */
  | { readonly kind: "effort"; readonly most: number; readonly until: RoundId }
  /**
   * Agree to a package at a table, until it concludes: break neither a motion whose every change is the
   * package's, nor a reading of a text that holds the whole package. A footnote breaks nothing; at a roll-call, to
   * abstain is not to agree.
   */
  | { readonly kind: "sign"; readonly table: TableId; readonly package: Package }
  /** Free text, judged by the parties at the end. */
  | { readonly kind: "word"; readonly words: WordId };
export type PledgeKind = Pledge["kind"];
export type PledgeOf<K extends PledgeKind> = Extract<Pledge, { readonly kind: K }>;

/**
 * What a promise can hang on: there is a text at a table, an issue is at least at an option, a favour has been
 * given. Nothing else, so that every party can see whether it holds when the promise is judged.
 */
export type Proviso =
  | { readonly adopted: TableId }
  | { readonly issue: IssueId; readonly atLeast: OptionId }
  | { readonly given: FavourId; readonly from: SeatId | null; readonly to: SeatId | null };

/** What a promise hangs on, as a condition like any other. */
export function conditionOf(proviso: Proviso): Condition {
  if (!("given" in proviso)) return proviso;
  const { given, from, to } = proviso;
  return { given, ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) };
}

/** One promise of an offer: whose, what, and on what terms. */
export interface Promised {
  readonly seat: SeatId;
  readonly pledge: Pledge;
  /** What must hold for it to be owed; null: it is owed whatever happens. */
  readonly if: Proviso | null;
  /** A favour that hangs on something can be handed over in advance: the engine carries it out. */
  readonly escrow: boolean;
}

/** A promise without a condition. */
export const promised = (seat: SeatId, pledge: Pledge): Promised => ({
  seat,
  pledge,
  if: null,
  escrow: false,
});

export interface Undertaking extends Promised {
  readonly outcome: Outcome;
  /** The favour lies in escrow: out of its giver's hands, and not yet in the receiver's. */
  readonly held: boolean;
  /** Motions that it must second by the end of the Decisions. */
  readonly due: readonly MotionId[];
  /** Carried out or put to the test so far: how often it was honoured, and whether it was violated. */
  readonly honoured: number;
  readonly violated: boolean;
  /** Judgements of a `word` by the other parties: kept or broken. */
  readonly verdicts: Readonly<Record<SeatId, "kept" | "broken">>;
}

/**
 * Which one it is of all that exactly its parties have offered each other: the same for everybody who knows of it,
 * whatever else they know of, so that people can speak of "offer 2".
 */
export const numberOf = (id: DealId): string => id.slice(id.lastIndexOf(".") + 1);

/** What a promise says, whatever has come of it. */
export const termsOf = ({ seat, pledge, if: proviso, escrow }: Promised): Promised => ({
  seat,
  pledge,
  if: proviso,
  escrow,
});

export interface Deal {
  readonly id: DealId;
  readonly parties: readonly SeatId[];
  readonly proposer: SeatId;
  /** The offer that this one answers. */
  readonly counterTo: DealId | null;
  readonly round: RoundId;
  readonly accepted: readonly SeatId[];
  readonly status: "offered" | "inForce" | "declined" | "withdrawn" | "lapsed";
  readonly undertakings: readonly Undertaking[];
}

/** What everybody reads of a deal that leaked: who agreed on what. How its promises were kept stays the parties' own. */
export interface LeakedDeal {
  readonly id: DealId;
  readonly parties: readonly SeatId[];
  readonly round: RoundId;
  readonly promises: readonly Promised[];
}
