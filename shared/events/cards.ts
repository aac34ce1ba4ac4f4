import type { CardId, EventId, SeatId } from "../model/ids.ts";
import type { Commitment, PlayedCard } from "../model/state.ts";
import { alterSeat } from "./alter.ts";
import { event, everybody } from "./definition.ts";

export const cardEvents = {
  /** Drawn by a seat: it alone learns which. */
  cardsDrawn: event<{ readonly seat: SeatId; readonly cards: readonly CardId[] }>({
    apply: (state, { seat, cards }) =>
      alterSeat(state, seat, ({ hand, deck }) => ({
        hand: [...hand, ...cards],
        deck: deck.filter((card) => !cards.includes(card)),
      })),
    audience: ({ seat }) => [seat],
  }),
  cardsDiscarded: event<{ readonly seat: SeatId; readonly cards: readonly CardId[] }>({
    apply: (state, { seat, cards }) =>
      alterSeat(state, seat, ({ hand }) => ({ hand: hand.filter((card) => !cards.includes(card)) })),
    audience: ({ seat }) => [seat],
  }),
  cardCommitted: event<{ readonly seat: SeatId; readonly commitment: Commitment }>({
    apply: (state, { seat, commitment }) =>
      alterSeat(state, seat, ({ commitments }) => ({ commitments: [...commitments, commitment] })),
    audience: ({ seat }) => [seat],
  }),
  cardTakenBack: event<{ readonly seat: SeatId; readonly card: CardId }>({
    apply: (state, { seat, card }) =>
      alterSeat(state, seat, ({ commitments }) => ({
        commitments: commitments.filter((one) => one.card !== card),
      })),
    audience: ({ seat }) => [seat],
  }),
  /** All committed cards, of all seats, at once. */
  cardsRevealed: event<{ readonly cards: readonly PlayedCard[] }>({
    apply: (state, { cards }) => {
      const shown = cards.map(({ card }) => card);
      const seats = Object.entries(state.seats).map(([id, seat]) => {
        const hand = seat.hand.filter((card) => !shown.includes(card));
        return [id, { ...seat, commitments: [], hand }] as const;
      });
      return { ...state, played: [...state.played, ...cards], seats: Object.fromEntries(seats) };
    },
    audience: everybody,
  }),
  /** Its effects follow; or another card cancelled it; or its target had become illegal and it returns. */
  cardResolved: event<{
    readonly card: CardId;
    readonly seat: SeatId;
    readonly outcome: "resolved" | "cancelled" | "returned";
  }>({
    apply: (state, { card, seat, outcome }) => {
      const played = state.played.map((one) =>
        one.card === card && one.outcome === "pending" ? { ...one, outcome } : one,
      );
      if (outcome !== "returned") return { ...state, played };
      return alterSeat({ ...state, played }, seat, ({ hand }) => ({ hand: [...hand, card] }));
    },
    audience: everybody,
  }),
  /** A die with a table was rolled: which line came up. */
  dieRolled: event<{ readonly of: CardId | EventId; readonly line: number; readonly text: string | null }>({
    apply: (state) => state,
    audience: everybody,
  }),
  eventHappened: event<{ readonly event: EventId; readonly round: string }>({
    apply: (state, happened) => ({
      ...state,
      happened: [...state.happened, { event: happened.event, round: happened.round }],
      eventDeck: state.eventDeck.filter((id) => id !== happened.event),
    }),
    audience: everybody,
  }),
  handShown: event<{
    readonly to: SeatId;
    readonly of: SeatId;
    readonly cards: readonly CardId[];
    readonly objectives: readonly string[];
  }>({
    apply: (state, { to, of, cards, objectives }) =>
      alterSeat(state, to, ({ shown }) => ({ shown: { ...shown, [of]: { cards, objectives } } })),
    audience: ({ to }) => [to],
  }),
};
