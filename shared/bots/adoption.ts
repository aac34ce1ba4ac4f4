import { type Deciding, vetoers, weightIn } from "../model/decision.ts";
import type { PartyId } from "../model/ids.ts";

/** How likely a member is to be for something, and against it; else it abstains. */
export interface Leaning {
  readonly for: number;
  readonly against: number;
}

/** Heads and votes for it so far, no further than the rule looks. */
interface Support {
  readonly heads: number;
  readonly votes: number;
}

/**
 * Large numbers of votes are told apart no more finely than this: it is an estimate, and they would take long.
 * Rounded up, so that all members together still reach their quota.
 */
const FINEST = 500;

const scaled = (votes: number, quota: number): number => Math.ceil(votes / Math.max(1, quota / FINEST));

/** One member more: what the support can be after its answer, with the chance of each. */
function joined(
  chances: ReadonlyMap<string, number>,
  add: (key: string) => readonly (readonly [string, number])[],
): ReadonlyMap<string, number> {
  const after = new Map<string, number>();
  for (const [key, chance] of chances)
    for (const [next, share] of add(key))
      if (share > 0) after.set(next, (after.get(next) ?? 0) + chance * share);
  return after;
}

const keyOf = ({ heads, votes }: Support): string => `${heads},${votes}`;
function supportOf(key: string): Support {
  const [heads = 0, votes = 0] = key.split(",").map(Number);
  return { heads, votes };
}

/**
 * The chance, 0 to 1, that a table adopts something under its rule, if its members answer independently of each
 * other as they lean.
 */
export function adoption(deciding: Deciding, leaning: (member: PartyId) => Leaning): number {
  const { rule, members } = deciding;
  const { quota = 0, weighted } = rule === "consensus" ? {} : rule;
  const needed = weighted?.quota ?? 0;
  const holding = vetoers(deciding);
  const most = { heads: quota, votes: scaled(needed, needed) };
  let chances: ReadonlyMap<string, number> = new Map([[keyOf({ heads: 0, votes: 0 }), 1]]);
  for (const member of members) {
    const { for: yes, against: no } = leaning(member);
    const votes = weighted ? scaled(weightIn(deciding, member), needed) : 0;
    const passes = holding.includes(member) ? 1 - yes - no : 1 - yes;
    chances = joined(chances, (key) => {
      const before = supportOf(key);
      const after = {
        heads: Math.min(most.heads, before.heads + 1),
        votes: Math.min(most.votes, before.votes + votes),
      };
      return [
        [keyOf(after), yes],
        [key, passes],
      ];
    });
  }
  return chances.get(keyOf(most)) ?? 0;
}
