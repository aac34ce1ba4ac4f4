import type { PartyId, TableId } from "../model/ids.ts";
import type { Scenario } from "../model/scenario.ts";
import { tableById } from "../model/scenarioIndex.ts";
import type { Modifier } from "../model/table.ts";
import type { Valuation } from "./valuation.ts";

type Case = Pick<Modifier, "when" | "worth" | "walkAway">;

/**
 * A party's valuation of a table as the scenario has it, before anything has happened. `extra` adds named
 * cases of the analysis. Parties that the table does not concern value everything at 0.
 */
export function valuationFrom(
  scenario: Scenario,
  table: TableId,
  party: PartyId,
  extra: readonly Case[] = [],
): Valuation {
  const { issues, walkAway, noText } = tableById(scenario, table);
  const worth = Object.fromEntries(
    Object.entries(issues).map(([issue, { options }]) => [
      issue,
      Object.fromEntries(Object.entries(options).map(([option, { worth }]) => [option, worth[party] ?? 0])),
    ]),
  );
  const standing = Object.values(scenario.modifiers).filter((modifier) => modifier.table === table);
  const modifiers = [...standing, ...extra]
    .map((m) => ({ when: m.when ?? null, worth: m.worth[party] ?? 0, walkAway: m.walkAway[party] ?? 0 }))
    .filter((m) => m.worth !== 0 || m.walkAway !== 0);
  return { party, worth, walkAway: walkAway[party] ?? noText[party] ?? 0, modifiers };
}
