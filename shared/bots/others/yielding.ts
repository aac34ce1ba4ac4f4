import type { Package, PartyId } from "../../model/ids.ts";
import type { Motion } from "../../model/motion.ts";

/** Of so many members one is thought, before anything is known of it, to let everything pass. */
const SOME = 0.05;
/** However unlikely it was that it let something pass, chance may have been the reason as often as this. */
const CHANCE = 0.05;

/** What is known of a member's answers at a table, and how likely each would have been of one that stands by what it asks for. */
export interface Answers {
  readonly party: PartyId;
  readonly motions: readonly Motion[];
  readonly likely: (changes: Package) => number;
}

/**
 * How likely a member is one that lets everything pass, by Bayes: each silence that it kept on what it did not ask for speaks
 * for it, the more the less such a silence was to be expected. One break, and it is not.
 */
export function yields({ party, motions, likely }: Answers): number {
  const answered = motions.filter(
    ({ stances, mover, seconders }) => party in stances && mover !== party && !seconders.includes(party),
  );
  if (answered.some(({ stances }) => stances[party]?.kind === "break")) return 0;
  const otherwise = answered.reduce((chance, { changes }) => chance * Math.max(CHANCE, likely(changes)), 1);
  return SOME / (SOME + (1 - SOME) * otherwise);
}
