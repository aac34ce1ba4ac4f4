import { type Box, clamp, type Point } from "../canvas/box.ts";

/** Px from the end of a pill within which no stem begins. */
const FROM_END = 12;

/** The lines from a token's pill to its capitals: they begin in it, as near to their capital as its round ends let them. */
export const stemsOf = (box: Box, dots: readonly Point[]): readonly (readonly [Point, Point])[] =>
  dots.map((dot) => [[clamp(dot[0], box.x + FROM_END, box.x + box.w - FROM_END), box.y + box.h / 2], dot]);

const ALONG = [0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9] as const;

/** Points along the stems, from their capitals on. */
export const stemPoints = (box: Box, dots: readonly Point[]): readonly Point[] =>
  stemsOf(box, dots).flatMap(([[x, y], dot]) =>
    ALONG.map((share): Point => [dot[0] + (x - dot[0]) * share, dot[1] + (y - dot[1]) * share]),
  );
