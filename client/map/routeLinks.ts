import { type Box, distance, grown, holds, type Point, type Size } from "../canvas/box.ts";
import { arc, type Curve, samplesOf } from "./curve.ts";
import type { Link } from "./picture.ts";
import { BADGE, type PlacedBadge, placeBadge } from "./placeBadge.ts";

/** A link to be drawn: where it begins and ends, and the size of its badge. */
export interface LinkWish {
  readonly link: Link;
  readonly from: Point;
  readonly to: Point;
  readonly badge: Size;
  /** The boxes of its own two seats, or the inset around one, which it may cross. */
  readonly ends: readonly Box[];
  /** The frame of the inset that it begins or ends in. */
  readonly inset: Box | null;
}

export interface RoutedLink extends LinkWish {
  readonly curve: Curve;
  /** Null where nothing on its way is free: its line alone says then what it is. */
  readonly mark: PlacedBadge | null;
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
/** Costs for each sample of an arc: on a thing, on a label, on a point to keep clear, outside, near another link; for bending; for changing; for a badge without its word, and for none. */
const COST = {
  ...{ taken: 12, label: 12, clear: 4, outside: 10, near: 1.6, bend: 14, moved: 5 },
  ...{ wordless: 8, unmarked: 40 },
};
/** Points at which an arc is looked at. */
const SAMPLES = 36;
/** Links nearer to each other than this, in px, look like one. */
const NEAR = 7;

/** The key under which a link's choice is remembered. */
export const linkKey = ({ from, to, kind }: Link): string => `${from} ${to} ${kind}`;

/** The arcs that links had in the layout before, where all of them had one. */
export function recalledArcs(
  wishes: readonly LinkWish[],
  before: LinkSurroundings["before"],
): readonly Curve[] | null {
  const arcs = wishes.flatMap(({ link, from, to }) => {
    const bend = BENDS[before[linkKey(link)] ?? -1];
    return bend === undefined ? [] : [arc(from, to, bend)];
  });
  return arcs.length === wishes.length ? arcs : null;
}

/** Bends links so that they cross as little as possible, the strongest first, then sets their badges. */
export function routeLinks(wishes: readonly LinkWish[], around: LinkSurroundings): readonly RoutedLink[] {
  const routed: RoutedLink[] = [];
  for (const wish of wishes.toReversed()) {
    const badges = routed.flatMap(({ mark }) => (mark ? [mark.box] : []));
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
    const mark = badgeOn(curve, wish, around);
    const whole = cost + badgeCost(mark, wish) + moved + Math.abs(bend) * COST.bend;
    return { curve, mark, choice, cost: whole };
  });
  const { curve, mark, choice } = costs.reduce((least, next) => (next.cost < least.cost ? next : least));
  return { ...wish, curve, mark, choice };
}

/** Where there is no room elsewhere, a badge stands in the inset that its link comes from. */
function badgeOn(curve: Curve, { badge, inset }: LinkWish, around: LinkSurroundings): PlacedBadge | null {
  const mark = placeBadge(curve, badge, around);
  if (mark || !inset) return mark;
  return placeBadge(curve, badge, { ...around, taken: around.taken.filter((box) => box !== inset) });
}

function badgeCost(mark: PlacedBadge | null, { badge }: LinkWish): number {
  if (!mark) return COST.unmarked;
  return badge.w > BADGE && !mark.worded ? COST.wordless : 0;
}

function costOf(
  path: readonly Point[],
  { ends, from, to }: LinkWish,
  { view, taken, labels, clear }: LinkSurroundings,
): number {
  // An end beyond the view, where the map has been moved away from it, takes its link along.
  const mustStay = holds(view, from) && holds(view, to);
  const foreign = taken.filter((box) => !ends.includes(box)).map((box) => grown(box, 2));
  const names = labels.map((box) => grown(box, 3));
  return path.reduce((sum, point) => {
    const onThing = foreign.some((box) => holds(box, point)) ? COST.taken : 0;
    const onLabel = names.some((box) => holds(box, point)) ? COST.label : 0;
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
