import { holds, type Verdict } from "../effects/conditions.ts";
import type { Condition } from "../model/condition.ts";
import type { Facts } from "../model/facts.ts";
import type { IssueId, OptionId, Package } from "../model/ids.ts";
import { firstOption, tableOf } from "../model/scenarioIndex.ts";
import { supposing } from "./valuation.ts";

/** As much of a scenario as the question needs; a viewer's cut has it too. */
export interface Proposables {
  readonly rounds: Readonly<Record<string, unknown>>;
  readonly tables: Readonly<
    Record<
      string,
      {
        readonly issues: Readonly<
          Record<
            IssueId,
            { readonly options: Readonly<Record<OptionId, { readonly proposable?: Condition | undefined }>> }
          >
        >;
      }
    >
  >;
}

/**
 * Whether the changes may be proposed: some options need a certain mover or seconder, or a favour given.
 * Null while that can still come (somebody may second).
 */
export function inOrder(scenario: Proposables, facts: Facts, changes: Package): Verdict {
  const verdicts = Object.entries(changes).map(([issue, option]): Verdict => {
    const found = scenario.tables[tableOf(scenario, issue) ?? ""]?.issues[issue];
    const needs = found?.options[option]?.proposable;
    if (found === undefined || needs === undefined || firstOption(found) === option) return true;
    return holds(needs, { scenario, facts: supposing(facts, changes), cast: {} });
  });
  if (verdicts.includes(false)) return false;
  return verdicts.includes(null) ? null : true;
}
