import { type Deciding, vetoers, weightIn } from "../../model/decision.ts";
import type { PartyId } from "../../model/ids.ts";

/** How likely a member is to be for something, and against it; else it abstains. */
export interface Leaning {
  readonly for: number;
  readonly against: number;
}

/**
 * Large numbers of votes are told apart no more finely than this: it is an estimate, and they would take long.
 * Rounded up, so that all members together still reach their quota.
 */
const FINEST = 500;

const scaled = (votes: number, quota: number): number => Math.ceil(votes / Math.max(1, quota / FINEST));

/** Support so far, no further than the rule looks: the chance of each number of heads with each number of votes. */
interface Chances {
  readonly heads: number;
  readonly votes: number;
  readonly at: Float64Array;
}

interface Member extends Leaning {
  /** The chance that it is not for it, and does not stop it either. */
  readonly passes: number;
  readonly votes: number;
}

/** One member more: what the support can be after its answer. */
function joined({ heads, votes, at }: Chances, member: Member): Chances {
  const after = new Float64Array(at.length);
  const width = votes + 1;
  for (let h = 0; h <= heads; h += 1)
    for (let v = 0; v <= votes; v += 1) {
      const chance = at[h * width + v] ?? 0;
      if (chance === 0) continue;
      const more = Math.min(heads, h + 1) * width + Math.min(votes, v + member.votes);
      after[more] = (after[more] ?? 0) + chance * member.for;
      after[h * width + v] = (after[h * width + v] ?? 0) + chance * member.passes;
    }
  return { heads, votes, at: after };
}

/** Where no number of heads or votes is asked for, what counts is that nobody stops it. */
const unopposed = (members: readonly Pick<Member, "for" | "passes">[]): number =>
  members.reduce((chance, member) => chance * member.for + chance * member.passes, 1);

/**
 * The chance, 0 to 1, that a table adopts something under its rule, if its members answer independently of each
 * other as they lean.
 */
export function adoption(deciding: Deciding, leaning: (member: PartyId) => Leaning): number {
  const { rule, members } = deciding;
  const { quota = 0, weighted } = rule === "consensus" ? {} : rule;
  const needed = weighted?.quota ?? 0;
  const holding = vetoers(deciding);
  const [heads, votes] = [quota, scaled(needed, needed)];
  const answering = members.map((member): Member => {
    const lean = leaning(member);
    const passes = holding.includes(member) ? 1 - lean.for - lean.against : 1 - lean.for;
    return { ...lean, passes, votes: weighted ? scaled(weightIn(deciding, member), needed) : 0 };
  });
  if (heads + votes === 0) return unopposed(answering);
  const nobody = new Float64Array((heads + 1) * (votes + 1));
  nobody[0] = 1;
  return answering.reduce<Chances>(joined, { heads, votes, at: nobody }).at.at(-1) ?? 0;
}
