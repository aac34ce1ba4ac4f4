import type { Condition } from "../../model/condition.ts";
import { conditionParts } from "../../model/conditionParts.ts";
import type { FavourId, TableId } from "../../model/ids.ts";
import { oncePer } from "../../model/oncePer.ts";
import { type Outline, tableOf } from "../../model/scenarioIndex.ts";
import { type Matter, onClauses, onFavour } from "../world/atHome.ts";
import type { World } from "../world/world.ts";

/** The table whose text a condition asks about, leaving its parts aside. */
function tableAsked(scenario: Outline, condition: Condition): TableId | null {
  if ("adopted" in condition) return condition.adopted;
  if ("settled" in condition) return tableOf(scenario, condition.settled);
  return "issue" in condition ? tableOf(scenario, condition.issue) : null;
}

const tablesAsked = oncePer((tables: Outline["tables"], condition: Condition): readonly TableId[] =>
  conditionParts(condition).flatMap((part) => tableAsked({ tables }, part) ?? []),
);

/** The tables whose texts bear on conditions: while these stay as they are, other texts change nothing of them. */
export const readBy = (
  { known: { scenario } }: World,
  conditions: readonly Condition[],
): ReadonlySet<TableId> =>
  new Set(conditions.flatMap((condition) => tablesAsked(scenario.tables, condition)));

const needsOf = (matters: readonly Matter[]): readonly Condition[] => matters.map(([, { needs }]) => needs);

/** The same of what a table's end is worth: its own text, and those on which that hangs. */
export function readForTable(world: World, table: TableId): ReadonlySet<TableId> {
  const modifiers = world.inQuestion[table]?.modifiers ?? [];
  const conditions = modifiers.flatMap(({ when }) => (when === null ? [] : [when]));
  const matters = needsOf(onClauses(world.known.scenario, table));
  return new Set([table, ...readBy(world, [...conditions, ...matters])]);
}

/** The same of what a favour is worth. */
export function readForFavour(world: World, favour: FavourId): ReadonlySet<TableId> {
  const { scenario } = world.known;
  const counts = scenario.favours[favour]?.counts;
  return readBy(world, [...(counts === undefined ? [] : [counts]), ...needsOf(onFavour(scenario, favour))]);
}
