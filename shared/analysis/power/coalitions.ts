/**
 * How many coalitions of some members there are of each size with each sum of votes: the coefficients of the
 * generating function ∏ (1 + x·y^votes), whose term x^s·y^v counts the coalitions of s members with v votes
 * (S. J. Brams and P. J. Affuso, "Power and Size: A New Paradox", Theory and Decision 7, 1976). Of up to 30 members
 * no count is above 2^30, so that every number is exact.
 */
export interface Coalitions {
  readonly members: number;
  /** The sum of all votes. */
  readonly votes: number;
  /** By `size * (votes + 1) + sum`. */
  readonly counts: Float64Array;
}

/** How many members can be counted exactly. */
export const MOST_MEMBERS = 30;

/** Of members with these votes. Throws if there are more than can be counted exactly. */
export function coalitionsOf(weights: readonly number[]): Coalitions {
  if (weights.length > MOST_MEMBERS) throw new Error(`power is counted for at most ${MOST_MEMBERS} members`);
  const votes = weights.reduce((sum, weight) => sum + weight, 0);
  const width = votes + 1;
  const counts = new Float64Array((weights.length + 1) * width);
  counts[0] = 1;
  let joined = 0;
  let sum = 0;
  for (const weight of weights) {
    for (let size = joined; size >= 0; size -= 1)
      for (let v = sum; v >= 0; v -= 1) {
        const to = (size + 1) * width + v + weight;
        counts[to] = (counts[to] ?? 0) + (counts[size * width + v] ?? 0);
      }
    joined += 1;
    sum += weight;
  }
  return { members: weights.length, votes, counts };
}

/** The coalitions of the others: the factor of one member with these votes is divided out. */
export function withoutOne({ members, votes, counts }: Coalitions, weight: number): Coalitions {
  const width = votes + 1;
  const rest = Float64Array.from(counts);
  for (let size = 1; size <= members; size += 1)
    for (let v = weight; v <= votes; v += 1) {
      const at = size * width + v;
      rest[at] = (rest[at] ?? 0) - (rest[at - width - weight] ?? 0);
    }
  return { members: members - 1, votes, counts: rest };
}
