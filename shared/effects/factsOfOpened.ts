import type { Deal } from "../model/deal.ts";
import type { Facts } from "../model/facts.ts";
import type { SeatId } from "../model/ids.ts";
import { oncePer } from "../model/oncePer.ts";
import { roundIds } from "../model/scenarioIndex.ts";
import type { Opened, View } from "../model/view.ts";
import { givenAmong } from "./factsOfState.ts";
import { factsOf } from "./factsOfView.ts";
import { type Known, knownOf } from "./known.ts";

const inForce = (deals: readonly Deal[], a: SeatId, b: SeatId): boolean =>
  deals.some(({ status, parties }) => status === "inForce" && parties.includes(a) && parties.includes(b));

const brokenBy = (deals: readonly Deal[], seat: SeatId): number =>
  deals
    .flatMap(({ undertakings }) => undertakings)
    .filter((one) => one.outcome === "broken" && one.seat === seat).length;

const factsIn = oncePer((known: Known, { deals, favours }: Opened): Facts => {
  const all = Object.values(deals);
  return {
    ...factsOf(known),
    given: givenAmong(favours),
    dealBetween: (a, b) => inForce(all, a, b),
    promisesBroken: (seat) => brokenBy(all, seat),
    // After the last round it is still the last round.
    round: () => known.round ?? roundIds(known.scenario).at(-1) ?? null,
  };
});

/** Everything that is true in a match that is over, from any reader's view: nothing of it is secret any more. */
export const factsOfOpened = (view: View, opened: Opened): Facts => factsIn(knownOf(view), opened);
