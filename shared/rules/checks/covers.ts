import type { Clauses, PledgeOf } from "../../model/deal.ts";
import type { Package } from "../../model/ids.ts";
import type { Stance } from "../../model/motion.ts";
import { type Outline, optionsOf } from "../../model/scenarioIndex.ts";

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
