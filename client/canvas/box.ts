/** A point on the canvas in CSS px, or on the map in km; y grows downwards. */
export type Point = readonly [x: number, y: number];

export interface Size {
  readonly w: number;
  readonly h: number;
}

/** A rectangle by its upper left corner. */
export interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

export const boxAround = ([x, y]: Point, { w, h }: Size): Box => ({ x: x - w / 2, y: y - h / 2, w, h });

export const centreOf = ({ x, y, w, h }: Box): Point => [x + w / 2, y + h / 2];

/** The box with `by` px more on every side (less if negative). */
export const grown = ({ x, y, w, h }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  w: w + 2 * by,
  h: h + 2 * by,
});

/** The area that two boxes share, in px². */
export function overlap(a: Box, b: Box): number {
  const across = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y);
  return Math.max(0, across) * Math.max(0, down);
}

export const touches = (a: Box, b: Box): boolean => overlap(a, b) > 0;

export const holds = (box: Box, [x, y]: Point): boolean =>
  x >= box.x && x <= box.x + box.w && y >= box.y && y <= box.y + box.h;

/** Whether the whole of the inner box lies in the outer one. */
export const encloses = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.w <= outer.x + outer.w &&
  inner.y + inner.h <= outer.y + outer.h;

/** The smallest box with all the points in it. */
export function boxOf(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y };
}

export const clamp = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), Math.max(least, most));

// Not by Math.hypot, which is many times slower: layouts ask for it in their innermost loops.
export const distance = ([ax, ay]: Point, [bx, by]: Point): number =>
  Math.sqrt((ax - bx) * (ax - bx) + (ay - by) * (ay - by));
