import type { Motion } from "../../model/motion.ts";
import type { Mind } from "../mind.ts";
import { asked, forAccord, type Situation, worthOfText } from "./situation.ts";
import { packageOf } from "./space.ts";

/** Whether somebody who was against the text that stands is for this one. */
const bringsIn = ({ holdouts }: Situation, { mover, seconders }: Motion): boolean =>
  [mover, ...seconders].some((party) => holdouts.includes(party));

/**
 * What a proposed text must be worth to the seat: as much as it asks by now; and where a text stands already that it is
 * content with, no less than that, unless the new one brings in somebody who was left out. A text that nobody opposes
 * is safer than one that hangs on every single supporter, and some of what the seat has is given for that.
 */
export function leastFor(mind: Mind, situation: Situation, motion: Motion): number {
  const { standing, table, space, walkAway } = situation;
  const now = asked(mind, situation);
  if (standing === null) return now;
  const worth = worthOfText(mind, table, packageOf(space, standing));
  if (worth < walkAway) return now;
  return bringsIn(situation, motion) ? forAccord(mind, situation, worth) : Math.max(walkAway, worth);
}
