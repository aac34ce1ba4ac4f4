import { type Box, boxAround, type Point } from "../canvas/box.ts";
import type { Token } from "./picture.ts";
import { costAlone, costOfForm } from "./tokenCosts.ts";
import { costAmong, type Standing, standing } from "./tokenPairs.ts";
import { placesOf } from "./tokenPlaces.ts";
import type { TokenForm, Words } from "./tokenShape.ts";

/** A token to be placed: its sizes, and the points of the view that it belongs to. */
export interface TokenWish {
  readonly token: Token;
  /** The sizes that it may take, the fullest first. */
  readonly forms: readonly TokenForm[];
  /** Its capitals in the view. For an edge anchor: none. */
  readonly dots: readonly Point[];
  /** Where it likes to stand, in px from its only capital. */
  readonly hint: Point | null;
  /** The edge that it is stuck to, because its place lies beyond the frame. */
  readonly edge: "left" | "right" | null;
  /** It stands in the inset. */
  readonly far: boolean;
}

export interface PlacedToken extends TokenWish {
  readonly box: Box;
  readonly words: Words;
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
  /** The countries of all tokens: one on the land of another would seem to be that one's. */
  readonly parties: ReadonlySet<string>;
  /** Seats that each seat has a link with: these links need room. */
  readonly partners: Readonly<Record<string, readonly string[]>>;
  /** Tokens that stand already. */
  readonly standing: readonly PlacedToken[];
  /** Choices of the layout before, by seat. */
  readonly before: Readonly<Record<string, number>>;
}

/** What a token pays for leaving the place it had, in px. */
const MOVED = 25;
/** How often tokens may give way to each other before they stay. */
const ROUNDS = 6;
/** From what a token pays on it has too little room for all its words. */
const STRAINED = 55;

/** A place that a token may take, and what it costs whatever the others do. */
interface Candidate {
  readonly at: Standing;
  readonly words: Words;
  readonly choice: number;
  readonly cost: number;
}

/** A token with all its places, the cheapest first. */
interface Placing {
  readonly wish: TokenWish;
  readonly candidates: readonly Candidate[];
  readonly partners: readonly string[];
  /** Where it stood in the layout before. */
  readonly before: Candidate | null;
}

/** Where a token stands for now, and what it pays for it. */
interface Standpoint {
  readonly candidate: Candidate;
  readonly cost: number;
}
type Standpoints = ReadonlyMap<string, Standpoint>;

/**
 * Places tokens where they hide least and stand nearest to their capitals, with all their words if there is room for
 * them, otherwise with fewer.
 */
export function placeTokens(wishes: readonly TokenWish[], around: Surroundings): readonly PlacedToken[] {
  // Anchors at the edge last: they find a place everywhere.
  const order = wishes.toSorted((a, b) => Number(a.edge !== null) - Number(b.edge !== null));
  const fixed = around.standing.map((token) => standing(token, token.box));
  const settle = (some: readonly TokenWish[]) =>
    settled(
      some.map((wish) => placingOf(wish, around)),
      fixed,
    );
  const whole = settle(order.map((wish) => ({ ...wish, forms: wish.forms.slice(0, 1) })));
  const isStrained = [...whole.values()].some(({ cost }) => cost > STRAINED);
  const found = isStrained ? settle(order) : whole;
  return order.flatMap((wish) => {
    const candidate = found.get(wish.token.seat)?.candidate;
    return candidate
      ? [{ ...wish, box: candidate.at.box, words: candidate.words, choice: candidate.choice }]
      : [];
  });
}

function placingOf(wish: TokenWish, around: Surroundings): Placing {
  const { seat } = wish.token;
  const before = around.before[seat];
  const candidates = wish.forms.flatMap((form, at) =>
    placesOf(wish, form.size, around.view).map((centre, index): Candidate => {
      const box = boxAround(centre, form.size);
      const choice = at * 100 + index;
      const moved = before === undefined || before === choice ? 0 : MOVED;
      const cost = costAlone(wish, box, around) + costOfForm(wish, form) + moved + index * 0.1;
      return { at: standing(wish, box), words: form.words, choice, cost };
    }),
  );
  return {
    wish,
    candidates: candidates.toSorted((a, b) => a.cost - b.cost),
    partners: around.partners[seat] ?? [],
    before: candidates.find(({ choice }) => choice === before) ?? null,
  };
}

/**
 * Lets tokens choose from where they stood before. Where none did, one after the other: who comes first decides much,
 * so it takes the cheaper of two orders.
 */
function settled(placings: readonly Placing[], fixed: readonly Standing[]): Standpoints {
  const known = placings.flatMap(({ wish, before }) =>
    before ? [[wish.token.seat, { candidate: before, cost: before.cost }] as const] : [],
  );
  if (known.length > 0) return afterRounds(placings, new Map(known), fixed);
  const [first, second] = [placings, placings.toReversed()].map((it) => afterRounds(it, new Map(), fixed));
  return first && second && sumOf(second) < sumOf(first) ? second : (first ?? new Map());
}

const sumOf = (points: Standpoints): number => [...points.values()].reduce((sum, { cost }) => sum + cost, 0);

/** Each token chooses anew among all others, until none moves. */
function afterRounds(
  placings: readonly Placing[],
  start: Standpoints,
  fixed: readonly Standing[],
): Standpoints {
  let now = start;
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = new Map(now);
    for (const placing of placings) {
      const { seat } = placing.wish.token;
      const others = [...next].flatMap(([other, { candidate }]) => (other === seat ? [] : [candidate.at]));
      next.set(seat, bestPlace(placing, [...fixed, ...others]));
    }
    const rests = [...next].every(([seat, { candidate }]) => candidate === now.get(seat)?.candidate);
    now = next;
    if (rests) break;
  }
  return now;
}

function bestPlace({ wish, candidates, partners }: Placing, others: readonly Standing[]): Standpoint {
  let best: Standpoint | null = null;
  for (const candidate of candidates) {
    // The others can only make it dearer.
    if (best && candidate.cost >= best.cost) break;
    const cost = candidate.cost + costAmong(candidate.at, others, partners);
    if (!best || cost < best.cost) best = { candidate, cost };
  }
  if (!best) throw new Error(`there is no place for the token of ${wish.token.seat}`);
  return best;
}
