import { holds } from "../../effects/conditions.ts";
import { factsOfState } from "../../effects/factsOfState.ts";
import { carryOut } from "../../effects/index.ts";
import type { Recorder } from "../../events/recorder.ts";
import type { FavourId, SeatId } from "../../model/ids.ts";
import { roundOf } from "../../model/round.ts";
import type { State } from "../../model/state.ts";
import { testPromises } from "./promises.ts";

interface Grant {
  readonly favour: FavourId;
  readonly from: SeatId;
  readonly to: SeatId;
}

const givenOf = ({ favours }: State, favour: FavourId) => favours.filter((one) => one.favour === favour);

const timesOf = ({ scenario, grants }: State, favour: FavourId): number =>
  (scenario.favours[favour]?.times ?? 0) + (grants[favour] ?? 0);

function conditionHolds(state: State, { favour, from, to }: Grant): boolean {
  const when = state.scenario.favours[favour]?.when;
  const cast = { self: from, giver: from, target: to, receiver: to };
  return (
    when === undefined || holds(when, { scenario: state.scenario, facts: factsOfState(state), cast }) === true
  );
}

/** Whether the favour can be given, all things known: what the giver can't know is part of it. */
export function canBeGiven(state: State, grant: Grant): boolean {
  const { favour, from, to } = grant;
  const known = state.scenario.favours[favour];
  const seat = state.seats[from];
  if (!known || !seat) return false;
  const given = givenOf(state, favour);
  const round = roundOf(state.step);
  const thisRound = state.favours.filter((one) => one.from === from && one.round === round).length;
  return (
    conditionHolds(state, grant) &&
    given.length < timesOf(state, favour) &&
    !given.some((one) => one.from === from && one.to === to) &&
    thisRound < (state.scenario.seats[from]?.grantsPerRound ?? 1) &&
    seat.capital >= known.price
  );
}

/**
 * Whether a promised favour could have been given but for what the giver itself did: capital that it spent,
 * a last copy that it gave to somebody else, are no excuse. What others did, or a condition, is one.
 */
export function occasionArose(state: State, grant: Grant): boolean {
  const byOthers = givenOf(state, grant.favour).filter((one) => one.from !== grant.from);
  return conditionHolds(state, grant) && byOthers.length < timesOf(state, grant.favour);
}

/**
 * Gives a favour and pays its price; one that can't be given fails: its giver is told. What was promised of it
 * is honoured when it becomes known: until then a third party to the deal learns nothing of it.
 */
export function giveIfPossible(recorder: Recorder, { favour, from, to }: Grant): void {
  const grant = { favour, from, to };
  const round = roundOf(recorder.state.step) ?? "";
  if (!canBeGiven(recorder.state, grant)) {
    recorder.record({ kind: "favourFailed", ...grant, round });
    return;
  }
  const price = recorder.state.scenario.favours[favour]?.price ?? 0;
  recorder.record({ kind: "favourGiven", ...grant, round });
  if (price > 0)
    recorder.record({ kind: "capitalChanged", seat: grant.from, by: -price, cause: grant.favour });
}

/** Whatever brought the favour about (a card can), it keeps the promises of it. */
function honourPromises(recorder: Recorder, grant: Grant): void {
  testPromises(recorder, (seat, pledge, { honoured }) =>
    honoured === 0 &&
    seat === grant.from &&
    pledge.kind === "favour" &&
    pledge.favour === grant.favour &&
    pledge.to === grant.to
      ? true
      : null,
  );
}

/** In the Aftermath favours carried out become known, and only then do their effects begin. */
export function makeFavoursKnown(recorder: Recorder): void {
  for (const { favour, from, to } of recorder.state.favours.filter((one) => !one.known)) {
    recorder.record({ kind: "favourKnown", favour, from, to });
    honourPromises(recorder, { favour, from, to });
    const cast = { self: from, giver: from, target: to, receiver: to };
    const act = { recorder, cast, issue: null, cause: favour, key: `favour.${favour}.${from}.${to}` };
    carryOut(recorder.state.scenario.favours[favour]?.effects ?? [], act);
  }
}
