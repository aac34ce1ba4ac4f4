import type { ObjectiveId, PartyId, SeatId, TableId } from "./ids.ts";

/** How one seat's score came about (rules.md §8). Points; `texts` and `total` in tenths of a point. */
export interface SeatResult {
  /** What each table came to be worth: its text, or having none. */
  readonly tables: Readonly<
    Record<TableId, { readonly value: number; readonly walkAway: number; readonly best: number }>
  >;
  readonly favours: number;
  /** Sum of tables and favours. */
  readonly raw: number;
  readonly texts: number;
  readonly objectives: readonly { readonly objective: ObjectiveId; readonly met: boolean }[];
  readonly objectivePoints: number;
  readonly tracks: number;
  readonly capital: number;
  readonly penalty: number;
  readonly total: number;
  readonly band: "met" | "mixed" | "failed";
}

export interface Results {
  readonly ending: string;
  readonly seats: Readonly<Record<SeatId, SeatResult>>;
  /** What each text was worth to automata, for the picture of the table. */
  readonly automata: Readonly<Record<PartyId, number>>;
}
