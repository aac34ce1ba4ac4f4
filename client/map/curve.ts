import type { Point } from "../canvas/box.ts";

/** An arc between two points of the view: a quadratic curve. */
export interface Curve {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
}

/** The arc that leaves the straight line by `bend` times its length (to the right of the way if positive). */
export function arc(from: Point, to: Point, bend: number): Curve {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const control: Point = [(from[0] + to[0]) / 2 - dy * bend, (from[1] + to[1]) / 2 + dx * bend];
  return { from, control, to };
}

/** The point of an arc at a share of it, from 0 at its start to 1 at its end. */
export function pointOn({ from, control, to }: Curve, share: number): Point {
  const [a, b, c] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
  return [a * from[0] + b * control[0] + c * to[0], a * from[1] + b * control[1] + c * to[1]];
}

/** Points along an arc, both ends included. */
export function samplesOf(curve: Curve, count = 48): readonly Point[] {
  return Array.from({ length: count + 1 }, (_, index) => pointOn(curve, index / count));
}
