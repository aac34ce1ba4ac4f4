import { supposing, UNKNOWN } from "../model/facts.ts";
import type { AtHome, HomeMap, HomeVerdicts } from "../model/home.ts";
import { refusedAtHome } from "../model/home.ts";
import type { IssueId, OptionId, Package } from "../model/ids.ts";
import { onceFor } from "../model/oncePer.ts";
import { completed, firstOption, type Outline } from "../model/scenarioIndex.ts";
import type { Limit } from "../model/table.ts";
import { holds, type Setting } from "./conditions.ts";

/** As much of a scenario as the question needs; a viewer's cut has it too. */
export interface Counting extends Outline {
  readonly tables: Readonly<
    Record<string, Outline["tables"][string] & { readonly limits: Readonly<Record<string, Limit>> }>
  >;
  readonly rounds: Setting["scenario"]["rounds"];
  readonly home: HomeMap;
}

type Issues = Outline["tables"][string]["issues"];

const optionsIn = onceFor((options: Issues[string]["options"]): readonly OptionId[] => Object.keys(options));
const NONE: readonly OptionId[] = [];

const ranksOf = (issues: Issues, issue: IssueId): readonly OptionId[] => {
  const options = issues[issue]?.options;
  return options === undefined ? NONE : optionsIn(options);
};

/** Whether a text says so much on the clause that consent at home is needed. */
export function needsConsent({ concerns }: Pick<AtHome, "concerns">, issues: Issues, text: Package): boolean {
  if (!("issue" in concerns) || !(concerns.issue in issues)) return false;
  const ranks = ranksOf(issues, concerns.issue);
  return ranks.indexOf(text[concerns.issue] ?? "") >= ranks.indexOf(concerns.atLeast);
}

/** The text without what one entry refuses: its clause at the option that is left of it. */
export function withoutConsent(
  { concerns }: Pick<AtHome, "concerns">,
  issues: Issues,
  text: Package,
): Package {
  const issue = "issue" in concerns ? issues[concerns.issue] : undefined;
  if (!("issue" in concerns) || issue === undefined) return text;
  const ranks = optionsIn(issue.options);
  const left = concerns.otherwise ?? firstOption(issue);
  const stands = text[concerns.issue] ?? firstOption(issue);
  return ranks.indexOf(left) < ranks.indexOf(stands) ? { ...text, [concerns.issue]: left } : text;
}

/** What hangs on a clause that counts for less counts as its first option as well. */
function withinLimits(scenario: Counting, table: string, text: Package): Package {
  const { issues = {}, limits = {} } = scenario.tables[table] ?? {};
  const setting = { scenario, facts: supposing(UNKNOWN, text), cast: {} };
  const broken = Object.values(limits).find(
    ({ issue, unless }) =>
      issues[issue] && text[issue] !== firstOption(issues[issue]) && holds(unless, setting) !== true,
  );
  if (!broken) return text;
  return withinLimits(scenario, table, {
    ...text,
    [broken.issue]: firstOption(issues[broken.issue] ?? { options: {} }),
  });
}

/**
 * What a table's text counts as, once it is known for what there was consent at home (rules.md §8): a clause
 * that was refused it counts as a lower option, and so does what depends on that clause. Whole and unchanged
 * while nothing was refused.
 */
export function countedText(
  scenario: Counting,
  verdicts: HomeVerdicts,
  { table, text }: { readonly table: string; readonly text: Package },
): Package {
  const issues = scenario.tables[table]?.issues ?? {};
  const whole = completed(issues, text);
  const refused = refusedAtHome(scenario.home, verdicts).filter((entry) =>
    needsConsent(entry, issues, whole),
  );
  if (refused.length === 0) return whole;
  return withinLimits(
    scenario,
    table,
    refused.reduce((so, entry) => withoutConsent(entry, issues, so), whole),
  );
}
