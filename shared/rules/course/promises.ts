import { isMet } from "../../effects/provisos.ts";
import type { Recorder } from "../../events/recorder.ts";
import type { Clauses, Deal, Pledge, PledgeOf, Undertaking } from "../../model/deal.ts";
import type { Package, PartyId, SeatId } from "../../model/ids.ts";
import type { Stance } from "../../model/motion.ts";
import { type Outline, optionsOf } from "../../model/scenarioIndex.ts";
import { asStance } from "../checks/contradiction.ts";

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

/** The clauses that a motion would change: one that it sets to what it says already it only names. */
export const changedBy = (changes: Package, text: Package): Package =>
  Object.fromEntries(Object.entries(changes).filter(([issue, option]) => text[issue] !== option));

/**
 * A promise to keep silence is kept by supporting, with a footnote or without; one to break by breaking.
 * Whoever abstains at a roll-call does neither: a promised vote that is withheld was not given.
 */
export const honours = ({ kind }: Stance, { promise }: PledgeOf<"stance">): boolean =>
  promise === "break" ? kind === "break" : kind === "keep" || kind === "reserve";

/** Whether each option named lies within its bounds; one that is not named is as `otherwise` says. */
const areWithin = (
  scenario: Outline,
  on: Clauses,
  { changes, otherwise }: { readonly changes: Package; readonly otherwise: boolean },
): boolean =>
  Object.entries(on).every(([issue, { atLeast, atMost }]) => {
    const option = changes[issue];
    if (option === undefined) return otherwise;
    const ranks = optionsOf(scenario, issue);
    const rank = ranks.indexOf(option);
    return (
      (atLeast === null || rank >= ranks.indexOf(atLeast)) &&
      (atMost === null || rank <= ranks.indexOf(atMost))
    );
  });

/** A promise about motions covers those that change only the clauses it names, to options within its bounds. */
export const coversMotion = (scenario: Outline, on: Clauses, changes: Package): boolean =>
  Object.keys(changes).every((issue) => issue in on) && areWithin(scenario, on, { changes, otherwise: true });

/** A promise of a stance covers a reading only if it says so, and then whatever else is in the text. */
export const covers = (
  scenario: Outline,
  pledge: PledgeOf<"stance">,
  at: { readonly changes: Package; readonly reading: boolean },
): boolean =>
  at.reading
    ? pledge.readings && areWithin(scenario, pledge.on, { changes: at.changes, otherwise: false })
    : coversMotion(scenario, pledge.on, at.changes);

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
