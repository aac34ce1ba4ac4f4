import { type Promised, promised } from "../../model/deal.ts";
import type { FavourId, SeatId } from "../../model/ids.ts";
import { type Mind, once } from "../mind.ts";
import { worthOfDeal } from "./dealWorth.ts";
import { askable, silencesWanted } from "./proposals.ts";

/** Of what a favour could buy at best, the part for which it is kept: much as long as there is time, and some even at the end. */
const KEPT = { first: 0.95, last: 0.6 } as const;

/** The most that the receiver could give for a favour, as far as the seat can guess. */
function bestPrice(mind: Mind, favour: FavourId, to: SeatId): number {
  const gives = promised(mind.seat, { kind: "favour", favour, to, by: null });
  const price = (gets: Promised) => worthOfDeal(mind, [gives, gets]);
  return Math.max(0, ...[...askable(mind, to), ...silencesWanted(mind, to)].map(price));
}

const heldFor = (mind: Mind, favour: FavourId, to: SeatId): number =>
  once(
    mind,
    `held.${favour}.${to}`,
    () => (KEPT.first + (KEPT.last - KEPT.first) * mind.progress ** 2) * bestPrice(mind, favour, to),
  );

/** Points that a deal must bring because of what the same favours could buy later: who has time sells nothing under its price. */
export const heldBack = (mind: Mind, promises: readonly Promised[]): number =>
  promises.reduce(
    (most, { seat, pledge }) =>
      seat === mind.seat && pledge.kind === "favour"
        ? Math.max(most, heldFor(mind, pledge.favour, pledge.to))
        : most,
    0,
  );
