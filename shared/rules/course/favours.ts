import { holds } from "../../effects/conditions.ts";
import { factsOfState } from "../../effects/factsOfState.ts";
import { carryOut } from "../../effects/index.ts";
import type { Recorder } from "../../events/recorder.ts";
import type { FavourId, RoundId } from "../../model/ids.ts";
import { roundOf } from "../../model/round.ts";
import type { State } from "../../model/state.ts";
import { favoursHeld, type Grant, isSame } from "../checks/escrow.ts";
import { testPromises } from "./promises.ts";

/** Given, or as good as given: what lies in escrow is out of its giver's hands. */
const handedOver = ({ favours, deals }: State): readonly (Grant & { readonly round: RoundId })[] => [
  ...favours,
  ...favoursHeld(deals),
];
const handedOverOf = (state: State, favour: FavourId) =>
  handedOver(state).filter((one) => one.favour === favour);

const timesOf = ({ scenario, grants }: State, favour: FavourId): number =>
  (scenario.favours[favour]?.times ?? 0) + (grants[favour] ?? 0);

/** Whether what the favour itself requires holds, all things known. */
export function conditionHolds(state: State, { favour, from, to }: Grant): boolean {
  const when = state.scenario.favours[favour]?.when;
  const cast = { self: from, giver: from, target: to, receiver: to };
  return (
    when === undefined || holds(when, { scenario: state.scenario, facts: factsOfState(state), cast }) === true
  );
}

/**
 * Whether the giver can let the favour out of its hands at this price, all things known: what it can't know is part
 * of it.
 */
export function canBeHandedOver(state: State, grant: Grant, price: number): boolean {
  const { favour, from } = grant;
  const seat = state.seats[from];
  if (!state.scenario.favours[favour] || !seat) return false;
  const round = roundOf(state.step);
  const thisRound = handedOver(state).filter((one) => one.from === from && one.round === round).length;
  const before = handedOverOf(state, favour);
  return (
    before.length < timesOf(state, favour) &&
    !before.some((one) => isSame(one, grant)) &&
    thisRound < (state.scenario.seats[from]?.grantsPerRound ?? 1) &&
    seat.capital >= price
  );
}

/** Whether the favour can be given now, all things known. */
export const canBeGiven = (state: State, grant: Grant): boolean =>
  conditionHolds(state, grant) &&
  canBeHandedOver(state, grant, state.scenario.favours[grant.favour]?.price ?? 0);

/**
 * Whether a promised favour could have been given but for what the giver itself did: capital that it spent,
 * a last copy that it gave to somebody else, are no excuse. What others did, or a condition, is one.
 */
export function occasionArose(state: State, grant: Grant): boolean {
  const byOthers = handedOverOf(state, grant.favour).filter((one) => one.from !== grant.from);
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

/** Favours carried out become known, and only then do their effects begin. */
export function makeKnown(recorder: Recorder, grants: readonly Grant[]): void {
  for (const { favour, from, to } of grants) {
    recorder.record({ kind: "favourKnown", favour, from, to });
    honourPromises(recorder, { favour, from, to });
    const cast = { self: from, giver: from, target: to, receiver: to };
    const act = { recorder, cast, issue: null, cause: favour, key: `favour.${favour}.${from}.${to}` };
    carryOut(recorder.state.scenario.favours[favour]?.effects ?? [], act);
  }
}

/** What was given since the last Aftermath. */
export const makeFavoursKnown = (recorder: Recorder): void =>
  makeKnown(
    recorder,
    recorder.state.favours.filter((one) => !one.known),
  );
