import { type Box, boxAround, type Point, type Size } from "../canvas/box.ts";
import type { Token } from "./picture.ts";
import { costAlone, costAmong } from "./tokenCosts.ts";
import { placesOf } from "./tokenPlaces.ts";

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
  /** The country under a point of the view; null on the sea. */
  readonly countryAt: (point: Point) => string | null;
  /** Seats that each seat has a link with: anchors stand where these links run free. */
  readonly partners: Readonly<Record<string, readonly string[]>>;
  /** Choices of the layout before, by seat. */
  readonly before: Readonly<Record<string, number>>;
}

/** What a token pays for leaving the place it had, in px. */
const MOVED = 25;
/** How often tokens may give way to each other before they stay. */
const ROUNDS = 6;

/** A place that a token may take, and what it costs whatever the others do. */
interface Candidate {
  readonly box: Box;
  readonly choice: number;
  readonly cost: number;
}

/** A token with all its places. */
interface Placing {
  readonly wish: TokenWish;
  readonly candidates: readonly Candidate[];
  readonly partners: readonly string[];
}

/**
 * Places tokens where they hide least and stand nearest to their capitals: first one after the other, anchors at the
 * edge last, then each once more among all others, until none moves.
 */
export function placeTokens(wishes: readonly TokenWish[], around: Surroundings): readonly PlacedToken[] {
  const order = wishes
    .toSorted((a, b) => Number(a.edge !== null) - Number(b.edge !== null))
    .map((wish) => placingOf(wish, around));
  let placed = order.flatMap((placing) => asBefore(placing, around));
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = replaced(order, placed);
    const rests = next.length === placed.length && next.every((it, at) => it.choice === placed[at]?.choice);
    placed = next;
    if (rests) break;
  }
  return placed;
}

function placingOf(wish: TokenWish, around: Surroundings): Placing {
  const { seat } = wish.token;
  const before = around.before[seat];
  const candidates = placesOf(wish, around.view).map((centre, choice): Candidate => {
    const box = boxAround(centre, wish.size);
    const moved = before === undefined || before === choice ? 0 : MOVED;
    return { box, choice, cost: costAlone(wish, box, around) + moved + choice * 0.1 };
  });
  return { wish, candidates, partners: around.partners[seat] ?? [] };
}

/** The place that a token had in the layout before. */
function asBefore({ wish, candidates }: Placing, { before }: Surroundings): PlacedToken[] {
  const known = candidates[before[wish.token.seat] ?? -1];
  return known ? [{ ...wish, box: known.box, choice: known.choice }] : [];
}

/** Each token at its best place among the others, where these stand by now. */
function replaced(order: readonly Placing[], placed: readonly PlacedToken[]): PlacedToken[] {
  const now = new Map(placed.map((it) => [it.token.seat, it]));
  for (const placing of order) {
    const { seat } = placing.wish.token;
    const others = [...now.values()].filter(({ token }) => token.seat !== seat);
    now.set(seat, bestPlace(placing, others));
  }
  return order.flatMap(({ wish }) => now.get(wish.token.seat) ?? []);
}

function bestPlace({ wish, candidates, partners }: Placing, others: readonly PlacedToken[]): PlacedToken {
  const costs = candidates.map((it) => ({
    ...it,
    cost: it.cost + costAmong(wish, it.box, others, partners),
  }));
  const { box, choice } = costs.reduce((least, next) => (next.cost < least.cost ? next : least));
  return { ...wish, box, choice };
}
