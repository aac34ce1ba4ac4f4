import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Camera,
  fitCamera,
  keptWithin,
  panned,
  toMap,
  toScreen,
  zoomedAt,
  zoomedWithin,
} from "./camera.ts";

const SIZE = { w: 636, h: 456 };
const WORLD = { x: 0, y: 0, w: 5600, h: 4200 };
const LIMITS = { world: WORLD, least: 0.1, most: 1.3 };

const coordinate = (max: number) => fc.double({ min: 0, max, noNaN: true });
const camera: fc.Arbitrary<Camera> = fc.record({
  x: coordinate(5600),
  y: coordinate(4200),
  k: fc.double({ min: 0.05, max: 3, noNaN: true }),
});
const point = fc.tuple(coordinate(SIZE.w), coordinate(SIZE.h));

describe("the camera of the map", () => {
  it("shows the whole box that it is fitted to, inside the paddings", () => {
    const box = { x: 1500, y: 1120, w: 2240, h: 2210 };
    const fitted = fitCamera(box, SIZE, { top: 8, right: 10, bottom: 44, left: 60 });
    const [left, top] = toScreen(fitted, SIZE, [box.x, box.y]);
    const [right, bottom] = toScreen(fitted, SIZE, [box.x + box.w, box.y + box.h]);
    expect(left).toBeGreaterThanOrEqual(60 - 1e-6);
    expect(right).toBeLessThanOrEqual(SIZE.w - 10 + 1e-6);
    expect(top).toBeCloseTo(8);
    expect(bottom).toBeCloseTo(SIZE.h - 44);
  });

  it("finds the point of the map that a point of the view shows", () => {
    fc.assert(
      fc.property(camera, point, (it, at) => {
        const [x, y] = toScreen(it, SIZE, toMap(it, SIZE, at));
        expect(x).toBeCloseTo(at[0], 4);
        expect(y).toBeCloseTo(at[1], 4);
      }),
    );
  });

  it("keeps the point under the pointer where it is while zooming", () => {
    fc.assert(
      fc.property(camera, point, fc.double({ min: 0.5, max: 2, noNaN: true }), (it, at, factor) => {
        const before = toMap(it, SIZE, at);
        const after = toMap(zoomedAt(it, SIZE, { factor, at }), SIZE, at);
        expect(after[0]).toBeCloseTo(before[0], 4);
        expect(after[1]).toBeCloseTo(before[1], 4);
      }),
    );
  });

  it("stays where it is when one zooms on at a limit, wherever the pointer is", () => {
    const factors = fc.double({ min: 1, max: 4, noNaN: true });
    fc.assert(
      fc.property(camera, point, factors, (it, at, factor) => {
        for (const [k, by] of [
          [LIMITS.most, factor],
          [Math.max(SIZE.w / WORLD.w, SIZE.h / WORLD.h), 1 / factor],
        ] as const) {
          const there = keptWithin({ ...it, k }, SIZE, LIMITS);
          const after = zoomedWithin(there, SIZE, { factor: by, at }, LIMITS);
          for (const part of ["x", "y", "k"] as const) expect(after[part]).toBeCloseTo(there[part], 6);
        }
      }),
    );
  });

  it("moves the map with the finger", () => {
    const moved = panned({ x: 1000, y: 1000, k: 0.5 }, [10, -20]);
    expect(moved).toEqual({ x: 980, y: 1040, k: 0.5 });
  });

  it("never shows anything beyond the map, nor closer than allowed", () => {
    fc.assert(
      fc.property(camera, (it) => {
        const kept = keptWithin(it, SIZE, LIMITS);
        const [left, top] = toMap(kept, SIZE, [0, 0]);
        const [right, bottom] = toMap(kept, SIZE, [SIZE.w, SIZE.h]);
        expect(Math.min(left, top)).toBeGreaterThan(-1e-6);
        expect(right).toBeLessThan(WORLD.w + 1e-6);
        expect(bottom).toBeLessThan(WORLD.h + 1e-6);
        expect(kept.k).toBeLessThanOrEqual(LIMITS.most);
      }),
    );
  });
});
