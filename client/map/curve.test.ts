import { expect, it } from "vitest";
import { arc, pointOn, samplesOf } from "./curve.ts";

it("begins and ends a link at its two points", () => {
  const curve = arc([10, 20], [110, 20], 0.2);
  expect(pointOn(curve, 0)).toEqual([10, 20]);
  expect(pointOn(curve, 1)).toEqual([110, 20]);
  expect(samplesOf(curve, 4)).toHaveLength(5);
});

it("bends a link to the right of its way by half its bend, and to the left if the bend is negative", () => {
  expect(pointOn(arc([0, 0], [100, 0], 0.2), 0.5)).toEqual([50, 10]);
  expect(pointOn(arc([0, 0], [100, 0], -0.2), 0.5)).toEqual([50, -10]);
});

it("draws a straight link when it does not bend", () => {
  expect(pointOn(arc([0, 0], [100, 50], 0), 0.3)).toEqual([30, 15]);
});
