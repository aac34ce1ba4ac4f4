import {
  type Box,
  centreOf,
  clamp,
  distance,
  encloses,
  grown,
  holds,
  overlap,
  type Point,
  touches,
} from "../canvas/box.ts";
import { arc, samplesOf } from "./curve.ts";
import type { PlacedToken, Surroundings, TokenWish } from "./placeTokens.ts";
import { stemPoints } from "./stems.ts";

/** Px around a token that no other thing should touch. */
const MARGIN = 5;
/** What a token pays for the things it stands on, in px of distance that it would rather go. */
const COST = {
  outside: 400,
  taken: 300,
  touched: 120,
  point: 60,
  label: 60,
  abroad: 8,
  stem: 12,
  crossing: 12,
};
/** Px² that count as wholly covered: the area of a token with a name of middling length. */
const TOKEN_AREA = 2600;

/** What it costs a token to stand in a box, whatever other tokens do. */
export function costAlone(wish: TokenWish, box: Box, around: Surroundings): number {
  const { view, taken, clear, labels, countryAt } = around;
  const outside = wish.edge !== null || encloses(grown(view, -MARGIN), box) ? 0 : COST.outside;
  const onLabels = labels.reduce((sum, other) => sum + COST.label * share(box, other), 0);
  const onPoints = clear.filter((point) => holds(grown(box, 3), point)).length * COST.point;
  const abroad = wish.edge || wish.hint ? 0 : samplesAbroad(wish, box, countryAt) * COST.abroad;
  return outside + onBoxes(box, taken) + onLabels + onPoints + abroad + wayFrom(wish, box);
}

/** What it costs besides, the others standing where they do. */
export function costAmong(
  wish: TokenWish,
  box: Box,
  others: readonly PlacedToken[],
  partners: readonly string[],
): number {
  const stems = hiddenStems(wish, box, others) * COST.stem;
  const crossed = wish.edge ? crossings(box, partners, others) * COST.crossing : 0;
  const boxes = others.map((other) => other.box);
  return onBoxes(box, boxes) + stems + crossed;
}

const onBoxes = (box: Box, taken: readonly Box[]): number =>
  taken.reduce(
    (sum, other) => sum + COST.taken * share(box, other) + (touches(box, other) ? COST.touched : 0),
    0,
  );

/**
 * At how many of three points a token hides a land that none of its capitals lies in: its own, or the sea, is better.
 * Where the map itself says where a token likes to stand, that has been looked at already.
 */
function samplesAbroad({ dots }: TokenWish, box: Box, countryAt: Surroundings["countryAt"]): number {
  const own = new Set(dots.map(countryAt));
  const [x, y] = centreOf(box);
  const samples = [-0.3, 0, 0.3].map((along) => countryAt([x + along * box.w, y]));
  return samples.filter((country) => country !== null && !own.has(country)).length;
}

/** The same for two tokens whichever of them is asked, so that they come to rest. */
const share = (box: Box, other: Box): number => Math.sqrt(overlap(grown(box, MARGIN), other) / TOKEN_AREA);

/** How much of its own stems lies under other tokens, and of theirs under it. */
function hiddenStems({ dots }: TokenWish, box: Box, others: readonly PlacedToken[]): number {
  const own = stemPoints(box, dots);
  return others.reduce((sum, other) => {
    const theirs = stemPoints(other.box, other.dots).filter((point) => holds(box, point));
    return sum + theirs.length + own.filter((point) => holds(other.box, point)).length;
  }, 0);
}

/** How often straight links from a box to its partners run under other tokens. */
function crossings(box: Box, partners: readonly string[], others: readonly PlacedToken[]): number {
  const ends = others.filter(({ token }) => partners.includes(token.seat));
  return ends.reduce((sum, end) => {
    const between = others.filter((it) => it !== end).map((it) => grown(it.box, 2));
    const path = samplesOf(arc(centreOf(box), centreOf(end.box), 0), 24);
    return sum + path.filter((point) => between.some((it) => holds(it, point))).length;
  }, 0);
}

/** How far a token stands from where it belongs, in px: of several capitals the one with the longest stem counts. */
function wayFrom({ dots, hint }: TokenWish, box: Box): number {
  const [dot] = dots;
  if (!dot) return 0;
  if (hint) return distance(centreOf(box), [dot[0] + hint[0], dot[1] + hint[1]]);
  return Math.max(...dots.map((one) => fromRim(box, one)));
}

const fromRim = ({ x, y, w, h }: Box, [dotX, dotY]: Point): number =>
  distance([dotX, dotY], [clamp(dotX, x, x + w), clamp(dotY, y, y + h)]);
