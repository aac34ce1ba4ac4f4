import fc from "fast-check";
import { expect, it } from "vitest";
import type { Point } from "../canvas/box.ts";
import { thinned } from "./thinned.ts";

const line = fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 })), {
  minLength: 2,
});

it("drops points that lie on the way between others", () => {
  const straight: Point[] = [
    [0, 0],
    [5, 0.2],
    [10, 0],
    [10, 10],
  ];
  expect(thinned(straight, 1)).toEqual([
    [0, 0],
    [10, 0],
    [10, 10],
  ]);
});

it("keeps both ends, adds nothing and keeps the order", () => {
  fc.assert(
    fc.property(line, (points: readonly Point[]) => {
      const kept = thinned(points, 5);
      expect(kept[0]).toBe(points[0]);
      expect(kept.at(-1)).toBe(points.at(-1));
      const places = kept.map((point) => points.indexOf(point));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }),
  );
});

it("never strays farther from the line than allowed", () => {
  fc.assert(
    fc.property(line, fc.integer({ min: 1, max: 30 }), (points, tolerance) => {
      const kept = thinned(points, tolerance);
      for (const point of points) expect(nearest(point, kept)).toBeLessThanOrEqual(tolerance + 1e-9);
    }),
  );
});

function nearest([x, y]: Point, path: readonly Point[]): number {
  const ways = path.slice(1).map(([bx, by], index) => {
    const [ax, ay]: Point = path[index] ?? [bx, by];
    const [dx, dy] = [bx - ax, by - ay];
    const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
    const share = Math.min(1, Math.max(0, along));
    return Math.hypot(ax + share * dx - x, ay + share * dy - y);
  });
  return Math.min(...ways);
}
