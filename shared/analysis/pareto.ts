import { type Bargain, gainsAt } from "./bargain.ts";

type Row = readonly number[];

const sum = (row: Row): number => row.reduce((total, value) => total + value, 0);

/** At least as good for everybody and better for somebody. */
function dominates(a: Row, b: Row): boolean {
  let better = false;
  for (const [column, value] of a.entries()) {
    const other = b[column] ?? 0;
    if (value < other) return false;
    if (value > other) better = true;
  }
  return better;
}

/**
 * Indices, ascending, of the rows that no other row dominates; equal rows stay together. Whatever
 * dominates a row has the larger sum, so that rows taken by falling sums need comparing with the front only.
 */
export function undominated(rows: readonly Row[]): readonly number[] {
  const order = rows
    .map((row, index) => ({ row, index, total: sum(row) }))
    .sort((a, b) => b.total - a.total || a.index - b.index);
  const front: typeof order = [];
  for (const one of order) if (!front.some(({ row }) => dominates(row, one.row))) front.push(one);
  return front.map(({ index }) => index).sort((a, b) => a - b);
}

/** Packages, of all that the table can agree on, that cannot be improved for one member at no other's cost. */
export const paretoSet = (bargain: Bargain): readonly number[] =>
  undominated(bargain.space.packages.map((_, index) => gainsAt(bargain, index)));
