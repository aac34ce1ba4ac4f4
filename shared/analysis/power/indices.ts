import type { Deciding } from "../../model/decision.ts";
import { mapValues } from "../../model/entries.ts";
import type { PartyId } from "../../model/ids.ts";
import { type Fraction, fraction } from "./fraction.ts";
import { swingsOf } from "./swings.ts";

/** Each member's share of the power to decide; all shares make 1. */
export type Power = Readonly<Record<PartyId, Fraction>>;

const factorial = (n: number): bigint => (n <= 1 ? 1n : BigInt(n) * factorial(n - 1));

/**
 * The index of L. S. Shapley and M. Shubik ("A Method for Evaluating the Distribution of Power in a Committee
 * System", American Political Science Review 48, 1954): members join in a random order; how often is it this one
 * whose joining wins? Exact, for up to 30 members. Throws beyond these.
 */
export function shapleyShubik(deciding: Deciding): Power {
  const count = deciding.members.length;
  const orders = factorial(count);
  return mapValues(swingsOf(deciding), (swings) => {
    const pivotal = swings.reduce(
      (sum, ways, before) => sum + BigInt(ways) * factorial(before) * factorial(count - 1 - before),
      0n,
    );
    return fraction(pivotal, orders);
  });
}

/**
 * The normalised index of J. F. Banzhaf ("Weighted Voting Doesn't Work: A Mathematical Analysis", Rutgers Law
 * Review 19, 1965): everybody is for or against with even chances; of all occasions on which some single member
 * could turn the outcome, how many are this one's? Exact, for up to 30 members. Throws beyond these.
 */
export function banzhaf(deciding: Deciding): Power {
  const own = mapValues(swingsOf(deciding), (swings) => swings.reduce((sum, ways) => sum + BigInt(ways), 0n));
  const all = Object.values(own).reduce((sum, ways) => sum + ways, 0n);
  return mapValues(own, (ways) => fraction(ways, all));
}
