import {
  type Box,
  boxAround,
  encloses,
  grown,
  holds,
  overlap,
  type Point,
  type Size,
} from "../canvas/box.ts";
import { type Curve, pointOn } from "./curve.ts";

/** The mark on a link that says what it is. */
export interface PlacedBadge {
  readonly box: Box;
  /** Whether its word stands in it beside its icon. */
  readonly worded: boolean;
}

/** Height of a badge, and the width of one without a word. */
export const BADGE = 22;

/** What a badge keeps off. */
export interface BadgeSurroundings {
  readonly view: Box;
  readonly taken: readonly Box[];
  readonly labels: readonly Box[];
  readonly clear: readonly Point[];
}

const AT = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8, 0.14, 0.86] as const;
/** Px between a badge and the things that it keeps off. */
const GAP = 3;
/** The part of a badge that may lie under something; with more of it hidden it says nothing. */
const MOST_HIDDEN = 0.2;
/** Px² of a thing that a badge would rather lie on than on a point to keep clear. */
const POINT = 20;

/** The place on a link where its badge hides least: without its word, if only so it is free; null if it isn't at all. */
export function placeBadge(curve: Curve, size: Size, around: BadgeSurroundings): PlacedBadge | null {
  const worded = freest(curve, size, around);
  const hasWord = size.w > BADGE;
  if (hiddenPart(worded, around) === 0) return { box: worded, worded: hasWord };
  const bare = hasWord ? freest(curve, { w: BADGE, h: BADGE }, around) : worded;
  return hiddenPart(bare, around) <= MOST_HIDDEN ? { box: bare, worded: false } : null;
}

function freest(curve: Curve, size: Size, around: BadgeSurroundings): Box {
  const cost = (box: Box) => {
    const hides = grown(box, 2);
    const points = around.clear.filter((point) => holds(hides, point)).length;
    return hiddenPart(box, around) * size.w * size.h + points * POINT;
  };
  const places = AT.map((share) => boxAround(pointOn(curve, share), size));
  return places.reduce((best, next) => (cost(next) < cost(best) ? next : best));
}

/** How much of a badge lies under or too near to something, as a part of its area. */
function hiddenPart(box: Box, { view, taken, labels }: BadgeSurroundings): number {
  if (!encloses(view, box)) return 1;
  const around = grown(box, GAP);
  const hidden = [...taken, ...labels].reduce((sum, other) => sum + overlap(around, other), 0);
  return hidden / (box.w * box.h);
}
