import { holds, type Verdict } from "../../effects/conditions.ts";
import { factsOfView } from "../../effects/factsOfView.ts";
import type { FavourCut } from "../../model/cut.ts";
import type { FavourId, SeatId } from "../../model/ids.ts";
import { type Refusal, refusal } from "../../model/refusal.ts";
import { roundOf } from "../../model/round.ts";
import type { GivenFavour } from "../../model/state.ts";
import type { View } from "../../model/view.ts";
import { firstRefusal } from "../definition.ts";

export interface Grant {
  readonly favour: FavourId;
  readonly from: SeatId;
  readonly to: SeatId;
}

/** What can be said of a favour from the scenario alone: it exists, these two may give and receive it. */
export function refuseFavour(view: View, { favour, from, to }: Grant): Refusal | null {
  const known = view.scenario.favours[favour];
  if (!known) return refusal("noSuchFavour");
  if (!known.from.includes(from)) return refusal("notYourFavour");
  return known.to.includes(to) && to !== from ? null : refusal("favourNotFor");
}

function condition(view: View, favour: FavourCut, { from, to }: Grant): Verdict {
  if (favour.when === undefined) return true;
  const cast = { self: from, giver: from, target: to, receiver: to };
  return holds(favour.when, { scenario: view.scenario, facts: factsOfView(view), cast });
}

/** Givings of a favour that a seat knows of: those that are public, and its own. */
export const knownGivings = (view: View, favour: FavourId): readonly GivenFavour[] => {
  const me = view.own?.seat;
  const open = view.public.favours.filter(({ from, to }) => from !== me && to !== me);
  return [...open, ...(view.own?.favours ?? [])].filter((one) => one.favour === favour);
};

/** Nothing that the giver can't see stands in the way: nobody else gives it, and its condition is known to hold. */
function isCertain(view: View, favour: FavourCut, grant: Grant): boolean {
  return favour.from.length === 1 && condition(view, favour, grant) === true;
}

/** It failed in this round already, and the seat sees no reason why it should succeed now. */
function hasFailed(view: View, favour: FavourCut, grant: Grant): boolean {
  const round = roundOf(view.public.clock.step);
  const failed = view.own?.failedFavours.some(
    (one) => one.round === round && one.favour === grant.favour && one.to === grant.to,
  );
  return failed === true && !isCertain(view, favour, grant);
}

/** Whether the giver, as far as it can know, can give a favour now. What it can't know does not refuse it. */
export function refuseGiving(view: View, grant: Grant): Refusal | null {
  const favour = view.scenario.favours[grant.favour];
  const own = view.own;
  if (!favour || own === null) return refusal("noSuchFavour");
  const mine = own.favours.filter((one) => one.from === grant.from);
  const round = roundOf(view.public.clock.step);
  const times = favour.times + (view.public.grants[grant.favour] ?? 0);
  const most = view.scenario.seats[grant.from]?.grantsPerRound ?? 1;
  return firstRefusal(
    () => refuseFavour(view, grant),
    () =>
      mine.some((one) => one.favour === grant.favour && one.to === grant.to) ? refusal("favourSpent") : null,
    () => (knownGivings(view, grant.favour).length >= times ? refusal("favourSpent") : null),
    () =>
      mine.filter((one) => one.round === round).length >= most ? refusal("tooManyGrants", { most }) : null,
    () => (condition(view, favour, grant) === false ? refusal("favourCondition") : null),
    () => (hasFailed(view, favour, grant) ? refusal("favourFailed") : null),
    () =>
      own.available < favour.price
        ? refusal("notEnoughCapital", { needed: favour.price, have: own.available })
        : null,
  );
}
