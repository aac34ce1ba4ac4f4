import type { IssueId, OptionId, Package, TableId } from "../../model/ids.ts";
import { optionsOf, rankOf } from "../../model/scenarioIndex.ts";
import { refusePackage } from "../../rules/checks/packages.ts";
import type { Mind } from "../mind.ts";
import { withChanges } from "../world/prospect.ts";
import { imaginable } from "../worth/aspiration.ts";
import { worthOf } from "../worth/worth.ts";

/** A counter-text names at most two issues. */
const MOST = 2;

interface Change {
  readonly issue: IssueId;
  readonly option: OptionId;
  /** Steps away from the text. */
  readonly steps: number;
  readonly worth: number;
}

interface Wanted {
  readonly table: TableId;
  /** The text that it would be a change of. */
  readonly text: Package;
  /** What the change must make the match worth. */
  readonly target: number;
  readonly issues: readonly IssueId[];
}

const worthWith = (mind: Mind, { table, text }: Wanted, changes: Package): number =>
  worthOf(mind, withChanges(mind.now, table, { ...text, ...changes }));

function singleChanges(mind: Mind, wanted: Wanted): readonly Change[] {
  const { table, text, issues } = wanted;
  return issues.flatMap((issue) => {
    const now = rankOf(mind.view.scenario, issue, text[issue] ?? "");
    const ranks = optionsOf(mind.view.scenario, issue);
    return imaginable(mind, table, issue)
      .filter((option) => option !== text[issue])
      .map((option) => ({
        issue,
        option,
        steps: Math.abs(ranks.indexOf(option) - now),
        worth: worthWith(mind, wanted, { [issue]: option }),
      }));
  });
}

const isLegal = (mind: Mind, table: TableId, changes: Package): boolean =>
  refusePackage(mind.view, table, changes) === null;

/** The two best changes that gain anything, on different issues. */
function bestTwo(changes: readonly Change[], base: number): Package | null {
  const gaining = [...changes].filter(({ worth }) => worth > base).sort((a, b) => b.worth - a.worth);
  const [first] = gaining;
  if (!first) return null;
  const second = gaining.find(({ issue }) => issue !== first.issue);
  const both = second ? [first, second].slice(0, MOST) : [first];
  return Object.fromEntries(both.map(({ issue, option }) => [issue, option]));
}

/**
 * The smallest change of a text that would do: one clause, by as few steps as can be; else the two changes
 * that would help most. Null if nothing helps.
 */
export function smallestChange(mind: Mind, wanted: Wanted): Package | null {
  const base = worthWith(mind, wanted, {});
  const changes = singleChanges(mind, wanted).filter(({ issue, option }) =>
    isLegal(mind, wanted.table, { [issue]: option }),
  );
  const enough = changes
    .filter(({ worth }) => worth >= wanted.target && worth > base)
    .sort((a, b) => a.steps - b.steps || b.worth - a.worth);
  const [one] = enough;
  if (one) return { [one.issue]: one.option };
  const two = bestTwo(changes, base);
  return two && isLegal(mind, wanted.table, two) ? two : null;
}
