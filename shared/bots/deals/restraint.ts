import { type Promised, promised } from "../../model/deal.ts";
import type { SeatId } from "../../model/ids.ts";
import { afterEffort, bestEffort, OTHER_EFFORT } from "../effort.ts";
import { type Mind, once } from "../mind.ts";
import { worthOf } from "../worth/worth.ts";

/** The efforts that are worth agreeing on as the most: a quiet front, and a slow one. */
const MOSTS = [0, 1] as const;

/** The side at war that a seat fights against; null if it is at war with nobody. */
function enemyOf({ view }: Mind, seat: SeatId): SeatId | null {
  const { war } = view.scenario;
  if (war?.attacker.seat === seat) return war.defender.seat;
  return war?.defender.seat === seat ? war.attacker.seat : null;
}

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
    const spared = Math.min(most, OTHER_EFFORT);
    return (
      worthOf(mind, afterEffort(mind, effort, spared)) -
      worthOf(mind, afterEffort(mind, effort, OTHER_EFFORT))
    );
  });
}
