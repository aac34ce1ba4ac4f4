import type { Promised, Proviso } from "../../model/deal.ts";
import { type Refusal, refusal } from "../../model/refusal.ts";
import { optionsOf } from "../../model/scenarioIndex.ts";
import type { View } from "../../model/view.ts";

function refuseProviso({ scenario }: View, proviso: Proviso): Refusal | null {
  if ("adopted" in proviso) return proviso.adopted in scenario.tables ? null : refusal("noSuchTable");
  if ("issue" in proviso) {
    const { issue, atLeast: option } = proviso;
    const options = optionsOf(scenario, issue);
    if (options.length === 0) return refusal("noSuchIssue", { issue });
    return options.includes(option) ? null : refusal("noSuchOption", { issue, option });
  }
  const favour = scenario.favours[proviso.given];
  if (!favour) return refusal("noSuchFavour");
  if (proviso.from !== null && !favour.from.includes(proviso.from)) return refusal("notYourFavour");
  return proviso.to === null || favour.to.includes(proviso.to) ? null : refusal("favourNotFor");
}

/** A favour that is owed once it has been given would never be owed. */
function isCircular({ seat, pledge, if: proviso }: Promised): boolean {
  if (proviso === null || !("given" in proviso) || pledge.kind !== "favour") return false;
  const { given, from, to } = proviso;
  return given === pledge.favour && (from ?? seat) === seat && (to ?? pledge.to) === pledge.to;
}

/** What a promise hangs on exists and is not the promise itself; only a favour that hangs on something lies in escrow. */
export function refuseTerms(view: View, one: Promised): Refusal | null {
  if (one.escrow && (one.pledge.kind !== "favour" || one.if === null)) return refusal("noEscrow");
  if (one.if === null) return null;
  return refuseProviso(view, one.if) ?? (isCircular(one) ? refusal("circularPromise") : null);
}
