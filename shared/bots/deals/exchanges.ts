import { type Deal, type Promised, promised, termsOf } from "../../model/deal.ts";
import type { SeatId } from "../../model/ids.ts";
import { cardsOffered } from "../cards/cardOffers.ts";
import { cardsAskedFor } from "../cards/cardPromises.ts";
import { secondsOffered, secondsWanted } from "../council/seconds.ts";
import type { Mind } from "../mind.ts";
import { guessWorth } from "../others/guesses.ts";
import { worthOfDeal } from "./dealWorth.ts";
import { heldBack } from "./heldBack.ts";
import { askable, breaksWanted, givable, silencesOffered, silencesWanted } from "./proposals.ts";
import { restraints } from "./restraint.ts";

/** How much better for the partner an offer must be than one that it has turned down. */
const CONCESSION = 2;

/** Offers of this seat to a partner that came to nothing. */
const turnedDown = ({ own, seat }: Mind, partner: SeatId): readonly Deal[] =>
  Object.values(own.deals).filter(
    (deal) =>
      deal.proposer === seat &&
      deal.parties.includes(partner) &&
      (deal.status === "declined" || deal.status === "lapsed"),
  );

/** What an offer must at least seem worth to the partner: more than what it has turned down. */
const demandOf = (mind: Mind, partner: SeatId): number =>
  Math.max(
    0,
    ...turnedDown(mind, partner).map(
      (deal) => guessWorth(mind, partner, deal.undertakings.map(termsOf)) + CONCESSION,
    ),
  );

/** One side of an exchange, with what it is probably worth to the partner. */
interface Side {
  readonly promises: readonly Promised[];
  readonly guess: number;
}

const together = (a: Side, b: Side): Side => ({
  promises: [...a.promises, ...b.promises],
  guess: a.guess + b.guess,
});

/** Favours one by one and by twos. */
const pairs = (list: readonly Side[]): readonly Side[] => [
  ...list,
  ...list.flatMap((a, i) => list.slice(i + 1).map((b) => together(a, b))),
];

/** What one can do for another beside favours and silence: second its motion, hold its soldiers or a card back. */
const servicesOf = (mind: Mind, by: SeatId, other: SeatId): readonly Promised[] => [
  ...(by === mind.seat ? secondsOffered(mind, other) : secondsWanted(mind, by)),
  ...restraints(mind, by, other),
  ...(by === mind.seat ? [] : cardsAskedFor(mind, by)),
];

/** Both sides of every exchange that is worth a look: what the seat gives, and what it gets. */
function sidesOf(
  mind: Mind,
  partner: SeatId,
): { readonly given: readonly Side[]; readonly got: readonly Side[] } {
  const sides = (promises: readonly Promised[]) =>
    promises.map((one): Side => ({ promises: [one], guess: guessWorth(mind, partner, [one]) }));
  const favours = pairs(sides(givable(mind, partner)));
  const purse = sides([promised(mind.seat, { kind: "capital", to: partner, by: null })]);
  const silences = sides(silencesOffered(mind, partner));
  const cards = sides(cardsOffered(mind, partner));
  const sweetened = [
    ...favours.flatMap((one) => [...purse, ...cards].map((more) => together(one, more))),
    ...silences.flatMap((one) => cards.map((card) => together(one, card))),
  ];
  const given = [
    ...favours,
    ...sweetened,
    ...silences,
    ...cards,
    ...sides(servicesOf(mind, mind.seat, partner)),
  ];
  const stances = [...silencesWanted(mind, partner), ...breaksWanted(mind, partner)];
  const services = servicesOf(mind, partner, mind.seat);
  return { given, got: [...pairs(sides(askable(mind, partner))), ...sides([...stances, ...services])] };
}

/** What something is worth to the seat, and probably to the others. */
export interface Rated {
  readonly worth: number;
  readonly guess: number;
}
/** The product of both sides' gains. */
export const bargain = ({ worth, guess }: Rated): number => (worth + 1) * (guess + 1);
/** The best for both first: the largest product of gains. */
export const forAll = (a: Rated, b: Rated): number => bargain(b) - bargain(a);

/** An exchange with one partner. */
export interface Proposal extends Side, Rated {
  readonly partner: SeatId;
}

interface Search {
  readonly others: readonly Side[];
  readonly demand: number;
}

/**
 * Those that the partner could want with the best of the others: what a side is worth to the seat itself takes long
 * to find out, so that it is asked of these alone.
 */
function wantable(mind: Mind, list: readonly Side[], { others, demand }: Search): readonly (Side & Rated)[] {
  const best = Math.max(...others.map(({ guess }) => guess));
  return list
    .filter(({ guess }) => guess + best >= demand)
    .map((one) => ({ ...one, worth: worthOfDeal(mind, one.promises) }));
}

/** Every exchange that seems good enough for both. */
export function proposalsTo(mind: Mind, partner: SeatId): readonly Proposal[] {
  const demand = demandOf(mind, partner);
  const { given, got } = sidesOf(mind, partner);
  const gives = wantable(mind, given, { others: got, demand });
  const gets = wantable(mind, got, { others: given, demand });
  const { greed } = mind.temperament;
  return gives.flatMap((give) => {
    const good = gets.filter((get) => give.worth + get.worth >= greed && give.guess + get.guess >= demand);
    if (good.length === 0) return [];
    const least = greed + heldBack(mind, give.promises);
    return good
      .filter((get) => give.worth + get.worth >= least)
      .map((get) => ({ ...together(give, get), worth: give.worth + get.worth, partner }));
  });
}
