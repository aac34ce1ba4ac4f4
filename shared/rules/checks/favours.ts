import { holds, type Verdict } from "../../effects/conditions.ts";
import { factsOfView } from "../../effects/factsOfView.ts";
import { isMetIn } from "../../effects/provisos.ts";
import type { FavourCut } from "../../model/cut.ts";
import type { FavourId } from "../../model/ids.ts";
import { onceFor } from "../../model/oncePer.ts";
import { type Refusal, refusal } from "../../model/refusal.ts";
import { roundOf } from "../../model/round.ts";
import { roundIndex } from "../../model/scenarioIndex.ts";
import type { OwnView, View } from "../../model/view.ts";
import { firstRefusal } from "../definition.ts";
import { failedIn, favoursHeld, type Grant, grantOf, isSame } from "./escrow.ts";

export type { Grant } from "./escrow.ts";

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

/** Whether a seat knows that what a favour needs does not hold: promised or not, it can't come. */
export function isBarred(view: View, grant: Grant): boolean {
  const favour = view.scenario.favours[grant.favour];
  return favour !== undefined && condition(view, favour, grant) === false;
}

const givingsByFavour = onceFor(({ public: open, own }: View): ReadonlyMap<FavourId, readonly Grant[]> => {
  const others = open.favours.filter(({ from, to }) => from !== own?.seat && to !== own?.seat);
  const all = [...others, ...(own?.favours ?? []), ...(own === null ? [] : favoursHeld(own.deals))];
  return Map.groupBy(all, ({ favour }) => favour);
});

const NONE: readonly Grant[] = [];

/** Givings of a favour that a seat knows of: those that are public, its own, and what lies in escrow in its deals. */
export const knownGivings = (view: View, favour: FavourId): readonly Grant[] =>
  givingsByFavour(view).get(favour) ?? NONE;

/** Nothing that the giver can't see stands in the way: nobody else gives it, and its condition is known to hold. */
function isCertain(view: View, favour: FavourCut, grant: Grant): boolean {
  return favour.from.length === 1 && condition(view, favour, grant) === true;
}

/** It failed in this round already, and the seat sees no reason why it should succeed now. */
function hasFailed(view: View, favour: FavourCut, grant: Grant): boolean {
  const round = roundOf(view.public.clock.step);
  return failedIn(view.own?.failedFavours ?? [], round, grant) && !isCertain(view, favour, grant);
}

/** What a seat has given or put into escrow: each round only so many. */
const handedOver = onceFor(({ favours, deals, seat }: OwnView) =>
  [...favours, ...favoursHeld(deals)].filter(({ from }) => from === seat),
);

/** Whether the giver, as far as it can know, can let a favour out of its hands now, whatever it hangs on. */
export function refuseHandingOver(view: View, grant: Grant): Refusal | null {
  const favour = view.scenario.favours[grant.favour];
  const { own } = view;
  if (!favour || own === null) return refusal("noSuchFavour");
  const mine = handedOver(own);
  const round = roundOf(view.public.clock.step);
  const times = favour.times + (view.public.grants[grant.favour] ?? 0);
  const most = view.scenario.seats[grant.from]?.grantsPerRound ?? 1;
  return firstRefusal(
    () => refuseFavour(view, grant),
    () => (mine.some((one) => isSame(one, grant)) ? refusal("favourSpent") : null),
    () => (knownGivings(view, grant.favour).length >= times ? refusal("favourSpent") : null),
    () =>
      mine.filter((one) => one.round === round).length >= most ? refusal("tooManyGrants", { most }) : null,
  );
}

/** Whether the giver, as far as it can know, can give a favour now. What it can't know does not refuse it. */
export function refuseGiving(view: View, grant: Grant): Refusal | null {
  const favour = view.scenario.favours[grant.favour];
  const { own } = view;
  if (!favour || own === null) return refusal("noSuchFavour");
  return firstRefusal(
    () => refuseHandingOver(view, grant),
    () => (condition(view, favour, grant) === false ? refusal("favourCondition") : null),
    () => (hasFailed(view, favour, grant) ? refusal("favourFailed") : null),
    () =>
      own.available < favour.price
        ? refusal("notEnoughCapital", { needed: favour.price, have: own.available })
        : null,
  );
}

/**
 * Whether a seat owes a favour now that it promised on a condition, at the latest for this round. What it hung on may
 * have come true only in the Council: so it can still be given in the Aftermath.
 */
export const isOwedLate = (view: View, own: OwnView, grant: Grant): boolean =>
  Object.values(own.deals).some(
    ({ status, round, undertakings }) =>
      status === "inForce" &&
      undertakings.some((one) => {
        const promised = grantOf(one);
        if (promised === null || one.pledge.kind !== "favour" || !isSame(promised, grant)) return false;
        const due = roundIndex(view.scenario, one.pledge.by ?? round);
        const now = roundIndex(view.scenario, roundOf(view.public.clock.step));
        const open = one.outcome === "open" && !one.held && one.honoured === 0 && one.if !== null;
        return open && due <= now && isMetIn(view, one.if) === true;
      }),
  );
