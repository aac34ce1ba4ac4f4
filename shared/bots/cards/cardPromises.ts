import type { Card } from "../../model/content.ts";
import { type PledgeOf, type Promised, promised } from "../../model/deal.ts";
import type { CardId, SeatId } from "../../model/ids.ts";
import { priceOfBreakingWord } from "../deals/promises.ts";
import { type Mind, once } from "../mind.ts";
import { bestUse, canBePlayed, effectOfCard, targetsFor } from "./cards.ts";

/** A card is played in a round as often as this, as far as anybody else knows. */
export const PLAYED = 0.5;
/** A card has to do at least so much harm or good, in points, to be worth a deal. */
const MATTERS = 1;

/** A card that the bot has read: in its own hand, shown to it, or seen by all. */
const known = ({ own, view }: Mind, id: CardId): Card | undefined =>
  own.cards[id] ?? view.public.known.cards[id];

/** What another's card would do to the seat, in points: the mean of what it can be aimed at. */
const harmOrGood = (
  mind: Mind,
  by: SeatId,
  { id, card }: { readonly id: CardId; readonly card: Card },
): number =>
  once(mind, `card.of.${by}.${id}`, () => {
    const aims = targetsFor(by, card);
    const effects = aims.map((target) => effectOfCard(mind, card, { by, target }));
    return effects.reduce((sum, one) => sum + one, 0) / Math.max(1, effects.length);
  });

/** What it costs the seat to be bound: what it would gain by the card, or lose; a card that it can't play is a word broken. */
function costOfBeingBound(mind: Mind, { card: id, promise }: PledgeOf<"card">): number {
  const use = mind.own.hand.includes(id) ? bestUse(mind, id) : null;
  if (promise === "refrain") return Math.max(0, use ?? 0);
  const held = mind.own.cards[id];
  const canKeep = held !== undefined && canBePlayed(mind, mind.seat, held);
  return use === null || !canKeep ? priceOfBreakingWord(mind) : Math.max(0, -use);
}

/** What a promise to play a card, or to refrain from it, is worth: by the same preview by which the seat chooses its own cards. */
export function worthOfCardPromise(mind: Mind, seat: SeatId, pledge: PledgeOf<"card">): number {
  if (seat === mind.seat) return -costOfBeingBound(mind, pledge);
  const card = known(mind, pledge.card);
  // What nobody has shown it may be anything.
  if (!card) return 0;
  if (pledge.promise === "play" && !canBePlayed(mind, seat, card)) return 0;
  const effect = harmOrGood(mind, seat, { id: pledge.card, card });
  return pledge.promise === "play" ? effect * (1 - PLAYED) : -effect * PLAYED;
}

/** Cards that a partner was seen to hold: it is asked to keep back what would do harm, and to play what would do good. */
export function cardsAskedFor(mind: Mind, partner: SeatId): readonly Promised[] {
  const { own, round } = mind;
  if (round === null) return [];
  const seen = own.shown[partner]?.cards ?? [];
  return seen.flatMap((id): readonly Promised[] => {
    const card = known(mind, id);
    const effect = card ? harmOrGood(mind, partner, { id, card }) : 0;
    if (!card || Math.abs(effect) < MATTERS || !canBePlayed(mind, partner, card)) return [];
    return [
      promised(partner, { kind: "card", promise: effect < 0 ? "refrain" : "play", card: id, until: round }),
    ];
  });
}
