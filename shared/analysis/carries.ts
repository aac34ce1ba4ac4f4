import { type Deciding, vetoers } from "../model/decision.ts";
import type { PartyId } from "../model/ids.ts";

/**
 * Whether a table adopts what these members are for and all others are against: the verdict of `adopts`, made
 * ready to be asked of thousands of packages.
 */
export function carries(deciding: Deciding): (isFor: (member: PartyId) => boolean) => boolean {
  const { rule, members } = deciding;
  const { quota = 0, weighted } = rule === "consensus" ? {} : rule;
  const needed = vetoers(deciding).filter((member) => members.includes(member));
  const votesNeeded = weighted?.quota ?? 0;
  return (isFor) => {
    if (!needed.every(isFor)) return false;
    let [heads, votes] = [0, 0];
    for (const member of members)
      if (isFor(member)) {
        heads += 1;
        votes += weighted?.weights[member] ?? 0;
      }
    return heads >= quota && votes >= votesNeeded;
  };
}
