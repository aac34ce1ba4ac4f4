import type { DraftTable } from "../../shared/protocol/draft.ts";
import { ui } from "../text.ts";
import { optionTitle } from "./optionTitle.ts";

type Issue = DraftTable["issues"][number];

/** A bargaining solution, or several that take the same, and what it takes on a clause. */
export interface Solution {
  readonly name: string;
  readonly on: (issue: Issue) => string;
}

/** The solutions of a table, as far as there are any; those that take the same on all of `issues` are one. */
export function solutionsOf({ counts }: DraftTable, issues: readonly Issue[]): readonly Solution[] {
  const words = ui().trying.counts;
  const { nash = null, kalaiSmorodinsky = null } = counts ?? {};
  const same = issues.every(({ id }) => nash?.[id] === kalaiSmorodinsky?.[id]);
  const named = [
    [words.nash, nash],
    [words.kalaiSmorodinsky, kalaiSmorodinsky],
  ] as const;
  const known = named.flatMap(([name, taken]) =>
    taken === null ? [] : [{ name, on: (issue: Issue) => optionTitle(issue, taken[issue.id]) }],
  );
  const [first] = known;
  return first !== undefined && same && known.length > 1
    ? [{ ...first, name: known.map(({ name }) => name).join(", ") }]
    : known;
}
