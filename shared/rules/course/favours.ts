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

/** Whether the favour can be given, all things known: what the giver can't know is part of it. */
export function canBeGiven(state: State, { favour, from, to }: Grant): boolean {
  const known = state.scenario.favours[favour];
  const seat = state.seats[from];
  if (!known || !seat) return false;
  const times = known.times + (state.grants[favour] ?? 0);
  const given = state.favours.filter((one) => one.favour === favour);
  const round = roundOf(state.step);
  const thisRound = state.favours.filter((one) => one.from === from && one.round === round).length;
  const cast = { self: from, giver: from, target: to, receiver: to };
  const allowed =
    known.when === undefined ||
    holds(known.when, { scenario: state.scenario, facts: factsOfState(state), cast }) === true;
  return (
    allowed &&
    given.length < times &&
    !given.some((one) => one.from === from && one.to === to) &&
    thisRound < (state.scenario.seats[from]?.grantsPerRound ?? 1) &&
    seat.capital >= known.price
  );
}

/** Gives a favour, pays its price and honours what was promised of it. False if it can't be given. */
export function giveIfPossible(recorder: Recorder, grant: Grant): boolean {
  if (!canBeGiven(recorder.state, grant)) return false;
  const price = recorder.state.scenario.favours[grant.favour]?.price ?? 0;
  const round = roundOf(recorder.state.step) ?? "";
  recorder.record({ kind: "favourGiven", ...grant, round });
  if (price > 0)
    recorder.record({ kind: "capitalChanged", seat: grant.from, by: -price, cause: grant.favour });
  testPromises(recorder, (seat, pledge) =>
    seat === grant.from &&
    pledge.kind === "favour" &&
    pledge.favour === grant.favour &&
    pledge.to === grant.to
      ? true
      : null,
  );
  return true;
}

/** In the Aftermath favours carried out become known, and only then do their effects begin. */
export function makeFavoursKnown(recorder: Recorder): void {
  for (const { favour, from, to } of recorder.state.favours.filter((one) => !one.known)) {
    recorder.record({ kind: "favourKnown", favour, from, to });
    const cast = { self: from, giver: from, target: to, receiver: to };
    const act = { recorder, cast, issue: null, cause: favour, key: `favour.${favour}.${from}.${to}` };
    carryOut(recorder.state.scenario.favours[favour]?.effects ?? [], act);
  }
}
