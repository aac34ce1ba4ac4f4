import type { TableId } from "../../shared/model/ids.ts";
import type { Scenario } from "../../shared/model/scenario.ts";

/** The table whose text the scenario is about: read most often, and of those the one with the most clauses. */
export function mainTable({ tables }: Scenario): TableId {
  const ranked = Object.entries(tables).sort(
    ([, a], [, b]) => b.readings - a.readings || Object.keys(b.issues).length - Object.keys(a.issues).length,
  );
  return ranked[0]?.[0] ?? "";
}
