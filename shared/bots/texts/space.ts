import type { TableCut } from "../../model/cut.ts";
import type { IssueId, OptionId, Package, TableId } from "../../model/ids.ts";
import { onceFor } from "../../model/oncePer.ts";
import type { View } from "../../model/view.ts";
import { mostIssues } from "../../rules/checks/packages.ts";
import type { Mind } from "../mind.ts";
import { isMember } from "../worth/worth.ts";

/** A text as the position of its option on each issue, in the order of the table. */
export type Text = readonly number[];

/** The texts of a table. */
export interface Space {
  readonly issues: readonly IssueId[];
  readonly options: readonly (readonly OptionId[])[];
  /** Number of the first option of each issue, if all options of the table are numbered. */
  readonly offsets: readonly number[];
  readonly count: number;
}

/** Made once for each table as a seat knows it: that never changes in a match. */
export const spaceOf = onceFor(({ issues }: TableCut): Space => {
  const options = Object.values(issues).map((issue) => Object.keys(issue.options));
  const offsets = options.map((_, i) => options.slice(0, i).reduce((sum, one) => sum + one.length, 0));
  const count = options.reduce((sum, one) => sum + one.length, 0);
  return { issues: Object.keys(issues), options, offsets, count };
});

/** The text that a package makes; an issue that it leaves out counts as its first option. */
export const textOf = ({ issues, options }: Space, changes: Package): Text =>
  issues.map((issue, i) => Math.max(0, options[i]?.indexOf(changes[issue] ?? "") ?? 0));

export const packageOf = ({ issues, options }: Space, text: Text): Package =>
  Object.fromEntries(issues.map((issue, i) => [issue, options[i]?.[text[i] ?? 0] ?? ""]));

/** With fewer texts than this, what is expected tells more than a search, unless refusing costs nothing. */
const FEW = 100;

/** Whether proposing and refusing are free: then proposals are the way to find out what others want. */
function isFree({ scenario }: View): boolean {
  const { motionPrice, breaking } = scenario.rules;
  return motionPrice === 0 && breaking.alone === 0 && breaking.company === 0;
}

/**
 * Whether a table bargains over whole texts: a motion may settle every issue, so that each proposal can be a whole
 * agreement. Where a motion settles a part, the rest is a matter of expectation, and other thoughts apply.
 */
export function isWhole(mind: Mind, table: TableId): boolean {
  const cut = mind.view.scenario.tables[table];
  const open = mind.view.public.tables[table];
  if (!cut || open?.outcome !== "open" || open.frozen.length > 0) return false;
  const most = Math.min(mostIssues(mind.view, table), cut.issuesPerMotion);
  const { options, issues } = spaceOf(cut);
  if (most < issues.length || !isMember(mind, table, mind.seat)) return false;
  return isFree(mind.view) || options.reduce((count, one) => count * one.length, 1) >= FEW;
}
