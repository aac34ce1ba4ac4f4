import { type Promised, promised } from "../../model/deal.ts";
import type { SeatId } from "../../model/ids.ts";
import { afterEffort, bestEffort, enemyOf, enemysEffort } from "../effort.ts";
import { type Mind, once } from "../mind.ts";
import { worthOf } from "../worth/worth.ts";

/** The efforts that are worth agreeing on as the most: a quiet front, and a slow one. */
const MOSTS = [0, 1] as const;

/** What one side may ask of the other in this round: no more than so much effort. */
export function restraints(mind: Mind, by: SeatId, other: SeatId): readonly Promised[] {
  const { round } = mind;
  if (round === null || enemyOf(mind, by) !== other) return [];
  return MOSTS.map((most) => promised(by, { kind: "effort", most, until: round }));
}

/** What a promise of restraint is worth: to its seat what it can't choose then, to its enemy what it is spared. */
export function worthOfRestraint(mind: Mind, seat: SeatId, most: number): number {
  return once(mind, `restraint.${seat}.${most}`, () => {
    if (seat === mind.seat) return bestEffort(mind, most).worth - bestEffort(mind).worth;
    if (enemyOf(mind, seat) !== mind.seat) return 0;
    const { effort } = bestEffort(mind);
    const expected = enemysEffort(mind, mind.seat);
    const end = (others: number) => worthOf(mind, afterEffort(mind, effort, others));
    return end(Math.min(most, expected)) - end(expected);
  });
}
