/**
 * What is believed of some unknown numbers: a normal distribution, kept up to date one observation at a time. Each
 * observation says on which side of zero a weighted sum of the numbers lies, give or take some noise.
 *
 * The update is assumed-density filtering for a probit likelihood: the distribution is replaced by the normal one with
 * the same mean and covariance (T. Minka, A Family of Algorithms for Approximate Bayesian Inference, 2001, §3.2; used in
 * this form by T. Graepel, J. Quiñonero Candela, T. Borchert and R. Herbrich, ICML 2010, there without covariances).
 */
export interface Belief {
  readonly size: number;
  readonly mean: Float64Array;
  /** Row by row. */
  readonly covariance: Float64Array;
}

/** A weighted sum of a few of the numbers. */
export interface Weighted {
  readonly at: readonly number[];
  readonly weights: readonly number[];
}

const SQRT_2PI = Math.sqrt(2 * Math.PI);

const density = (z: number): number => Math.exp((-z * z) / 2) / SQRT_2PI;

/**
 * The standard normal distribution up to z, with an error below 7.5e-8 (M. Abramowitz and I. Stegun, Handbook of
 * Mathematical Functions, 26.2.17).
 */
export function upTo(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const tail =
    density(z) *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return z < 0 ? tail : 1 - tail;
}

/** Beyond this the tail is so thin that its ratio is taken from its expansion. */
const FAR = -8;

/** How far a normal number's mean moves when it turns out to lie above zero, in standard deviations; z: its mean in them. */
const pull = (z: number): number => (z < FAR ? -z : density(z) / upTo(z));

export const meanOf = ({ mean }: Belief, { at, weights }: Weighted): number =>
  at.reduce((sum, index, i) => sum + (weights[i] ?? 0) * (mean[index] ?? 0), 0);

/** Variance of a weighted sum. */
export function varianceOf({ covariance, size }: Belief, { at, weights }: Weighted): number {
  let sum = 0;
  for (let i = 0; i < at.length; i += 1)
    for (let j = 0; j < at.length; j += 1)
      sum += (weights[i] ?? 0) * (weights[j] ?? 0) * (covariance[(at[i] ?? 0) * size + (at[j] ?? 0)] ?? 0);
  return sum;
}

/** The chance, 0 to 1, that a weighted sum and some noise lie above zero; `noise` is a variance. */
export const chanceAbove = (belief: Belief, sum: Weighted, noise: number): number =>
  upTo(meanOf(belief, sum) / Math.sqrt(noise + Math.max(0, varianceOf(belief, sum))));

/** How each number varies with a weighted sum. */
function withSum({ covariance, size }: Belief, { at, weights }: Weighted): Float64Array {
  const along = new Float64Array(size);
  for (let row = 0; row < size; row += 1) {
    let sum = 0;
    for (let i = 0; i < at.length; i += 1)
      sum += (weights[i] ?? 0) * (covariance[row * size + (at[i] ?? 0)] ?? 0);
    along[row] = sum;
  }
  return along;
}

/** What is believed once a weighted sum, give or take noise (a variance), turned out to lie above or below zero. */
export function observed(
  belief: Belief,
  sum: Weighted,
  { above, noise }: { readonly above: boolean; readonly noise: number },
): Belief {
  const { size, mean, covariance } = belief;
  const sign = above ? 1 : -1;
  const along = withSum(belief, sum);
  const variance = noise + Math.max(0, varianceOf(belief, sum));
  const z = (sign * meanOf(belief, sum)) / Math.sqrt(variance);
  const v = pull(z);
  const shift = (sign * v) / Math.sqrt(variance);
  const shrink = (v * (v + z)) / variance;
  return {
    size,
    mean: mean.map((one, i) => one + shift * (along[i] ?? 0)),
    covariance: covariance.map(
      (one, i) => one - shrink * (along[Math.floor(i / size)] ?? 0) * (along[i % size] ?? 0),
    ),
  };
}
