import { type Box, meet, type Size } from "../../ui/placement.ts";

/** A label that wants to stand beside one of its anchors, in px. */
export interface Wanted<Key extends string> {
  readonly key: Key;
  readonly size: Size;
  /** What it says something of; the first with room is taken. */
  readonly anchors: readonly Box[];
}

/** Between a label and what it says something of, in px. */
const GAP = 4;

const holds = (frame: Box, box: Box): boolean =>
  box.left >= frame.left &&
  box.top >= frame.top &&
  box.left + box.width <= frame.left + frame.width &&
  box.top + box.height <= frame.top + frame.height;

/** Places beside an anchor: right, left, above, below, then the corners. */
function around(at: Box, { width, height }: Size): readonly Box[] {
  const middle = at.top + (at.height - height) / 2;
  const centre = at.left + (at.width - width) / 2;
  const [left, right] = [at.left - width - GAP, at.left + at.width + GAP];
  const [above, below] = [at.top - height - GAP, at.top + at.height + GAP];
  const spots: readonly (readonly [number, number])[] = [
    [right, middle],
    [left, middle],
    [centre, above],
    [centre, below],
    [right, above],
    [left, above],
    [right, below],
    [left, below],
  ];
  return spots.map(([x, y]) => ({ left: x, top: y, width, height }));
}

/**
 * Where labels stand so that they lie within the frame, and on nothing: neither on each other nor on what must stay in
 * sight. The first ones choose first; one that finds no room is left out.
 */
export function placedLabels<Key extends string>(
  wanted: readonly Wanted<Key>[],
  frame: Box,
  inSight: readonly Box[],
): ReadonlyMap<Key, Box> {
  const placed = new Map<Key, Box>();
  for (const { key, size, anchors } of wanted) {
    const taken = [...inSight, ...placed.values()];
    const spot = anchors
      .flatMap((at) => around(at, size))
      .find((box) => holds(frame, box) && !taken.some((one) => meet(one, box)));
    if (spot) placed.set(key, spot);
  }
  return placed;
}

/** Small boxes along a line, as wide as it is drawn: what must not be written over. */
export function alongLine(points: readonly { readonly x: number; readonly y: number }[]): readonly Box[] {
  const every = 6;
  return points.slice(1).flatMap((to, i) => {
    const from = points[i] ?? to;
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / every));
    return [...Array(steps + 1).keys()].map((n) => ({
      left: from.x + ((to.x - from.x) * n) / steps - 2,
      top: from.y + ((to.y - from.y) * n) / steps - 2,
      width: 4,
      height: 4,
    }));
  });
}
