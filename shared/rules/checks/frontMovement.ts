import type { War } from "../../model/party.ts";

/** From here on an effort raises the risk of a wider war (rules.md §7). */
export const FIERCE_EFFORT = 3;

/** At most half a point a round. */
const MOST = 5;

/** How hard a side fights, and where the track stands that makes it count for more. */
interface Push {
  readonly effort: number;
  readonly strength: number;
}

/**
 * Movement of the front in tenths of a point, positive for the defender (rules.md §7):
 * 0.12 × (U × (0.8 + strength/per) − R × (0.8 + strength/per)) and one of −0.1, 0, +0.1.
 */
export function frontMovement(
  war: War,
  { defender, attacker }: { readonly defender: Push; readonly attacker: Push },
  chance: number,
): number {
  const weight = ({ per }: War["defender"], { effort, strength }: Push) => effort * (0.8 + strength / per);
  const moved = Math.round(1.2 * (weight(war.defender, defender) - weight(war.attacker, attacker))) + chance;
  return Math.max(-MOST, Math.min(MOST, moved));
}
