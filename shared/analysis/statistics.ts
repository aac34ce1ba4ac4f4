/** The standard normal's quantile that leaves 2.5 % on each side. */
const Z = 1.959964;

/** An estimate with the bounds of its 95 % interval. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The arithmetic mean; 0 of nothing. */
export const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

/** The sample's standard deviation (n − 1); 0 of fewer than two. */
export function deviation(numbers: readonly number[]): number {
  if (numbers.length < 2) return 0;
  const middle = mean(numbers);
  return Math.sqrt(numbers.reduce((sum, n) => sum + (n - middle) ** 2, 0) / (numbers.length - 1));
}

/**
 * The quantile of a part from 0 to 1, by linear interpolation between order statistics (type 7 of Hyndman and
 * Fan, "Sample quantiles in statistical packages", The American Statistician 50, 1996); 0 of nothing.
 */
export function quantile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const [below = 0, above = below] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below + (above - below) * (at - Math.floor(at));
}

/**
 * A share of so many trials, from 0 to 1, with Wilson's 95 % interval (E. B. Wilson, "Probable inference, the
 * law of succession, and statistical inference", JASA 22, 1927): it stays within 0 and 1 for rare things too.
 * Of no trials nothing is known: from 0 to 1.
 */
export function share(successes: number, trials: number): Estimate {
  if (trials === 0) return { value: 0, low: 0, high: 1 };
  const value = successes / trials;
  const spread = Z * Z;
  const centre = (successes + spread / 2) / (trials + spread);
  const half = (Z / (trials + spread)) * Math.sqrt((successes * (trials - successes)) / trials + spread / 4);
  return { value, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/** A mean with its 95 % interval by the normal approximation: for some dozens of numbers and more. */
export function meanEstimate(numbers: readonly number[]): Estimate {
  const value = mean(numbers);
  const half = numbers.length === 0 ? 0 : (Z * deviation(numbers)) / Math.sqrt(numbers.length);
  return { value, low: value - half, high: value + half };
}

/** The mean of paired differences, first less second: sharp where pairs have the same chance. */
export const pairedDifference = (first: readonly number[], second: readonly number[]): Estimate =>
  meanEstimate(first.map((n, i) => n - (second[i] ?? 0)));
