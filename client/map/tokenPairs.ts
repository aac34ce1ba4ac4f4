import {
  type Box,
  boxOf,
  centreOf,
  distance,
  grown,
  holds,
  overlap,
  type Point,
  touches,
} from "../canvas/box.ts";
import { arc, samplesOf } from "./curve.ts";
import type { TokenWish } from "./placeTokens.ts";
import { stemPoints, stemsOf } from "./stems.ts";
import { MARGIN } from "./tokenPlaces.ts";

/** Where a token stands or may stand, for what it and another are to each other. */
export interface Standing {
  readonly seat: string;
  readonly box: Box;
  readonly dots: readonly Point[];
  /** Points along its stems. */
  readonly stem: readonly Point[];
  /** In the inset, where its links begin at its capital. */
  readonly far: boolean;
}

/** A token as it stands in a box. */
export const standing = ({ token, dots, far }: TokenWish, box: Box): Standing => ({
  seat: token.seat,
  box,
  dots,
  stem: stemPoints(box, dots),
  far,
});

/** What tokens pay for each other, in px of distance that they would rather go. */
const COST = { taken: 300, touched: 120, stem: 12, stemsCross: 90, crossing: 12, order: 70, cramped: 95 };
/** Px² that count as wholly covered: the area of a token with a name of middling length. */
const TOKEN_AREA = 2600;
/** Px between capitals from which on one of them is seen to lie farther east. */
const EAST = 4;
/** Px between two tokens in which the badge of their link has room. */
const BADGE_ROOM = 30;

/** What it costs a token to stand where it does, the others standing where they do. */
export function costAmong(one: Standing, others: readonly Standing[], partners: readonly string[]): number {
  const crossed = one.dots.length === 0 ? crossings(one.box, partners, others) : 0;
  const covered = one.far ? ownLinksUnder(one, partners, others) : 0;
  const start = (crossed + covered) * COST.crossing;
  return others.reduce((sum, other) => sum + costBetween(one, other, partners), start);
}

function costBetween(one: Standing, other: Standing, partners: readonly string[]): number {
  const isPartner = partners.includes(other.seat);
  const cramped = isPartner && rimToRim(one.box, other.box) < BADGE_ROOM ? COST.cramped : 0;
  const turned = isTurned(one, other) ? COST.order : 0;
  const crossed = doStemsCross(one, other) ? COST.stemsCross : 0;
  return onBoxes(one.box, [other.box]) + hiddenStems(one, other) * COST.stem + cramped + turned + crossed;
}

/** What it costs to stand on, or too near to, boxes. */
export const onBoxes = (box: Box, taken: readonly Box[]): number =>
  taken.reduce(
    (sum, other) => sum + COST.taken * share(box, other) + (touches(box, other) ? COST.touched : 0),
    0,
  );

/** The same for two tokens whichever of them is asked, so that they come to rest. */
export const share = (box: Box, other: Box): number =>
  Math.sqrt(overlap(grown(box, MARGIN), other) / TOKEN_AREA);

/** How much of the stems of either lies under the other. */
const hiddenStems = (one: Standing, other: Standing): number =>
  other.stem.filter((point) => holds(one.box, point)).length +
  one.stem.filter((point) => holds(other.box, point)).length;

/** Whether the token with the capital farther east stands farther west: who looks for it then finds the wrong one. */
function isTurned(one: Standing, other: Standing): boolean {
  if (one.far !== other.far || one.dots.length === 0 || other.dots.length === 0) return false;
  const capitals = eastOf(boxOf(other.dots)) - eastOf(boxOf(one.dots));
  const tokens = eastOf(other.box) - eastOf(one.box);
  return Math.abs(capitals) >= EAST && capitals * tokens <= 0;
}

const eastOf = (box: Box): number => centreOf(box)[0];

const doStemsCross = (one: Standing, other: Standing): boolean =>
  stemsOf(one.box, one.dots).some((mine) =>
    stemsOf(other.box, other.dots).some((theirs) => doCross(mine, theirs)),
  );

type Line = readonly [Point, Point];

function doCross([a, b]: Line, [c, d]: Line): boolean {
  const side = (p: Point, q: Point, r: Point) =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

function rimToRim(a: Box, b: Box): number {
  const across = Math.max(a.x - b.x - b.w, b.x - a.x - a.w, 0);
  const down = Math.max(a.y - b.y - b.h, b.y - a.y - a.h, 0);
  return distance([0, 0], [across, down]);
}

/** How often straight links from a box to its partners run under other tokens. */
function crossings(box: Box, partners: readonly string[], others: readonly Standing[]): number {
  const ends = others.filter(({ seat }) => partners.includes(seat));
  return ends.reduce((sum, end) => {
    const between = others.filter((it) => it !== end).map((it) => grown(it.box, 2));
    const path = samplesOf(arc(centreOf(box), centreOf(end.box), 0), 24);
    return sum + path.filter((point) => between.some((it) => holds(it, point))).length;
  }, 0);
}

/** Px from a capital at which the way of its links is asked, where its own token may stand. */
const FROM_CAPITAL = Array.from({ length: 16 }, (_, index) => 6 * (index + 1));

/** How much of the links that begin at a capital lies under its own token. */
function ownLinksUnder(
  { box, dots: [dot] }: Standing,
  partners: readonly string[],
  others: readonly Standing[],
) {
  const ends = others.filter(({ seat }) => partners.includes(seat));
  const covers = grown(box, 4);
  return ends.reduce((sum, end) => {
    const path = dot ? towards(dot, centreOf(end.box)) : [];
    return sum + path.filter((point) => holds(covers, point)).length;
  }, 0);
}

function towards(from: Point, to: Point): readonly Point[] {
  const length = distance(from, to) || 1;
  const [alongX, alongY] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  return FROM_CAPITAL.map((far): Point => [from[0] + alongX * far, from[1] + alongY * far]);
}
