import type { Scenario } from "../../model/scenario.ts";
import { conditionsOf, effectsOf } from "../located.ts";
import type { Check, Finding } from "../overview.ts";

const sits = (scenario: Scenario, table: string, seat: string): boolean => {
  const found = scenario.tables[table];
  const named = Object.hasOwn(scenario.seats, seat);
  return !found || !named || found.members.includes(seat) || found.observers.includes(seat);
};

const away = (path: Finding["path"], seat: string, table: string): Finding => ({
  path,
  code: "not-at-table",
  message: `\`${seat}\` neither belongs to \`${table}\` nor observes it, so it can't move a motion there.`,
});

/** Whoever proposes first and last is a member: observers need sponsors. */
const proposers = (scenario: Scenario): readonly Finding[] =>
  Object.entries(scenario.tables).flatMap(([table, { members, firstAndLast }]) => {
    if (firstAndLast === undefined || members.includes(firstAndLast)) return [];
    if (!Object.hasOwn(scenario.seats, firstAndLast)) return [];
    const message = `\`${firstAndLast}\` is no member of \`${table}\`, so it can't propose first and last there.`;
    return [{ path: ["tables", table, "firstAndLast"], code: "not-at-table", message }];
  });

/** Whoever is said to move or second a motion can do so at that table. */
export const movers: Check = ({ scenario }) => [
  ...proposers(scenario),
  ...effectsOf(scenario).flatMap(({ path, value }) =>
    !("firstMotion" in value) || sits(scenario, value.table, value.firstMotion)
      ? []
      : [away([...path, "firstMotion"], value.firstMotion, value.table)],
  ),
  ...conditionsOf(scenario).flatMap(({ path, value }) => {
    const table = String(path[1]);
    const proposable = path[0] === "tables" && "backedBy" in value;
    return !proposable || sits(scenario, table, value.backedBy)
      ? []
      : [away([...path, "backedBy"], value.backedBy, table)];
  }),
];
