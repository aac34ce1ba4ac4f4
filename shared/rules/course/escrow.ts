import { isMet, isPastHope } from "../../effects/provisos.ts";
import type { Recorder } from "../../events/recorder.ts";
import type { RoundId } from "../../model/ids.ts";
import type { State } from "../../model/state.ts";
import { type Grant, grantOf, isSame } from "../checks/escrow.ts";
import { dueRound, isDue } from "./due.ts";
import { canBeHandedOver, conditionHolds, makeKnown } from "./favours.ts";
import { openUndertakings, type Placed } from "./promises.ts";

const priceOf = ({ scenario }: State, { favour }: Grant): number => scenario.favours[favour]?.price ?? 0;

/**
 * A favour goes into escrow when its deal closes: its giver pays for that, and the favour's own price with it, so
 * that nothing can stand in the way later. One that can't be handed over stays an ordinary promise; the
 * parties see that it is not there.
 */
export function fillEscrow(recorder: Recorder, { deal, index, one }: Placed): void {
  const grant = grantOf(one);
  if (grant === null) return;
  const price = priceOf(recorder.state, grant) + recorder.state.scenario.rules.escrow;
  if (!canBeHandedOver(recorder.state, grant, price)) {
    recorder.record({ kind: "favourFailed", ...grant, round: deal.round });
    return;
  }
  recorder.record({ kind: "escrowFilled", deal: deal.id, index });
  if (price > 0)
    recorder.record({ kind: "capitalChanged", seat: grant.from, by: -price, cause: grant.favour });
}

/** The favour goes back to its giver, and its price with it; what the escrow cost is spent. */
function giveBack(recorder: Recorder, { deal, index }: Placed, grant: Grant): void {
  recorder.record({ kind: "escrowEmptied", deal: deal.id, index, given: false });
  const price = priceOf(recorder.state, grant);
  if (price > 0)
    recorder.record({ kind: "capitalChanged", seat: grant.from, by: price, cause: grant.favour });
}

const isThere = ({ favours }: State, grant: Grant): boolean => favours.some((one) => isSame(one, grant));

/** Carries the favour out if it is owed, or gives it back if it never will be. True: it was carried out. */
function open(recorder: Recorder, placed: Placed, round: RoundId): boolean {
  const { state } = recorder;
  const { deal, index, one } = placed;
  const grant = grantOf(one);
  if (grant === null) return false;
  const met = isMet(state, deal.parties, one.if);
  if (met && conditionHolds(state, grant) && !isThere(state, grant)) {
    recorder.record({ kind: "escrowEmptied", deal: deal.id, index, given: true });
    recorder.record({ kind: "favourGiven", ...grant, round });
    makeKnown(recorder, [grant]);
    return true;
  }
  if (
    isThere(state, grant) ||
    isDue(state, dueRound(state, placed), round) ||
    (!met && isPastHope(state, one.if))
  )
    giveBack(recorder, placed, grant);
  return false;
}

const heldPromises = ({ deals }: State): readonly Placed[] =>
  openUndertakings(deals).filter(({ one }) => one.held);

/**
 * In the Aftermath what lies in escrow is carried out if what it hangs on holds, and known at once; one favour can
 * bring about the next. What can no longer come true, or is due and hasn't, goes back.
 */
export function openEscrows(recorder: Recorder, round: RoundId): void {
  const rest = heldPromises(recorder.state);
  const carriedOut = rest.map((placed) => open(recorder, placed, round));
  if (carriedOut.includes(true)) openEscrows(recorder, round);
}

/** A match that ends early gives everything back. */
export function returnEscrows(recorder: Recorder): void {
  for (const placed of heldPromises(recorder.state)) {
    const grant = grantOf(placed.one);
    if (grant !== null) giveBack(recorder, placed, grant);
  }
}
