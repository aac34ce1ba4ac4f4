import { holds, type Setting, type Verdict } from "../effects/conditions.ts";
import type { Condition } from "../model/condition.ts";
import type { IssueId, OptionId } from "../model/ids.ts";

/** The issues of a table with their options, both in the order of the scenario. */
export type Axes = readonly { readonly issue: IssueId; readonly options: readonly OptionId[] }[];

/** A package as the position (from 0) of its option on each axis. */
export type Positions = readonly number[];

export type OnPackage = (positions: Positions) => Verdict;

type IssueCondition = Extract<Condition, { readonly issue: string }>;

const negated = (verdict: Verdict): Verdict => (verdict === null ? null : !verdict);

function every(parts: readonly OnPackage[], positions: Positions): Verdict {
  let verdict: Verdict = true;
  for (const part of parts) {
    const one = part(positions);
    if (one === false) return false;
    if (one === null) verdict = null;
  }
  return verdict;
}

/** Null if the issue belongs to another table: then it is the same for every package. */
function comparison(condition: IssueCondition, axes: Axes): OnPackage | null {
  const axis = axes.findIndex(({ issue }) => issue === condition.issue);
  const options = axes[axis]?.options;
  if (!options) return null;
  const rank = (id: OptionId | undefined) => (id === undefined ? undefined : options.indexOf(id));
  const exact = rank(condition.is);
  const least = exact ?? rank(condition.atLeast) ?? Number.NEGATIVE_INFINITY;
  const most = exact ?? rank(condition.atMost) ?? Number.POSITIVE_INFINITY;
  return (positions) => {
    const position = positions[axis] ?? 0;
    return position >= least && position <= most;
  };
}

/**
 * A condition made ready to be asked of thousands of packages: only its issues of this table are looked at
 * again, everything else is asked of `holds` once. The verdict is that of `holds` with `supposing`.
 */
export function onPackages(condition: Condition, axes: Axes, setting: Setting): OnPackage {
  const part = (one: Condition): OnPackage => onPackages(one, axes, setting);
  if ("all" in condition) {
    const parts = condition.all.map(part);
    return (positions) => every(parts, positions);
  }
  if ("any" in condition) {
    const parts = condition.any.map((one) => part({ not: one }));
    return (positions) => negated(every(parts, positions));
  }
  if ("not" in condition) {
    const inner = part(condition.not);
    return (positions) => negated(inner(positions));
  }
  const compared = "issue" in condition ? comparison(condition, axes) : null;
  if (compared) return compared;
  const verdict = holds(condition, setting);
  return () => verdict;
}
