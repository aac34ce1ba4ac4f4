import { type PledgeOf, type Promised, promised } from "../../model/deal.ts";
import type { CardId, SeatId } from "../../model/ids.ts";
import { onceForLatest } from "../../model/oncePer.ts";
import { ownPromises } from "../deals/promises.ts";
import { type Mind, once } from "../mind.ts";
import { guessCard } from "./cardGuesses.ts";
import { PLAYED } from "./cardPromises.ts";
import { canBePlayed } from "./cards.ts";

/** A card has to do another at least so much good or harm, as far as can be guessed, to be spoken of: whoever offers it shows it. */
const WORTH_SHOWING = 2;

const guessed = (mind: Mind, partner: SeatId, id: CardId): number =>
  once(mind, `card.for.${partner}.${id}`, () => {
    const card = mind.own.cards[id];
    return card ? guessCard(mind, partner, card) : 0;
  });

/** What a promise about a card of the seat's own is probably worth to a partner: it might have been played anyway, or not. */
export function guessCardPromise(mind: Mind, partner: SeatId, { card, promise }: PledgeOf<"card">): number {
  if (!mind.own.hand.includes(card)) return 0;
  const effect = guessed(mind, partner, card);
  return promise === "play" ? effect * (1 - PLAYED) : -effect * PLAYED;
}

/** Cards of which the seat has promised nothing yet, has offered nothing in this round, and that it could play now. */
const free = onceForLatest((mind: Mind): readonly CardId[] => {
  const { own, view, round, seat } = mind;
  const taken = ownPromises(mind).flatMap((one) => (one.kind === "card" ? [one.card] : []));
  const offered = Object.values(own.deals)
    .filter((deal) => deal.proposer === seat && deal.round === round)
    .flatMap(({ undertakings }) => undertakings)
    .flatMap(({ pledge }) => (pledge.kind === "card" ? [pledge.card] : []));
  // One card a round is talk enough.
  if (offered.length > 0 || view.scenario.rules.cardsPerRound === 0) return [];
  return own.hand.filter((id) => {
    const card = own.cards[id];
    return card && !taken.includes(id) && card.price <= own.available && canBePlayed(mind, seat, card);
  });
});

/** What the seat can promise a partner about its own hand: to play the card that would help it most, or to keep back what it would mind most. */
export function cardsOffered(mind: Mind, partner: SeatId): readonly Promised[] {
  const { round, seat } = mind;
  if (round === null || mind.own.hand.length === 0) return [];
  const strongest = free(mind).reduce<CardId | null>((best, id) => {
    const [a, b] = [best === null ? 0 : guessed(mind, partner, best), guessed(mind, partner, id)];
    return Math.abs(b) > Math.abs(a) ? id : best;
  }, null);
  if (strongest === null) return [];
  const effect = guessed(mind, partner, strongest);
  if (Math.abs(effect) < WORTH_SHOWING) return [];
  const promise = effect > 0 ? "play" : "refrain";
  return [promised(seat, { kind: "card", promise, card: strongest, until: round })];
}
