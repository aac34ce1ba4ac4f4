import { holds } from "../../effects/conditions.ts";
import { factsOfState } from "../../effects/factsOfState.ts";
import { carryOut } from "../../effects/index.ts";
import { drawCards } from "../../effects/meansEffects.ts";
import type { Recorder } from "../../events/recorder.ts";
import type { EventId, RoundId, SeatId } from "../../model/ids.ts";
import type { SeatState } from "../../model/state.ts";
import { isSwitchedOff } from "../../model/switchedOff.ts";

function happen(recorder: Recorder, event: EventId, round: RoundId): void {
  const definition = recorder.state.scenario.events[event];
  if (definition && isSwitchedOff(recorder.state, event, definition)) return;
  recorder.record({ kind: "eventHappened", event, round });
  const effects = definition?.effects ?? [];
  carryOut(effects, { recorder, cast: {}, issue: null, cause: event, key: `event.${event}` });
}

/** The first event of the pile whose condition holds. */
function drawEvent({ state }: Recorder): EventId | undefined {
  const setting = { scenario: state.scenario, facts: factsOfState(state), cast: {} };
  return state.eventDeck.find((id) => {
    const when = state.scenario.events[id]?.when;
    return when === undefined || holds(when, setting) === true;
  });
}

function carryOutScheduled(recorder: Recorder, round: RoundId): void {
  const due = recorder.state.later.filter((one) => one.round === round);
  due.forEach(({ self, effects }, i) => {
    const cast = self === null ? {} : { self };
    carryOut(effects, { recorder, cast, issue: null, cause: "later", key: `later.${round}.${i}` });
  });
  if (due.length > 0) recorder.record({ kind: "scheduleDone", round });
}

/** Low below a third of the limit, high above two thirds. */
function levelOf({ capital, cap }: SeatState): SeatState["capitalLevel"] {
  if (capital * 3 < cap) return "low";
  return capital * 3 > cap * 2 ? "high" : "middle";
}

function tellCapital(recorder: Recorder, seat: SeatId): void {
  const own = recorder.state.seats[seat];
  if (own && levelOf(own) !== own.capitalLevel)
    recorder.record({ kind: "capitalLevelTold", seat, level: levelOf(own) });
}

/** The round's fixed event, then a drawn one, take effect; income; cards are drawn. */
export function briefing(recorder: Recorder, round: RoundId): void {
  const { rounds, rules } = recorder.state.scenario;
  const first = recorder.state.trackHistory.length === 1;
  carryOutScheduled(recorder, round);
  const fixed = rounds[round]?.event;
  if (fixed !== undefined) happen(recorder, fixed, round);
  const drawn = rounds[round]?.draws === false ? undefined : drawEvent(recorder);
  if (drawn !== undefined) happen(recorder, drawn, round);
  for (const seat of Object.keys(recorder.state.seats)) {
    if (!first) recorder.record({ kind: "capitalChanged", seat, by: rules.capital.income, cause: "income" });
    if (!first) drawCards({ recorder }, seat, rules.hand.draw);
    tellCapital(recorder, seat);
  }
}
