import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Belief, chanceAbove, meanOf, observed, upTo, varianceOf } from "./belief.ts";

const belief = (mean: readonly number[], covariance: readonly number[]): Belief => ({
  size: mean.length,
  mean: Float64Array.from(mean),
  covariance: Float64Array.from(covariance),
});

const density = (x: number, mean: number, variance: number): number =>
  Math.exp(-((x - mean) ** 2) / (2 * variance)) / Math.sqrt(2 * Math.PI * variance);

/** Mean and variance of one number after it was seen to lie above zero, give or take noise: by adding up. */
function addedUp(mean: number, variance: number, noise: number) {
  const step = Math.sqrt(variance) / 500;
  const points = [...Array(8000).keys()].map((i) => mean + (i - 4000) * step);
  const weights = points.map((x) => density(x, mean, variance) * upTo(x / Math.sqrt(noise)));
  const total = weights.reduce((sum, w) => sum + w, 0);
  const moment = (of: (x: number) => number) =>
    points.reduce((sum, x, i) => sum + of(x) * (weights[i] ?? 0), 0) / total;
  const middle = moment((x) => x);
  return { mean: middle, variance: moment((x) => (x - middle) ** 2) };
}

describe("What is believed of unknown numbers", () => {
  it("the normal distribution is that of the tables", () => {
    for (const [z, p] of [
      [0, 0.5],
      [1, 0.8413447],
      [1.959964, 0.975],
      [-2.326348, 0.01],
    ] as const)
      expect(upTo(z)).toBeCloseTo(p, 6);
  });

  it("after an observation mean and variance are those of the exact distribution", () => {
    const cases = fc.tuple(
      fc.double({ min: -1, max: 1, noNaN: true }),
      fc.double({ min: 0.1, max: 2, noNaN: true }),
    );
    fc.assert(
      fc.property(cases, ([mean, variance]) => {
        const exact = addedUp(mean, variance, 0.25);
        const found = observed(
          belief([mean], [variance]),
          { at: [0], weights: [1] },
          { above: true, noise: 0.25 },
        );
        expect(found.mean[0]).toBeCloseTo(exact.mean, 4);
        expect(found.covariance[0]).toBeCloseTo(exact.variance, 4);
      }),
      { numRuns: 20 },
    );
  });

  it("what is seen of one number tells of another that goes with it, and nothing of one that doesn't", () => {
    const before = belief([0, 0, 0], [1, 0.8, 0, 0.8, 1, 0, 0, 0, 1]);
    const after = observed(before, { at: [0], weights: [1] }, { above: false, noise: 0.01 });
    expect(after.mean[0]).toBeLessThan(-0.5);
    expect(after.mean[1]).toBeLessThan(-0.4);
    expect(after.mean[2]).toBe(0);
    expect(after.covariance[8]).toBe(1);
  });

  it("what was seen becomes likelier, and never surer than sure", () => {
    const sums = fc.array(
      fc.tuple(fc.boolean(), fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 3, maxLength: 3 })),
      {
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(sums, (list) => {
        let so = belief([0.1, -0.2, 0], [0.5, 0.1, 0, 0.1, 0.4, 0.1, 0, 0.1, 0.3]);
        for (const [above, weights] of list) {
          const sum = { at: [0, 1, 2], weights };
          const chance = (one: Belief) =>
            above ? chanceAbove(one, sum, 0.01) : 1 - chanceAbove(one, sum, 0.01);
          const before = chance(so);
          so = observed(so, sum, { above, noise: 0.01 });
          expect(chance(so)).toBeGreaterThanOrEqual(before - 1e-6);
          expect(varianceOf(so, sum)).toBeGreaterThanOrEqual(-1e-9);
          expect(Number.isFinite(meanOf(so, sum))).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});
