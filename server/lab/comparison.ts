import { type Estimate, pairedDifference } from "../../shared/analysis/statistics.ts";
import type { SeatId } from "../../shared/model/ids.ts";
import type { Sample } from "./sample.ts";

/** For each seat, how its score differs from that in the standard bots' matches of the same seeds. */
export type Comparison = Readonly<Record<SeatId, Estimate>>;

/** Compares two experiments match by match: only seeds that came to an end in both count. */
export function comparisonOf(changed: readonly Sample[], standard: readonly Sample[]): Comparison {
  const before = new Map(standard.map((sample) => [sample.seed, sample]));
  const pairs = changed.flatMap((sample) => {
    const other = before.get(sample.seed);
    return other ? [{ sample, other }] : [];
  });
  const seats = Object.keys(changed[0]?.seats ?? {});
  const scores = (seat: SeatId, pick: (pair: (typeof pairs)[number]) => Sample) =>
    pairs.map((pair) => pick(pair).seats[seat]?.score ?? 0);
  return Object.fromEntries(
    seats.map((seat) => [
      seat,
      pairedDifference(
        scores(seat, ({ sample }) => sample),
        scores(seat, ({ other }) => other),
      ),
    ]),
  );
}
