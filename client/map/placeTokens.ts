import {
  type Box,
  boxAround,
  boxOf,
  centreOf,
  distance,
  encloses,
  grown,
  holds,
  overlap,
  type Point,
  type Size,
} from "../canvas/box.ts";
import { arc, samplesOf } from "./curve.ts";
import type { Token } from "./picture.ts";

/** A token to be placed: its size, and the points of the view that it belongs to. */
export interface TokenWish {
  readonly token: Token;
  readonly size: Size;
  /** Its capitals in the view. For an edge anchor: none. */
  readonly dots: readonly Point[];
  /** Where it likes to stand, in px from its only capital. */
  readonly hint: Point | null;
  /** The edge that it is stuck to, because its place lies beyond the frame. */
  readonly edge: "left" | "right" | null;
}

export interface PlacedToken extends TokenWish {
  readonly box: Box;
  /** Which of its possible places it took: given back to the next layout, so that it stays there if it can. */
  readonly choice: number;
}

/** What tokens keep clear of. */
export interface Surroundings {
  readonly view: Box;
  /** Controls and insets. */
  readonly taken: readonly Box[];
  /** Capitals, the front: points that should stay visible. */
  readonly clear: readonly Point[];
  /** Great labels that tokens rather leave free. */
  readonly labels: readonly Box[];
  /** Seats that each seat has a link with: anchors stand where these links run free. */
  readonly partners: Readonly<Record<string, readonly string[]>>;
  /** Choices of the layout before, by seat. */
  readonly before: Readonly<Record<string, number>>;
}

/** Px around a token that no other thing should touch. */
const MARGIN = 5;
/** What a token pays for the things it stands on, in px of distance that it would rather go. */
const COST = { outside: 400, taken: 300, point: 60, label: 60, crossing: 12, moved: 25 };

/**
 * Places tokens one after the other, each where it hides least and stands nearest to its capital. Anchors
 * at the edge, which are bound to no point, come last.
 */
export function placeTokens(wishes: readonly TokenWish[], around: Surroundings): readonly PlacedToken[] {
  const placed: PlacedToken[] = [];
  for (const wish of wishes.toSorted((a, b) => Number(a.edge !== null) - Number(b.edge !== null))) {
    const taken = [...around.taken, ...placed.map(({ box }) => box)];
    placed.push(bestPlace(wish, { ...around, taken }, placed));
  }
  return placed;
}

function bestPlace(wish: TokenWish, around: Surroundings, placed: readonly PlacedToken[]): PlacedToken {
  const before = around.before[wish.token.seat];
  const crossings = wish.edge ? crossingCost(wish.token.seat, around, placed) : () => 0;
  const costs = placesOf(wish, around.view).map((centre, choice) => {
    const box = boxAround(centre, wish.size);
    const moved = before === undefined || before === choice ? 0 : COST.moved;
    return { box, choice, cost: costOf(wish, box, around) + crossings(box) + moved + choice * 0.1 };
  });
  const best = costs.reduce((least, next) => (next.cost < least.cost ? next : least));
  return { ...wish, box: best.box, choice: best.choice };
}

function costOf(wish: TokenWish, box: Box, { view, taken, clear, labels }: Surroundings): number {
  const wide = grown(box, MARGIN);
  const share = (other: Box) => Math.sqrt(overlap(wide, other) / (wide.w * wide.h));
  const outside = wish.edge !== null || encloses(grown(view, -MARGIN), box) ? 0 : COST.outside;
  const onTaken = taken.reduce((sum, other) => sum + COST.taken * share(other), 0);
  const onLabels = labels.reduce((sum, other) => sum + COST.label * share(other), 0);
  const onPoints = clear.filter((point) => holds(grown(box, 3), point)).length * COST.point;
  return outside + onTaken + onLabels + onPoints + wayFrom(wish, box);
}

/** What it costs that straight links from a box to its partners run under other tokens. */
function crossingCost(seat: string, { partners }: Surroundings, placed: readonly PlacedToken[]) {
  const ends = placed.filter(({ token }) => partners[seat]?.includes(token.seat));
  return (box: Box): number => {
    const hits = ends.map((end) => {
      const others = placed.filter((it) => it !== end).map((it) => grown(it.box, 2));
      const path = samplesOf(arc(centreOf(box), centreOf(end.box), 0), 24);
      return path.filter((point) => others.some((other) => holds(other, point))).length;
    });
    return hits.reduce((sum, count) => sum + count * COST.crossing, 0);
  };
}

/** How far a token stands from where it belongs, in px. */
function wayFrom({ dots, hint }: TokenWish, box: Box): number {
  const [dot] = dots;
  if (!dot) return 0;
  if (hint) return distance(centreOf(box), [dot[0] + hint[0], dot[1] + hint[1]]);
  return distance(centreOf(box), centreOf(boxOf(dots)));
}

function placesOf({ dots, hint, size, edge }: TokenWish, view: Box): readonly Point[] {
  if (edge) return edgePlaces(edge, size, view);
  const home = boxOf(dots);
  const [dot] = dots;
  const first: readonly Point[] = hint && dot ? [[dot[0] + hint[0], dot[1] + hint[1]]] : [];
  return [...first, ...ringAround(home, size, 16), ...ringAround(home, size, 44)];
}

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

/** Places along an edge, from a little below the middle outwards. */
function edgePlaces(edge: "left" | "right", { w }: Size, view: Box): readonly Point[] {
  const x = edge === "left" ? view.x + w / 2 : view.x + view.w - w / 2;
  return [0.66, 0.7, 0.62, 0.74, 0.56, 0.5, 0.44, 0.78, 0.38].map((share) => [x, view.y + view.h * share]);
}
