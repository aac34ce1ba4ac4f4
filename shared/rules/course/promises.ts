import type { Recorder } from "../../events/recorder.ts";
import type { Deal, Pledge, Undertaking } from "../../model/deal.ts";
import type { Package, SeatId } from "../../model/ids.ts";
import type { Stance } from "../../model/motion.ts";
import { type Outline, optionsOf } from "../../model/scenarioIndex.ts";

/** Whether a pledge is put to the test, and honoured; null if this is no occasion for it. */
export type Test = (seat: SeatId, pledge: Pledge, undertaking: Undertaking) => boolean | null;

/** Every undertaking of deals in force that is still open. */
export function openUndertakings(
  deals: Readonly<Record<string, Deal>>,
): readonly { readonly deal: Deal; readonly index: number; readonly one: Undertaking }[] {
  return Object.values(deals)
    .filter((deal) => deal.status === "inForce")
    .flatMap((deal) => deal.undertakings.map((one, index) => ({ deal, index, one })))
    .filter(({ one }) => one.outcome === "open");
}

/** Puts all open promises to the test of something that happened. They are judged later, in the Aftermath. */
export function testPromises(recorder: Recorder, test: Test): void {
  for (const { deal, index, one } of openUndertakings(recorder.state.deals)) {
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
export const honours = ({ kind }: Stance, { promise }: Extract<Pledge, { kind: "stance" }>): boolean =>
  promise === "break" ? kind === "break" : kind === "keep" || kind === "reserve";

/**
 * A promise of a stance covers motions that change only the issues it names, to options within its bounds;
 * a reading only if it says so, and then whatever else is in the text.
 */
export function covers(
  scenario: Outline,
  pledge: Extract<Pledge, { kind: "stance" }>,
  at: { readonly changes: Package; readonly reading: boolean },
): boolean {
  const named = Object.entries(pledge.on);
  if (at.reading && !pledge.readings) return false;
  if (!at.reading && Object.keys(at.changes).some((issue) => !(issue in pledge.on))) return false;
  return named.every(([issue, { atLeast, atMost }]) => {
    const option = at.changes[issue];
    if (option === undefined) return !at.reading;
    const ranks = optionsOf(scenario, issue);
    const rank = ranks.indexOf(option);
    return (
      (atLeast === null || rank >= ranks.indexOf(atLeast)) &&
      (atMost === null || rank <= ranks.indexOf(atMost))
    );
  });
}
