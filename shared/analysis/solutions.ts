import { type Bargain, gainsAt } from "./bargain.ts";

/**
 * Solutions of a bargaining problem over the packages that are acceptable to every member, whatever the table's
 * rule: nobody bargains its way below its walk-away value. Scores are lists of whole numbers of any
 * size, compared from the first to the last: exact, so that every machine finds the same package.
 */
type Score = readonly bigint[];

function compare(a: Score, b: Score): number {
  for (const [place, value] of a.entries()) {
    const other = b[place] ?? 0n;
    if (value !== other) return value > other ? 1 : -1;
  }
  return 0;
}

/** The package acceptable to all with the highest score, the lowest index among equals; null if there is none. */
function best(bargain: Bargain, score: (gains: readonly bigint[]) => Score): number | null {
  let found: { readonly index: number; readonly score: Score } | null = null;
  for (const index of bargain.unanimous) {
    const one = score(gainsAt(bargain, index).map(BigInt));
    if (found === null || compare(one, found.score) > 0) found = { index, score: one };
  }
  return found?.index ?? null;
}

const product = (factors: readonly bigint[]): bigint => factors.reduce((total, factor) => total * factor, 1n);

/**
 * Nash's package: the greatest product of gains over walk-away values (J. F. Nash, "The Bargaining
 * Problem", Econometrica 18, 1950). Where somebody must stay without gain: first the greatest number of
 * members that gain, then the product over these (maximum Nash welfare as defined by I. Caragiannis and
 * others, "The Unreasonable Fairness of Maximum Nash Welfare", ACM TEAC 7(3), 2019). Ties: lowest index.
 */
export function nashPackage(bargain: Bargain): number | null {
  return best(bargain, (gains) => {
    const gaining = gains.filter((gain) => gain > 0n);
    return [BigInt(gaining.length), product(gaining)];
  });
}

/** Each member's best gain within the packages acceptable to all; 0 if there are none. */
export function bestGains(bargain: Bargain): readonly number[] {
  const rows = bargain.unanimous.map((index) => gainsAt(bargain, index));
  return bargain.members.map((_, column) => rows.reduce((most, row) => Math.max(most, row[column] ?? 0), 0));
}

/**
 * The package of Kalai and Smorodinsky ("Other Solutions to Nash's Bargaining Problem", Econometrica 43,
 * 1975), for a finite set: the greatest smallest share of one's own best gain, then the greatest second
 * smallest, and so on (the lexicographic form of H. Imai, Econometrica 51, 1983). A member that cannot gain
 * at all is left out. Shares are brought to one denominator. Ties: lowest index.
 */
export function kalaiSmorodinskyPackage(bargain: Bargain): number | null {
  const ideal = bestGains(bargain).map(BigInt);
  const whole = product(ideal.filter((gain) => gain > 0n));
  return best(bargain, (gains) =>
    gains
      .flatMap((gain, column) => {
        const most = ideal[column] ?? 0n;
        return most > 0n ? [(gain * whole) / most] : [];
      })
      .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)),
  );
}

/** The package acceptable to all with the greatest sum of members' gains. Ties: lowest index. */
export const utilitarianPackage = (bargain: Bargain): number | null =>
  best(bargain, (gains) => [gains.reduce((total, gain) => total + gain, 0n)]);
