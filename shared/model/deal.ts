import type { CardId, DealId, FavourId, IssueId, OptionId, RoundId, SeatId, WordId } from "./ids.ts";

export type Outcome = "open" | "kept" | "broken" | "lapsed";

export interface Bounds {
  readonly atLeast: OptionId | null;
  readonly atMost: OptionId | null;
}

/** What one party promises in a deal, in a kind that the engine can check. */
export type Pledge =
  /** Give a favour: at once, or by the end of a round. */
  | { readonly kind: "favour"; readonly favour: FavourId; readonly to: SeatId; readonly by: RoundId | null }
  /** Keep or break silence on motions that set an issue within these bounds, until the end of a round. */
  | {
      readonly kind: "stance";
      readonly promise: "keep" | "break";
      /** Covers motions that change only these issues, to options within these bounds. */
      readonly on: Readonly<Record<IssueId, Bounds>>;
      readonly readings: boolean;
      readonly until: RoundId;
    }
  /** Play a card, or refrain from it, until the end of a round. */
  | {
      readonly kind: "card";
      readonly promise: "play" | "refrain";
      readonly card: CardId;
      readonly until: RoundId;
    }
  /** Pay political capital at once; the receiver gets less (rules.md §5: pay 3 to give 2). */
  | { readonly kind: "capital"; readonly to: SeatId }
  /** Free text, judged by the parties at the end. */
  | { readonly kind: "word"; readonly words: WordId };

export interface Undertaking {
  readonly seat: SeatId;
  readonly pledge: Pledge;
  readonly outcome: Outcome;
  /** Carried out or put to the test so far: how often it was honoured, and whether it was violated. */
  readonly honoured: number;
  readonly violated: boolean;
  /** Judgements of a `word` by the other parties: kept or broken. */
  readonly verdicts: Readonly<Record<SeatId, "kept" | "broken">>;
}

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
