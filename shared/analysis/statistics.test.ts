import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deviation, mean, meanEstimate, pairedDifference, quantile, share } from "./statistics.ts";

const numbers = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 40 });

describe("Statistics", () => {
  it("quantiles are those of R's default, type 7", () => {
    const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    expect([0, 0.25, 0.5, 0.75, 1].map((part) => quantile(ten, part))).toEqual([1, 3.25, 5.5, 7.75, 10]);
    expect(quantile([], 0.5)).toBe(0);
  });

  it("quantiles lie between the smallest and the largest, and grow with the part", () => {
    fc.assert(
      fc.property(numbers, fc.double({ min: 0, max: 1, noNaN: true }), (list, part) => {
        const found = quantile(list, part);
        expect(found).toBeGreaterThanOrEqual(Math.min(...list));
        expect(found).toBeLessThanOrEqual(Math.max(...list));
        expect(quantile(list, part / 2)).toBeLessThanOrEqual(found);
      }),
    );
  });

  it("the deviation is that of a sample", () => {
    expect(mean([2, 4, 4, 4, 5, 5, 7, 9])).toBe(5);
    expect(deviation([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(Math.sqrt(32 / 7));
    expect([deviation([]), deviation([3])]).toEqual([0, 0]);
  });

  it("a share's interval is Wilson's: 1 of 10 is between 1.8 and 40.4 %", () => {
    const { value, low, high } = share(1, 10);
    expect(value).toBe(0.1);
    expect(low).toBeCloseTo(0.0179, 4);
    expect(high).toBeCloseTo(0.4042, 4);
  });

  it("what never happened may still happen, and of nothing nothing is known", () => {
    expect(share(0, 100).low).toBe(0);
    expect(share(0, 100).high).toBeCloseTo(0.037, 3);
    expect(share(0, 0)).toEqual({ value: 0, low: 0, high: 1 });
  });

  it("pairs with the same chance differ by less than their numbers spread", () => {
    const first = [10, 50, 90, 30];
    const second = first.map((n) => n - 2);
    expect(pairedDifference(first, second)).toEqual({ value: 2, low: 2, high: 2 });
    expect(meanEstimate(first).high - meanEstimate(first).low).toBeGreaterThan(50);
  });
});
