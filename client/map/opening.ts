import { type Box, grown, holds, type Point, type Size } from "../canvas/box.ts";
import { type Camera, keptWithin, type Limits, toScreen } from "./camera.ts";
import type { Gazetteer } from "./mapData.ts";
import type { Picture } from "./picture.ts";

/** What an opening view must show. */
export interface Shown {
  /** In km: the capitals. */
  readonly capitals: readonly Point[];
  /** In km: where the round meets, or null. */
  readonly meeting: Point | null;
  /** Boxes of the view under controls and the inset. */
  readonly covered: readonly Box[];
}

/** What the opening view of a picture must show; places beyond the map have their tokens in the inset or at the edge. */
export function shownOf(
  { tokens, highlight }: Picture,
  { places }: Gazetteer,
  covered: readonly Box[],
): Shown {
  const capitals = tokens
    .flatMap((token) => token.places)
    .flatMap((name) => {
      const at = places[name]?.xy;
      return at ? [at] : [];
    });
  return { capitals, meeting: (highlight && places[highlight.place]?.xy) ?? null, covered };
}

/** Px between a place that is shown and the frame, or a control. */
const FROM_FRAME = 11;
const FROM_CONTROL = 3;
/** A map may get so much smaller to show all capitals, and less for the place of one round alone. */
const SCALES = [1, 0.96, 0.92, 0.88, 0.84, 0.8, 0.76, 0.72] as const;
const LEAST_FOR_MEETING = 0.8;
/** Px by which the map is moved: finely up and down, where there is least room. */
const SIDEWAYS = { step: 12, farthest: 132 };
const UPWARDS = { step: 4, farthest: 96 };
/** What making the map smaller by one per cent costs, in px of that. */
const PER_CENT = 6;

/**
 * The camera nearest to `home` that shows every capital and the place of the round, none of them at the frame or under
 * a control. Where it would have to go too far out, the place of the round is left to the frame, and then all.
 */
export function showing(home: Camera, size: Size, shown: Shown, limits: Limits): Camera {
  const { capitals, meeting, covered } = shown;
  const look = { size, covered, limits };
  const withMeeting = meeting && nearestWith([...capitals, meeting], home, look);
  if (withMeeting && withMeeting.k >= home.k * LEAST_FOR_MEETING) return withMeeting;
  return nearestWith(capitals, home, look) ?? home;
}

interface Look {
  readonly size: Size;
  readonly covered: readonly Box[];
  readonly limits: Limits;
}

function nearestWith(points: readonly Point[], home: Camera, { size, covered, limits }: Look): Camera | null {
  const within = grown({ x: 0, y: 0, ...size }, -FROM_FRAME);
  const kept = covered.map((box) => grown(box, FROM_CONTROL));
  const isFree = (at: Point) => holds(within, at) && !kept.some((box) => holds(box, at));
  for (const { scale, by } of MOVES) {
    const k = home.k * scale;
    const moved = { k, x: home.x - by[0] / k, y: home.y - by[1] / k };
    const camera = keptWithin(moved, size, limits);
    if (points.every((point) => isFree(toScreen(camera, size, point)))) return camera;
  }
  return null;
}

interface Move {
  readonly scale: number;
  readonly by: Point;
}

/** All ways to move the map a little, the least first. */
const MOVES: readonly Move[] = movesByCost();

function movesByCost(): readonly Move[] {
  const moves = SCALES.flatMap((scale) =>
    stepsOf(SIDEWAYS).flatMap((x) => stepsOf(UPWARDS).map((y): Move => ({ scale, by: [x, y] }))),
  );
  const cost = ({ scale, by }: Move) => Math.hypot(...by) + (1 - scale) * 100 * PER_CENT;
  return moves.toSorted((a, b) => cost(a) - cost(b));
}

function stepsOf({ step, farthest }: { step: number; farthest: number }): readonly number[] {
  const count = farthest / step;
  return Array.from({ length: 2 * count + 1 }, (_, index) => (index - count) * step);
}
