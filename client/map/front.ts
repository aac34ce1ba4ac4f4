import { clamp, distance, type Point } from "../canvas/box.ts";

/** The line of contact on its first day, as built into `assets/front.json`; km. */
export interface FrontData {
  /** What the share of occupied territory is counted of, in km². */
  readonly area: number;
  /** The share on that day, in tenths of a per cent. */
  readonly start: number;
  /** A point beyond the border from which the line comes in. */
  readonly beyond: Point;
  /** From the border to the river; the occupied side is on the left of who walks along it. */
  readonly land: readonly Point[];
  /** Where the front is the river: it does not move. */
  readonly river: readonly Point[];
  /** The way back around the occupied side, beyond border and coast. */
  readonly around: readonly Point[];
}

/** The front at some share of occupied territory. All but `river` is to be clipped to the country. */
export interface Front {
  readonly land: readonly Point[];
  readonly river: readonly Point[];
  /** The land line of the first day, or null while the front stands on it. */
  readonly before: readonly Point[] | null;
  /** A ring around all that is occupied. */
  readonly occupied: readonly Point[];
}

/** The last km before the river, on which the shift runs out. */
const RUN_OUT = 70;
/** Km over which the direction of the line is averaged, so that its bends don't cross when it moves. */
const SMOOTHING = 40;
/** How far the moved line is drawn on beyond the border, in km. */
const OVERSHOOT = 80;

/**
 * The front when `occupied` tenths of a per cent of the country lie behind it. The land line moves along its
 * local normal, away from the occupied side if more is occupied, so far that the area between old and
 * new line is the change of the share. Meant for a few per cent around the start.
 */
export function frontLine(data: FrontData, occupied: number): Front {
  const gain = ((occupied - data.start) / 1000) * data.area;
  const land = gain === 0 ? data.land : movedLand(data, gain);
  const entry = beyondBorder(data, land);
  return {
    land: [entry, ...land],
    river: data.river,
    before: gain === 0 ? null : data.land,
    occupied: [entry, ...land, ...data.river, ...data.around],
  };
}

function movedLand({ land }: FrontData, gain: number): readonly Point[] {
  const way = distancesAlong(land);
  const directions = normalsOf(land, way);
  const length = way.at(-1) ?? 0;
  const moved = (by: number) =>
    land.map(([x, y], index): Point => {
      const [nx, ny] = directions[index] ?? [0, 0];
      const share = smoothStep((length - (way[index] ?? 0)) / RUN_OUT);
      return [x + nx * by * share, y + ny * by * share];
    });
  return moved(shiftFor(gain, length - RUN_OUT / 2, (by) => areaBetween(land, moved(by))));
}

/** First guess: area by length; then corrected by what the guess sweeps, as bends make it more or less. */
function shiftFor(gain: number, length: number, sweep: (by: number) => number): number {
  let by = gain / length;
  for (let step = 0; step < 3; step++) by *= gain / sweep(by);
  return by;
}

/** Signed area between a line and its moved copy; positive when it moved away from the occupied side. */
function areaBetween(line: readonly Point[], moved: readonly Point[]): number {
  const ring = [...line, ...moved.toReversed()];
  const doubled = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return doubled / 2;
}

function distancesAlong(line: readonly Point[]): readonly number[] {
  const way: number[] = [];
  line.forEach((point, index) => {
    way.push(index === 0 ? 0 : (way[index - 1] ?? 0) + distance(line[index - 1] ?? point, point));
  });
  return way;
}

/** At each point the direction away from the occupied side, averaged over the neighbourhood. */
function normalsOf(line: readonly Point[], way: readonly number[]): readonly Point[] {
  return way.map((here) => {
    const [back, ahead] = [pointAt(line, way, here - SMOOTHING), pointAt(line, way, here + SMOOTHING)];
    const length = distance(back, ahead) || 1;
    return [(back[1] - ahead[1]) / length, (ahead[0] - back[0]) / length];
  });
}

function pointAt(line: readonly Point[], way: readonly number[], target: number): Point {
  const at = clamp(target, 0, way.at(-1) ?? 0);
  const next = Math.max(
    1,
    way.findIndex((far) => far >= at),
  );
  const [a, b] = [line[next - 1] ?? [0, 0], line[next] ?? [0, 0]];
  const [from, to] = [way[next - 1] ?? 0, way[next] ?? 0];
  const share = to === from ? 0 : (at - from) / (to - from);
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

/** From the line's first point on towards the point beyond the border. */
function beyondBorder({ beyond, land }: FrontData, moved: readonly Point[]): Point {
  const [start = [0, 0] as const] = land;
  const [first = start] = moved;
  const scale = OVERSHOOT / (distance(start, beyond) || 1);
  return [first[0] + (beyond[0] - start[0]) * scale, first[1] + (beyond[1] - start[1]) * scale];
}

const smoothStep = (share: number): number => {
  const t = clamp(share, 0, 1);
  return t * t * (3 - 2 * t);
};
