import { type Box, boxOf, centreOf, clamp, encloses, type Point, type Size } from "../canvas/box.ts";
import type { TokenWish } from "./placeTokens.ts";

/** Px around a token that no other thing should touch, and that lie between it and the frame. */
export const MARGIN = 5;

/** Where the middle of a token of some size may stand, the likeliest first. */
export function placesOf({ dots, hint, edge }: TokenWish, size: Size, view: Box): readonly Point[] {
  if (edge) return edgePlaces(edge, size, view);
  const home = boxOf(dots);
  const [dot] = dots;
  const first: readonly Point[] = hint && dot ? [[dot[0] + hint[0], dot[1] + hint[1]]] : [];
  const places = [...first, ...GAPS.flatMap((gap) => ringAround(home, size, gap))];
  // Whose capital has been dragged out of the view goes with it.
  return encloses(view, home) ? places.map((place) => within(view, place, size)) : places;
}

/** Px from a capital to its token: the middle ones look best, the others find room where there is little. */
const GAPS = [16, 44, 9, 28] as const;

/** The nearest place where a token is not cut by the frame. */
const within = (view: Box, [x, y]: Point, { w, h }: Size): Point => [
  clamp(x, view.x + MARGIN + w / 2, view.x + view.w - MARGIN - w / 2),
  clamp(y, view.y + MARGIN + h / 2, view.y + view.h - MARGIN - h / 2),
];

/** Places above, below and beside a box, `gap` px away from it. */
function ringAround(home: Box, { w, h }: Size, gap: number): readonly Point[] {
  const [x, y] = centreOf(home);
  const [right, below] = [home.w / 2 + gap + w / 2, home.h / 2 + gap + h / 2];
  const aside = w / 2 - 8;
  return [
    [x - right, y],
    [x + right, y],
    [x, y - below],
    [x, y + below],
    [x - aside, y - below],
    [x + aside, y - below],
    [x - aside, y + below],
    [x + aside, y + below],
    [x - right, y - h],
    [x + right, y - h],
    [x - right, y + h],
    [x + right, y + h],
  ];
}

const EDGE_AT = [0.66, 0.7, 0.62, 0.74, 0.56, 0.5, 0.44, 0.78, 0.38, 0.84, 0.3, 0.9, 0.22, 0.14] as const;

/** Places along an edge, from a little below the middle outwards. */
function edgePlaces(edge: "left" | "right", { w, h }: Size, view: Box): readonly Point[] {
  const x = edge === "left" ? view.x + w / 2 : view.x + view.w - w / 2;
  return EDGE_AT.map((share) => [x, clamp(view.y + view.h * share, view.y + h, view.y + view.h - h)]);
}
