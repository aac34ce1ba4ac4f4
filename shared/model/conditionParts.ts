import type { Condition } from "./condition.ts";
import type { IssueId } from "./ids.ts";
import { onceFor } from "./oncePer.ts";

function within(condition: Condition): readonly Condition[] {
  if ("all" in condition) return condition.all;
  if ("any" in condition) return condition.any;
  return "not" in condition ? [condition.not] : [];
}

/** A condition with all that it is made of. */
export const conditionParts = (condition: Condition): readonly Condition[] => [
  condition,
  ...within(condition).flatMap(conditionParts),
];

/** The issues whose wording a condition asks about: another wording of any other issue can't change it. */
export const issuesReadBy = onceFor(
  (condition: Condition): ReadonlySet<IssueId> =>
    new Set(conditionParts(condition).flatMap((one) => ("issue" in one ? [one.issue] : []))),
);
