import { type Box, boxAround, clamp, distance, grown, holds, type Point, touches } from "../canvas/box.ts";

/** The mark of the place where the round meets. */
export interface Meeting {
  /** At the place, or at the frame on the way to it. */
  readonly dot: Point;
  /** The way on to a place beyond the frame, or under the inset: one px long. Null where the mark is at the place. */
  readonly beyond: Point | null;
}

/** What the mark covers. */
export const markBox = ({ dot }: Meeting): Box => boxAround(dot, { w: 18, h: 18 });

/** Px from the frame to a mark that points beyond it. */
const FROM_FRAME = 11;
/** Px by which such a mark goes along the frame to where it is free, the nearest first. */
const ALONG = [0, -20, 20, -40, 40, -60, 60, -90, 90, -120, 120, -160, 160] as const;

/** Marks a place of the view: there, or if that can't be seen at the frame, as near to it as it can. */
export function meetingAt(at: Point, { view, taken }: { view: Box; taken: readonly Box[] }): Meeting {
  const isFree = (dot: Point) => !taken.some((box) => touches(box, markBox({ dot, beyond: null })));
  if (holds(grown(view, -9), at) && isFree(at)) return { dot: at, beyond: null };
  const within = grown(view, -FROM_FRAME);
  const clamped = ([x, y]: Point): Point => [
    clamp(x, within.x, within.x + within.w),
    clamp(y, within.y, within.y + within.h),
  ];
  const isAside = at[0] < within.x || at[0] > within.x + within.w;
  const places = ALONG.map((by) => clamped(isAside ? [at[0], at[1] + by] : [at[0] + by, at[1]]));
  const dot = places.find(isFree) ?? clamped(at);
  return { dot, beyond: wayTo(dot, at) };
}

function wayTo(from: Point, to: Point): Point {
  const length = distance(from, to) || 1;
  return [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
}
