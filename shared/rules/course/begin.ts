import { drawCards } from "../../effects/meansEffects.ts";
import { shuffled } from "../../effects/shuffle.ts";
import type { Recorder } from "../../events/recorder.ts";
import type { SeatId } from "../../model/ids.ts";
import { isSwitchedOff } from "../../model/switchedOff.ts";

/** A card that several seats could hold goes, by lot, into one pile only: one copy of each a match. */
function dealDecks({ state, record, roll }: Recorder): void {
  const cards = Object.entries(state.scenario.cards).filter(
    ([id, card]) => !isSwitchedOff(state, id, card) && card.seats.some((seat) => seat in state.seats),
  );
  const owners = cards.map(([id, card]) => [id, card.seats[roll(`owner.${id}`, card.seats.length)]] as const);
  for (const seat of Object.keys(state.seats)) {
    const own = owners.filter(([, owner]) => owner === seat).map(([id]) => id);
    record({ kind: "deckShuffled", seat, cards: shuffled(own, `deck.${seat}`, roll) });
  }
}

function shuffleEvents({ state, record, roll }: Recorder): void {
  const drawn = Object.entries(state.scenario.events).filter(
    ([id, event]) => !event.fixed && !isSwitchedOff(state, id, event),
  );
  record({
    kind: "eventsShuffled",
    events: shuffled(
      drawn.map(([id]) => id),
      "events",
      roll,
    ),
  });
}

/** Every public objective of the seat, and some of its confidential ones by lot. */
function dealObjectives({ state, record, roll }: Recorder, seat: SeatId): void {
  const own = Object.entries(state.scenario.objectives).filter(([, one]) => one.seat === seat);
  const open = own.filter(([, one]) => one.kind === "public").map(([id]) => id);
  const hidden = own.filter(([, one]) => one.kind === "confidential").map(([id]) => id);
  const dealt = shuffled(hidden, `objectives.${seat}`, roll).slice(0, state.scenario.rules.confidentialDealt);
  record({ kind: "objectivesDealt", seat, objectives: [...open, ...dealt] });
}

/** A small private shift of the walk-away value, so that no two matches are alike. */
function dealWalkAway({ state, record, roll }: Recorder, seat: SeatId): void {
  const shift = state.scenario.seats[seat]?.walkAwayShift;
  if (!shift) return;
  const by = shift.from + roll(`walkAway.${seat}`, Math.max(1, shift.to - shift.from + 1));
  record({ kind: "walkAwayDealt", seat, table: shift.table, by });
}

/** Everything is dealt, and everybody reads the briefs. */
export function beginMatch(recorder: Recorder): void {
  recorder.record({ kind: "matchStarted" });
  dealDecks(recorder);
  shuffleEvents(recorder);
  for (const seat of Object.keys(recorder.state.seats)) {
    dealObjectives(recorder, seat);
    dealWalkAway(recorder, seat);
    drawCards({ recorder }, seat, recorder.state.scenario.rules.hand.start);
  }
  recorder.record({ kind: "stepBegan", step: { kind: "preparation" } });
}
