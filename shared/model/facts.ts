import type {
  CardId,
  FavourId,
  FlagId,
  IssueId,
  OptionId,
  Package,
  RoundId,
  SeatId,
  TableId,
  TrackId,
} from "./ids.ts";

/**
 * What conditions can ask of a match. The same conditions are evaluated on the whole State, on what one
 * viewer knows, and on packages that nobody has agreed: each is a Facts. `null` means: not known here.
 */
export interface Facts {
  /** As written in scenario files, with decimals. */
  readonly track: (track: TrackId) => number | null;
  /** The option that would count if the text ended now: an open clause counts as its first. */
  readonly issue: (issue: IssueId) => OptionId | null;
  readonly settled: (issue: IssueId) => boolean | null;
  readonly adopted: (table: TableId) => boolean | null;
  readonly flag: (flag: FlagId) => boolean | null;
  readonly round: () => RoundId | null;
  readonly played: (card: CardId) => boolean | null;
  readonly given: (favour: FavourId, from: SeatId | null, to: SeatId | null) => boolean | null;
  readonly dealBetween: (a: SeatId, b: SeatId) => boolean | null;
  readonly active: (seat: SeatId) => boolean | null;
  readonly breaks: (seat: SeatId, aloneOnly: boolean) => number | null;
  readonly promisesBroken: (seat: SeatId) => number | null;
  readonly directWar: () => boolean | null;
  /** Whether a motion in question is moved or seconded by the seat; null where no motion is in question. */
  readonly backedBy: (seat: SeatId) => boolean | null;
}

/** Whom `self`, `target`, `giver` and `receiver` mean. */
export type Cast = Readonly<Partial<Record<"self" | "target" | "giver" | "receiver", SeatId>>>;

/** Facts of which nothing is known, to be overridden one by one. */
export const UNKNOWN: Facts = {
  track: () => null,
  issue: () => null,
  settled: () => null,
  adopted: () => null,
  flag: () => null,
  round: () => null,
  played: () => null,
  given: () => null,
  dealBetween: () => null,
  active: () => null,
  breaks: () => null,
  promisesBroken: () => null,
  directWar: () => null,
  backedBy: () => null,
};

/** Facts as they would be with this package: its issues are read from it, everything else as it is. */
export const supposing = (facts: Facts, supposed: Package): Facts => ({
  ...facts,
  issue: (issue) => supposed[issue] ?? facts.issue(issue),
});
