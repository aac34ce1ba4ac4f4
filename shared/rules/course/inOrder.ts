import { factsKnownTo } from "../../effects/factsOfState.ts";
import type { Package, PartyId } from "../../model/ids.ts";
import type { State } from "../../model/state.ts";
import { inOrder } from "../../values/inOrder.ts";

/**
 * Whether these may propose such a change: a mover or seconder that an option needs is among them, a favour
 * that it needs is known, or one of them gave or received it and can show it. A secret between others doesn't
 * help: that a motion is put would tell of it.
 */
export function mayPropose(state: State, backers: readonly PartyId[], changes: Package): boolean {
  const known = factsKnownTo(state, backers);
  const facts = { ...known, backedBy: (party: PartyId) => backers.includes(party) };
  return inOrder(state.scenario, facts, changes) === true;
}
