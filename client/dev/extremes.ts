import type { Scenario } from "../../shared/model/scenario.ts";

type Table = Scenario["tables"][string];

function withIssues(table: Table, count: number): Table {
  const own = Object.entries(table.issues);
  const more = Array.from({ length: Math.max(0, count - own.length) }, (_, i) => {
    const [id = "", issue] = own[i % own.length] ?? [];
    return [`${id}${i}`, issue] as const;
  });
  return { ...table, issues: Object.fromEntries([...own, ...more]) as Table["issues"] };
}

/** The same scenario with so many clauses at each table: its own again and again, if it has fewer. */
export const withClauses = (scenario: Scenario, count: number): Scenario => ({
  ...scenario,
  tables: Object.fromEntries(
    Object.entries(scenario.tables).map(([id, table]) => [id, withIssues(table, count)]),
  ),
});

/** The same scenario, in which nobody gets a card. */
export const withoutCards = (scenario: Scenario): Scenario => ({
  ...scenario,
  rules: { ...scenario.rules, hand: { ...scenario.rules.hand, start: 0, draw: 0 } },
});
