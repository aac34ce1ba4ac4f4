import { type Box, clamp, distance, grown, holds, type Point, type Size } from "../canvas/box.ts";
import { type Camera, keptWithin, type Limits, toScreen } from "./camera.ts";
import type { Gazetteer } from "./mapData.ts";
import type { Picture } from "./picture.ts";

/** What an opening view must show. */
export interface Shown {
  /** In km: the capitals. */
  readonly capitals: readonly Point[];
  /** What part each of them is of its token's capitals: of several one is missed less. */
  readonly shares: readonly number[];
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
  const known = tokens.map((token) =>
    token.places.flatMap((name) => {
      const at = places[name]?.xy;
      return at ? [at] : [];
    }),
  );
  const capitals = known.flat();
  const shares = known.flatMap((of) => of.map(() => 1 / of.length));
  return { capitals, shares, meeting: (highlight && places[highlight.place]?.xy) ?? null, covered };
}

/** Px between a place that is shown and the frame, or a control. */
const FROM_FRAME = 11;
/** From so many px on its mark is not cut. */
const AT_FRAME = 4;
/** So many px beyond the frame a place is hidden half as badly again, for its token follows it. */
const BEYOND = 20;
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
 * a control. Where it would have to go too far out, the place of the round is left to the frame; where a view is too
 * low for all capitals, as few as can be are hidden.
 */
export function showing(home: Camera, size: Size, shown: Shown, limits: Limits): Camera {
  const { capitals, meeting, covered } = shown;
  const look = { size, covered, limits };
  const withMeeting = meeting && nearestWith([...capitals, meeting], home, look);
  if (withMeeting && withMeeting.k >= home.k * LEAST_FOR_MEETING) return withMeeting;
  return nearestWith(capitals, home, look) ?? hidingLeast(shown, home, look);
}

interface Look {
  readonly size: Size;
  readonly covered: readonly Box[];
  readonly limits: Limits;
}

function nearestWith(points: readonly Point[], home: Camera, look: Look): Camera | null {
  for (const camera of camerasNear(home, look))
    if (points.every((point) => hiddenAt(toScreen(camera, look.size, point), look) === 0)) return camera;
  return null;
}

/** The nearest of the cameras that hide least of the capitals. */
function hidingLeast({ capitals, shares }: Shown, home: Camera, look: Look): Camera {
  let best = { camera: home, hidden: Number.POSITIVE_INFINITY };
  for (const camera of camerasNear(home, look)) {
    const at = capitals.map((point) => hiddenAt(toScreen(camera, look.size, point), look));
    const hidden = at.reduce((sum, one, index) => sum + one * (shares[index] ?? 1), 0);
    if (hidden < best.hidden - 1e-6) best = { camera, hidden };
  }
  return best.camera;
}

/** How badly a point of the view is hidden: under a control it is at least where its token's line leads, at the frame in sight. */
function hiddenAt(at: Point, { size: { w, h }, covered }: Look): number {
  const shown: Point = [clamp(at[0], AT_FRAME, w - AT_FRAME), clamp(at[1], AT_FRAME, h - AT_FRAME)];
  const beyond = distance(at, shown);
  if (beyond > 0) return 2 + beyond / BEYOND;
  if (covered.some((box) => holds(grown(box, FROM_CONTROL), at))) return 1;
  return holds(grown({ x: 0, y: 0, w, h }, -FROM_FRAME), at) ? 0 : 0.5;
}

/** All cameras a little from this one, the nearest first. */
function* camerasNear(home: Camera, { size, limits }: Look): Generator<Camera> {
  for (const { scale, by } of MOVES) {
    const k = home.k * scale;
    yield keptWithin({ k, x: home.x - by[0] / k, y: home.y - by[1] / k }, size, limits);
  }
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
