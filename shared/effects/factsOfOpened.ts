import type { Facts } from "../model/facts.ts";
import { oncePer } from "../model/oncePer.ts";
import { roundIds } from "../model/scenarioIndex.ts";
import type { Opened, View } from "../model/view.ts";
import { bondFacts, bonds, givenAmong } from "./factsOfState.ts";
import { factsOf } from "./factsOfView.ts";
import { type Known, knownOf } from "./known.ts";

const factsIn = oncePer(
  (known: Known, { deals, favours }: Opened): Facts => ({
    ...factsOf(known),
    given: givenAmong(favours),
    ...bondFacts(bonds(deals)),
    // After the last round it is still the last round.
    round: () => known.round ?? roundIds(known.scenario).at(-1) ?? null,
  }),
);

/** Everything that is true in a match that is over, from any reader's view: nothing of it is secret any more. */
export const factsOfOpened = (view: View, opened: Opened): Facts => factsIn(knownOf(view), opened);
