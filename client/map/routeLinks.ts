import {
  type Box,
  boxAround,
  centreOf,
  distance,
  encloses,
  grown,
  holds,
  overlap,
  type Point,
  type Size,
} from "../canvas/box.ts";
import { arc, type Curve, pointOn, samplesOf } from "./curve.ts";
import type { Link } from "./picture.ts";

/** A link to be drawn: where it begins and ends, and the size of its badge. */
export interface LinkWish {
  readonly link: Link;
  readonly from: Point;
  readonly to: Point;
  readonly badge: Size;
  /** The boxes of its own two seats, which it may cross. */
  readonly ends: readonly Box[];
}

export interface RoutedLink extends LinkWish {
  readonly curve: Curve;
  readonly badgeBox: Box;
  /** Which bend it took: given back to the next layout, so that it keeps it if it can. */
  readonly choice: number;
}

export interface LinkSurroundings {
  readonly view: Box;
  /** Tokens, controls, insets, notes. */
  readonly taken: readonly Box[];
  /** Great labels: links go around them, badges never stand on them. */
  readonly labels: readonly Box[];
  /** The front, and places that should stay visible: links and badges rather leave them free. */
  readonly clear: readonly Point[];
  readonly before: Readonly<Record<string, number>>;
}

const BENDS = [0.13, -0.13, 0.2, -0.2, 0.08, -0.08, 0.28, -0.28, 0.36, -0.36, 0.02, 0.46, -0.46] as const;
const BADGE_AT = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74] as const;
/** Costs for each sample of an arc: on a thing, on a label, on a point to keep clear, outside, near another link; for bending; for changing. */
const COST = { taken: 8, label: 12, clear: 4, outside: 10, near: 1.6, bend: 14, moved: 5 };
/** Points at which an arc is looked at. */
const SAMPLES = 36;
/** Links nearer to each other than this, in px, look like one. */
const NEAR = 7;

/** The key under which a link's choice is remembered. */
export const linkKey = ({ from, to, kind }: Link): string => `${from} ${to} ${kind}`;

/** Bends links so that they cross as little as possible, the strongest first, then sets their badges. */
export function routeLinks(wishes: readonly LinkWish[], around: LinkSurroundings): readonly RoutedLink[] {
  const routed: RoutedLink[] = [];
  for (const wish of wishes.toReversed()) {
    const badges = routed.map(({ badgeBox }) => badgeBox);
    const paths = routed.map(({ curve }) => samplesOf(curve, SAMPLES));
    routed.push(route(wish, { ...around, taken: [...around.taken, ...badges] }, paths));
  }
  return routed.toReversed();
}

function route(wish: LinkWish, around: LinkSurroundings, others: readonly (readonly Point[])[]): RoutedLink {
  const before = around.before[linkKey(wish.link)];
  const costs = BENDS.map((bend, choice) => {
    const curve = arc(wish.from, wish.to, bend);
    const moved = before === undefined || before === choice ? 0 : COST.moved;
    const path = samplesOf(curve, SAMPLES);
    const cost = costOf(path, wish, around) + nearness(path, others);
    return { curve, choice, cost: cost + moved + Math.abs(bend) * COST.bend };
  });
  const { curve, choice } = costs.reduce((least, next) => (next.cost < least.cost ? next : least));
  return { ...wish, curve, choice, badgeBox: badgePlace(curve, wish, around) };
}

function costOf(
  path: readonly Point[],
  { ends, from, to }: LinkWish,
  { view, taken, labels, clear }: LinkSurroundings,
): number {
  // An end beyond the view, where the map has been moved away from it, takes its link along.
  const mustStay = holds(view, from) && holds(view, to);
  const foreign = taken.filter((box) => !ends.includes(box));
  return path.reduce((sum, point) => {
    const onThing = foreign.some((box) => holds(grown(box, 2), point)) ? COST.taken : 0;
    const onLabel = labels.some((box) => holds(grown(box, 3), point)) ? COST.label : 0;
    const onClear = clear.some((it) => distance(it, point) < NEAR) ? COST.clear : 0;
    const outside = mustStay && !holds(view, point) ? COST.outside : 0;
    return sum + onThing + onLabel + onClear + outside;
  }, 0);
}

/** How long a path runs close to others; the ends, where links meet at a token, don't count. */
function nearness(path: readonly Point[], others: readonly (readonly Point[])[]): number {
  const middle = path.slice(5, -5);
  return others.reduce((sum, other) => {
    const inner = other.slice(5, -5);
    return sum + middle.filter((point) => inner.some((it) => distance(it, point) < NEAR)).length * COST.near;
  }, 0);
}

function badgePlace(
  curve: Curve,
  { badge }: LinkWish,
  { view, taken, labels, clear }: LinkSurroundings,
): Box {
  const hidden = (box: Box) =>
    [...taken, ...labels].reduce((sum, other) => sum + overlap(grown(box, 4), other), 0) +
    clear.filter((point) => holds(grown(box, 2), point)).length * 20 +
    (encloses(view, box) ? 0 : 1e6);
  const places = BADGE_AT.map((share) => boxAround(pointOn(curve, share), badge));
  return places.reduce((best, next) => (hidden(next) < hidden(best) ? next : best));
}

/** Where a badge's middle stands. */
export const badgeCentre = ({ badgeBox }: RoutedLink): Point => centreOf(badgeBox);
