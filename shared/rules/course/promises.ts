import { isMet } from "../../effects/provisos.ts";
import type { Recorder } from "../../events/recorder.ts";
import type { Deal, Pledge, Undertaking } from "../../model/deal.ts";
import type { Package, PartyId, SeatId } from "../../model/ids.ts";
import type { Stance } from "../../model/motion.ts";
import { asStance } from "../checks/contradiction.ts";
import { covers, honours } from "../checks/covers.ts";

/** Whether a pledge is put to the test, and honoured; null if this is no occasion for it. */
export type Test = (seat: SeatId, pledge: Pledge, undertaking: Undertaking) => boolean | null;

/** An undertaking with its place: the deal that it stands in, and its position there. */
export interface Placed {
  readonly deal: Deal;
  readonly index: number;
  readonly one: Undertaking;
}

/** Every undertaking of deals in force that is still open. */
export function openUndertakings(deals: Readonly<Record<string, Deal>>): readonly Placed[] {
  return Object.values(deals)
    .filter((deal) => deal.status === "inForce")
    .flatMap((deal) => deal.undertakings.map((one, index) => ({ deal, index, one })))
    .filter(({ one }) => one.outcome === "open");
}

/**
 * Puts all open promises to the test of something that happened. They are judged later, in the Aftermath. While what a
 * promise hangs on doesn't hold, nothing is an occasion for it; but a favour given before it is owed is given.
 */
export function testPromises(recorder: Recorder, test: Test): void {
  for (const { deal, index, one } of openUndertakings(recorder.state.deals)) {
    if (one.pledge.kind !== "favour" && !isMet(recorder.state, deal.parties, one.if)) continue;
    const honoured = test(one.seat, one.pledge, one);
    if (honoured !== null) recorder.record({ kind: "undertakingTested", deal: deal.id, index, honoured });
  }
}

/** Puts promises about silence, signatures among them, to the test of one that has ended. */
export function testStances(
  recorder: Recorder,
  stances: Readonly<Record<PartyId, Stance>>,
  at: { readonly changes: Package; readonly reading: boolean },
): void {
  testPromises(recorder, (seat, pledge) => {
    const [stance, promise] = [stances[seat], asStance(pledge)];
    if (promise === null || !stance || !covers(recorder.state.scenario, promise, at)) return null;
    return honours(stance, promise);
  });
}
