import { type Facts, supposing } from "../model/facts.ts";
import type { IssueId, Package } from "../model/ids.ts";
import { firstOption, type Outline } from "../model/scenarioIndex.ts";
import type { Limit } from "../model/table.ts";
import { holds, type Setting } from "./conditions.ts";

interface Limited {
  readonly issues: Outline["tables"][string]["issues"];
  readonly limits: Readonly<Record<string, Limit>>;
}

/** Whether a whole package is possible: an issue under a limit stays at its first option unless the limit is lifted. */
export function limitsHold(
  table: Limited,
  text: Package,
  { scenario, facts }: { readonly scenario: Setting["scenario"]; readonly facts: Facts },
): boolean {
  const setting = { scenario, facts: supposing(facts, text), cast: {} };
  const atFirst = (issue: IssueId) => {
    const found = table.issues[issue];
    return found === undefined || text[issue] === firstOption(found);
  };
  return Object.values(table.limits).every(
    (limit) => atFirst(limit.issue) || holds(limit.unless, setting) === true,
  );
}
