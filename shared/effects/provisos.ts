import { conditionOf, type Proviso } from "../model/deal.ts";
import type { SeatId } from "../model/ids.ts";
import type { State } from "../model/state.ts";
import type { View } from "../model/view.ts";
import { holds, type Verdict } from "./conditions.ts";
import { factsSharedBy } from "./factsOfState.ts";
import { factsOfView } from "./factsOfView.ts";

/**
 * Whether a promise between these parties is owed: what it hangs on holds, by what every one of them knows. A
 * favour between two of them that the third has not heard of counts only from the Aftermath on, so that
 * whoever learns that the promise was put to the test learns nothing else by it.
 */
export function isMet(state: State, parties: readonly SeatId[], proviso: Proviso | null): boolean {
  if (proviso === null) return true;
  const setting = { scenario: state.scenario, facts: factsSharedBy(state, parties), cast: {} };
  return holds(conditionOf(proviso), setting) === true;
}

/** The same for whoever looks: null where that can't be known. */
export const isMetIn = (view: View, proviso: Proviso | null): Verdict =>
  proviso === null
    ? true
    : holds(conditionOf(proviso), { scenario: view.scenario, facts: factsOfView(view), cast: {} });

/** What a table can no longer bring about: it has concluded, or the clause is frozen below what was asked. */
export function isPastHope(state: State, proviso: Proviso | null): boolean {
  if (proviso === null || "given" in proviso) return false;
  if ("adopted" in proviso) return state.tables[proviso.adopted]?.outcome === "noText";
  return Object.entries(state.scenario.tables).some(
    ([table, { issues }]) =>
      proviso.issue in issues &&
      (state.tables[table]?.outcome !== "open" || state.tables[table]?.frozen.includes(proviso.issue)),
  );
}
