import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { axisFor, roundStep } from "./plotScale.ts";

describe("An axis", () => {
  it("holds all its values, the least nearest to its beginning", () => {
    const values = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(values, (some) => {
        const { scale, ticks } = axisFor(some, [40, 400], 60);
        for (const value of some) {
          expect(scale(value)).toBeGreaterThan(40);
          expect(scale(value)).toBeLessThan(400);
        }
        const places = ticks.map(scale);
        for (const [i, place] of places.entries()) {
          expect(place).toBeGreaterThanOrEqual(40 - 1e-9);
          expect(place).toBeLessThanOrEqual(400 + 1e-9);
          if (i > 0) expect(place - (places[i - 1] ?? 0)).toBeGreaterThanOrEqual(60 - 1e-9);
        }
      }),
    );
  });

  it("has numbers that are round, and no minus nought", () => {
    expect(axisFor([-11, 14], [0, 300], 50).ticks).toEqual([-10, -5, 0, 5, 10, 15]);
    expect(axisFor([-11, 14], [0, 300], 50).ticks.some((tick) => Object.is(tick, -0))).toBe(false);
    expect([roundStep(100, 5), roundStep(101, 5), roundStep(3, 4), roundStep(0.4, 4)]).toEqual([
      20, 50, 1, 0.1,
    ]);
  });

  it("runs upwards where its end lies above its beginning", () => {
    const { scale } = axisFor([0, 10], [400, 10], 50);
    expect(scale(10)).toBeLessThan(scale(0));
  });
});
