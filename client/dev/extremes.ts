import type { Scenario } from "../../shared/model/scenario.ts";

/** The same scenario with so many clauses in its first table: its own again and again, if it has fewer. */
export function withClauses(scenario: Scenario, count: number): Scenario {
  const [[first = "", table] = []] = Object.entries(scenario.tables);
  if (!table) return scenario;
  const own = Object.entries(table.issues);
  const more = Array.from({ length: Math.max(0, count - own.length) }, (_, i) => {
    const [id = "", issue] = own[i % own.length] ?? [];
    return [`${id}${i}`, issue] as const;
  });
  const issues = Object.fromEntries([...own, ...more]) as typeof table.issues;
  return { ...scenario, tables: { ...scenario.tables, [first]: { ...table, issues } } };
}

/** The same scenario, in which nobody gets a card. */
export const withoutCards = (scenario: Scenario): Scenario => ({
  ...scenario,
  rules: { ...scenario.rules, hand: { ...scenario.rules.hand, start: 0, draw: 0 } },
});
