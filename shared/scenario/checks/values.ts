import type { Table } from "../../model/table.ts";
import type { Check, Finding, Overview } from "../overview.ts";
import { listed } from "../suggest.ts";
import type { Path } from "../tree.ts";

const absent = (members: readonly string[], given: Readonly<Record<string, number>>): readonly string[] =>
  members.filter((member) => !Object.hasOwn(given, member));

function worthOf(table: Table, path: Path, whole: Overview["whole"]): readonly Finding[] {
  return Object.entries(table.issues).flatMap(([issue, { options }]) =>
    Object.entries(options).flatMap(([option, { worth }]): readonly Finding[] => {
      const missing = absent(table.members, worth);
      const at = [...path, "issues", issue, "options", option, "worth"];
      if (missing.length === 0 || !whole(at)) return [];
      const message = `It isn't said what \`${option}\` is worth to ${listed(missing)}: every member of the table needs a number.`;
      return [{ path: at, code: "worth-missing", message }];
    }),
  );
}

function walkAwayOf(table: Table, path: Path, whole: Overview["whole"]): readonly Finding[] {
  if (!whole([...path, "members"], [...path, "walkAway"])) return [];
  const missing = absent(table.members, table.walkAway);
  const message = `It isn't said what having no text is worth to ${listed(missing)}: every member needs a number.`;
  const strangers = Object.keys(table.walkAway).filter((party) => !table.members.includes(party));
  const members = Object.keys(table.noText).filter((party) => table.members.includes(party));
  return [
    ...(missing.length > 0
      ? [{ path: [...path, "walkAway"], code: "walk-away-missing", message } as const]
      : []),
    ...strangers.map(
      (party): Finding => ({
        path: [...path, "walkAway", party],
        part: "key",
        code: "walk-away-of-stranger",
        message: `\`${party}\` is no member of this table: put its number under \`noText\`.`,
      }),
    ),
    ...members.map(
      (party): Finding => ({
        path: [...path, "noText", party],
        part: "key",
        code: "no-text-of-member",
        message: `\`${party}\` is a member of this table: put its number under \`walkAway\`.`,
      }),
    ),
  ];
}

/** Every option, and having no text, is worth a number to every member of its table. */
export const values: Check = ({ scenario, whole }) =>
  Object.entries(scenario.tables).flatMap(([id, table]) => [
    ...worthOf(table, ["tables", id], whole),
    ...walkAwayOf(table, ["tables", id], whole),
  ]);
