import type { SeatId } from "../../../shared/model/ids.ts";
import { isOf, type Mark } from "./marks.ts";

/** Where in a round things stand, from 0, its beginning, to 1: as its phases follow each other. */
const PART: Readonly<Record<Mark["kind"], readonly [number, number]>> = {
  talk: [0.06, 0.22],
  offer: [0.3, 0.71],
  deal: [0.3, 0.71],
  card: [0.8, 0.8],
  break: [0.92, 0.92],
};

export interface Placed<M extends Mark = Mark> {
  readonly mark: M;
  /** From 0, the beginning of its round, to 1. */
  readonly x: number;
}

/** Offers and deals share one order, in which they were made; of the rest each seat has its own. */
const rowOf = (mark: Mark): string =>
  mark.kind === "offer" || mark.kind === "deal" ? "arrangement" : `${mark.kind} ${mark.seat}`;

/** In the order in which they came, over the part of the round that is theirs. */
function spread(marks: readonly Mark[]): readonly Placed[] {
  return marks.map((mark, i) => {
    const [from, to] = PART[mark.kind];
    return { mark, x: marks.length === 1 ? (from + to) / 2 : from + ((to - from) * i) / (marks.length - 1) };
  });
}

/** Places what happened in one round; marks of several seats stand at one place for all of them. */
export const placed = (marks: readonly Mark[]): readonly Placed[] =>
  [...Map.groupBy(marks, rowOf).values()].flatMap(spread);

/** The first and last row that a mark stands in, from 0, in the order of the seats. */
export function rowsOf(mark: Mark, seats: readonly SeatId[]): readonly [number, number] {
  const rows = seats.flatMap((seat, row) => (isOf(mark, seat) ? [row] : []));
  return [rows[0] ?? 0, rows.at(-1) ?? 0];
}
