import { factsOfState } from "../../effects/factsOfState.ts";
import { carryOut } from "../../effects/index.ts";
import type { Recorder } from "../../events/recorder.ts";
import { BANDS } from "../../model/content.ts";
import type { CardId, RoundId, SeatId } from "../../model/ids.ts";
import { seatOrder } from "../../model/scenarioIndex.ts";
import type { PlayedCard, State } from "../../model/state.ts";
import { cardCondition, castOf, targetAllowed } from "../checks/cards.ts";
import { testPromises } from "./promises.ts";

const bandOf = ({ scenario }: State, card: CardId): number =>
  BANDS.indexOf(scenario.cards[card]?.band ?? "text");

/** By band; within a band by the round's seat order. */
function inOrderOfBands(state: State, round: RoundId): readonly PlayedCard[] {
  const order = seatOrder(state.scenario, round);
  const committed = order.flatMap((seat) =>
    (state.seats[seat]?.commitments ?? []).map(
      (one): PlayedCard => ({ ...one, seat, round, outcome: "pending" }),
    ),
  );
  return BANDS.flatMap((_, band) => committed.filter(({ card }) => bandOf(state, card) === band));
}

function stillLegal(state: State, { card: id, seat, target }: PlayedCard): boolean {
  const card = state.scenario.cards[id];
  if (!card) return false;
  const setting = { scenario: state.scenario, facts: factsOfState(state) };
  return (
    targetAllowed(card, target, { scenario: state.scenario, seat, tables: state.tables }) &&
    cardCondition(card, castOf(seat, target), setting)
  );
}

function resolve(recorder: Recorder, played: PlayedCard): void {
  const { card, seat, target } = played;
  const definition = recorder.state.scenario.cards[card];
  const now = recorder.state.played.find((one) => one.card === card && one.outcome === "pending");
  if (!definition || !now) return;
  if (!stillLegal(recorder.state, played)) {
    recorder.record({ kind: "cardResolved", card, seat, outcome: "returned" });
    recorder.record({ kind: "capitalChanged", seat, by: Math.floor(definition.price / 2), cause: card });
    return;
  }
  recorder.record({ kind: "cardResolved", card, seat, outcome: "resolved" });
  carryOut(definition.effects, {
    recorder,
    cast: castOf(seat, target),
    issue: target?.issue ?? null,
    cause: card,
    key: `card.${card}`,
  });
}

const isPlayed = (cards: readonly PlayedCard[], seat: SeatId, card: CardId): boolean =>
  cards.some((one) => one.seat === seat && one.card === card);

/** Promises to play or to refrain are put to the test of what was played. */
function testCards(recorder: Recorder, cards: readonly PlayedCard[]): void {
  testPromises(recorder, (seat, pledge) =>
    pledge.kind === "card" && isPlayed(cards, seat, pledge.card) ? pledge.promise === "play" : null,
  );
}

/**
 * Who promised a card on a condition, and holds it back in the last Decisions although the condition holds, has
 * broken its word: whatever comes true in the Council comes too late.
 */
function testLastChances(recorder: Recorder, cards: readonly PlayedCard[], round: RoundId): void {
  testPromises(recorder, (seat, pledge, one) => {
    if (pledge.kind !== "card" || pledge.promise !== "play" || one.if === null) return null;
    const held = recorder.state.seats[seat]?.hand.includes(pledge.card) ?? false;
    const last = pledge.until === round && one.honoured === 0;
    return last && held && !isPlayed(cards, seat, pledge.card) ? false : null;
  });
}

/** All committed cards are revealed together and resolved by band. A card whose target has become illegal returns, with half its price. */
export function resolveCards(recorder: Recorder, round: RoundId): void {
  const cards = inOrderOfBands(recorder.state, round);
  testLastChances(recorder, cards, round);
  if (cards.length === 0) return;
  recorder.record({ kind: "cardsRevealed", cards });
  for (const { card, seat } of cards) {
    const price = recorder.state.scenario.cards[card]?.price ?? 0;
    recorder.record({ kind: "capitalChanged", seat, by: -price, cause: card });
  }
  testCards(recorder, cards);
  for (const played of cards) resolve(recorder, played);
}
