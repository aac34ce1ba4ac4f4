import type { Effect } from "../../model/effect.ts";
import { effectsOf } from "../located.ts";
import type { Check, Finding, Overview } from "../overview.ts";
import { suggestion } from "../suggest.ts";

type Concern = Overview["scenario"]["home"][string]["concerns"];
type OfIssue = Extract<Concern, { issue: string }>;

function unknownOptions(overview: Overview, id: string, { issue, ...named }: OfIssue): readonly Finding[] {
  const options = overview.options(issue);
  if (!overview.ids.issue.includes(issue) || !overview.complete("issue")) return [];
  return Object.entries(named).flatMap(([key, option]): readonly Finding[] => {
    if (option === undefined || options.includes(option)) return [];
    const message = `The issue \`${issue}\` has no option \`${option}\`. ${suggestion(option, options)}`;
    return [{ path: ["home", id, "concerns", key], code: "unknown-option", message }];
  });
}

function notLower(overview: Overview, id: string, concerns: OfIssue): readonly Finding[] {
  const options = overview.options(concerns.issue);
  const from = options.indexOf(concerns.atLeast);
  const left = concerns.otherwise === undefined ? 0 : options.indexOf(concerns.otherwise);
  if (from < 0 || left < 0 || left < from) return [];
  const message =
    concerns.otherwise === undefined
      ? `\`${concerns.atLeast}\` is the first option: without consent the clause could count as nothing lower.`
      : `Without consent the clause must count as less than \`${concerns.atLeast}\`: name an option before it.`;
  const key = concerns.otherwise === undefined ? "atLeast" : "otherwise";
  return [{ path: ["home", id, "concerns", key], code: "not-lower", message }];
}

/** What needs consent at home is a wording of its clause, and what is left without it is less. */
export const lowered: Check = (overview) =>
  Object.entries(overview.scenario.home).flatMap(([id, { concerns }]) =>
    "issue" in concerns
      ? [...unknownOptions(overview, id, concerns), ...notLower(overview, id, concerns)]
      : [],
  );

/** What can still make a difference when all tables have ended. */
const IN_TIME = ["track", "flag", "capital", "worth", "walkAway", "if"];

const isInTime = (effect: Effect): boolean => IN_TIME.some((kind) => kind in effect);

/** What is left of a card without consent is judged when everything else is over. */
export const tooLate: Check = ({ scenario }) =>
  effectsOf(scenario).flatMap(({ path, value }): readonly Finding[] => {
    if (path[0] !== "home" || isInTime(value)) return [];
    const message =
      "This comes too late: consent at home is judged at the end of the match, when no round, card or motion follows.";
    return [{ path, code: "too-late", message }];
  });
