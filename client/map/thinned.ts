import { distance, type Point } from "../canvas/box.ts";

/**
 * A line with fewer points, nowhere farther than `tolerance` from the given one (Douglas and Peucker 1973).
 * Both ends stay.
 */
export function thinned(line: readonly Point[], tolerance: number): readonly Point[] {
  const kept = new Set([0, line.length - 1]);
  const open: [number, number][] = [[0, line.length - 1]];
  for (let stretch = open.pop(); stretch; stretch = open.pop()) {
    const [from, to] = stretch;
    const { index, away } = farthest(line, from, to);
    if (away <= tolerance) continue;
    kept.add(index);
    open.push([from, index], [index, to]);
  }
  return line.filter((_, index) => kept.has(index));
}

/** The point between two of a line that lies farthest from the straight way between them. */
function farthest(line: readonly Point[], from: number, to: number): { index: number; away: number } {
  const start: Point = line[from] ?? [0, 0];
  const end: Point = line[to] ?? [0, 0];
  let best = { index: from, away: 0 };
  for (let index = from + 1; index < to; index++) {
    const away = distanceToWay(line[index] ?? start, start, end);
    if (away > best.away) best = { index, away };
  }
  return best;
}

function distanceToWay(point: Point, start: Point, end: Point): number {
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : ((point[0] - start[0]) * dx + (point[1] - start[1]) * dy) / square;
  const share = Math.min(1, Math.max(0, along));
  return distance(point, [start[0] + dx * share, start[1] + dy * share]);
}
