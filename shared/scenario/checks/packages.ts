import { UNKNOWN } from "../../model/facts.ts";
import type { Package } from "../../model/ids.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { Limit, Table } from "../../model/table.ts";
import { limitsHold } from "../../values/limits.ts";
import { conditionsOf } from "../located.ts";
import type { Check, Finding, Overview } from "../overview.ts";
import { listed, suggestion } from "../suggest.ts";
import type { Path } from "../tree.ts";

function unknownParts(
  overview: Overview,
  table: Table,
  at: { readonly path: Path; readonly text: Package },
): readonly Finding[] {
  return Object.entries(at.text).flatMap(([issue, option]): readonly Finding[] => {
    const path = [...at.path, issue];
    if (!overview.complete("issue")) return [];
    const issues = Object.keys(table.issues);
    if (!issues.includes(issue)) {
      const message = `The table has no issue \`${issue}\`. ${suggestion(issue, issues)}`;
      return overview.whole([...at.path.slice(0, 2), "issues"])
        ? [{ path, part: "key", code: "unknown-issue", message }]
        : [];
    }
    const options = overview.options(issue);
    if (options.includes(option)) return [];
    return [
      {
        path,
        code: "unknown-option",
        message: `The issue \`${issue}\` has no option \`${option}\`. ${suggestion(option, options)}`,
      },
    ];
  });
}

/** The limits that a package is against, each by itself. */
const broken = (scenario: Scenario, table: Table, text: Package): readonly Limit[] =>
  Object.entries(table.limits).flatMap(([id, limit]) =>
    limitsHold({ issues: table.issues, limits: { [id]: limit } }, text, { scenario, facts: UNKNOWN })
      ? []
      : [limit],
  );

function packageFindings(overview: Overview, id: string, key: "focal" | "realOutcome"): readonly Finding[] {
  const table = overview.scenario.tables[id];
  const text = table?.[key];
  if (!table || !text) return [];
  const path = ["tables", id, key];
  const unknown = unknownParts(overview, table, { path, text });
  if (unknown.length > 0 || !overview.whole(["tables", id])) return unknown;
  const missing = Object.keys(table.issues).filter((issue) => !Object.hasOwn(text, issue));
  if (missing.length > 0)
    return [
      {
        path,
        code: "option-missing",
        message: `An option is missing for ${listed(missing)}: a whole text has one for each issue.`,
      },
    ];
  return broken(overview.scenario, table, text).map(
    (limit): Finding => ({
      path: [...path, limit.issue],
      code: "against-limit",
      message: `A limit of this table rules this text out: unless it is lifted, \`${limit.issue}\` stays at its first option.`,
    }),
  );
}

/** The chair's first expectation and what really happened are whole texts that the table could adopt. */
export const wholeTexts: Check = (overview) =>
  Object.keys(overview.scenario.tables).flatMap((id) => [
    ...packageFindings(overview, id, "focal"),
    ...packageFindings(overview, id, "realOutcome"),
  ]);

/** A limit is about issues of its own table: whether a text is possible depends on that text alone. */
export const limits: Check = (overview) => {
  const issuesOf = (table: string) => Object.keys(overview.scenario.tables[table]?.issues ?? {});
  const limited = Object.entries(overview.scenario.tables).flatMap(([table, { limits }]) =>
    Object.entries(limits).flatMap(([limit, { issue }]): readonly Finding[] => {
      if (issuesOf(table).includes(issue) || !overview.whole(["tables", table, "issues"])) return [];
      const message = `The table has no issue \`${issue}\`. ${suggestion(issue, issuesOf(table))}`;
      return [{ path: ["tables", table, "limits", limit, "issue"], code: "unknown-issue", message }];
    }),
  );
  const reading = conditionsOf(overview.scenario).flatMap(({ path, value }): readonly Finding[] => {
    if (path[0] !== "tables" || path[2] !== "limits") return [];
    const within = "all" in value || "any" in value || "not" in value;
    const own =
      "issue" in value &&
      (issuesOf(String(path[1])).includes(value.issue) || !overview.ids.issue.includes(value.issue));
    if (within || own) return [];
    const message =
      "A limit may only ask about issues of its own table: `issue`, joined by `all`, `any` and `not`.";
    return [{ path, code: "limit-reads-elsewhere", message }];
  });
  return [...limited, ...reading];
};
