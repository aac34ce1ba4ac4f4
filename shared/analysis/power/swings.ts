import { type Deciding, vetoers } from "../../model/decision.ts";
import type { PartyId } from "../../model/ids.ts";
import { type Coalitions, coalitionsOf, withoutOne } from "./coalitions.ts";

/**
 * For each member, by the number of others who are for it: in how many ways those others can be chosen so that
 * the member decides, because without it they lose and with it they win.
 */
export type Swings = Readonly<Record<PartyId, readonly number[]>>;

/** A rule as it is asked of a coalition that holds all members with a veto. */
interface Game {
  readonly vetoers: readonly PartyId[];
  readonly others: readonly PartyId[];
  readonly votesOf: (member: PartyId) => number;
  /** Heads and votes that the members with a veto bring. */
  readonly base: { readonly heads: number; readonly votes: number };
  readonly wins: (heads: number, votes: number) => boolean;
}

function gameOf(deciding: Deciding): Game {
  const { rule, members } = deciding;
  const { quota = 0, weighted } = rule === "consensus" ? {} : rule;
  const holding = vetoers(deciding).filter((member) => members.includes(member));
  const votesOf = (member: PartyId) => weighted?.weights[member] ?? 0;
  return {
    vetoers: holding,
    others: members.filter((member) => !holding.includes(member)),
    votesOf,
    base: { heads: holding.length, votes: holding.reduce((sum, member) => sum + votesOf(member), 0) },
    wins: (heads, votes) => heads >= quota && votes >= (weighted?.quota ?? 0),
  };
}

/** Adds up the coalitions of which `counts` says yes, by the size that `sizeOf` gives them. */
function bySize(
  { members, votes, counts }: Coalitions,
  length: number,
  look: (size: number, votes: number) => number | null,
): readonly number[] {
  const found = new Array<number>(length).fill(0);
  for (let size = 0; size <= members; size += 1)
    for (let v = 0; v <= votes; v += 1) {
      const count = counts[size * (votes + 1) + v] ?? 0;
      const place = count === 0 ? null : look(size, v);
      if (place !== null) found[place] = (found[place] ?? 0) + count;
    }
  return found;
}

/**
 * The swings of every member under a table's rule, each member being for or against: quota, weights and vetoes
 * combine. By generating functions over size and votes: quick for up to 30 members. Throws beyond these.
 */
export function swingsOf(deciding: Deciding): Swings {
  const { others, vetoers: holding, votesOf, base, wins } = gameOf(deciding);
  const count = deciding.members.length;
  const all = coalitionsOf(others.map(votesOf));
  // Without a member that has a veto everything is lost, so that it decides wherever the others could win with it.
  const withVeto = bySize(all, count, (size, v) =>
    wins(base.heads + size, base.votes + v) ? base.heads + size - 1 : null,
  );
  const byWeight = new Map<number, readonly number[]>();
  const withoutVeto = (weight: number): readonly number[] =>
    bySize(withoutOne(all, weight), count, (size, v) => {
      const [heads, votes] = [base.heads + size, base.votes + v];
      return !wins(heads, votes) && wins(heads + 1, votes + weight) ? heads : null;
    });
  // Members with as many votes have as many swings.
  const ofWeight = (weight: number): readonly number[] => {
    const known = byWeight.get(weight) ?? withoutVeto(weight);
    byWeight.set(weight, known);
    return known;
  };
  return Object.fromEntries(
    deciding.members.map((member) => [
      member,
      holding.includes(member) ? withVeto : ofWeight(votesOf(member)),
    ]),
  );
}
