import type { IssueId, OptionId, TableId } from "../../model/ids.ts";
import { worthOfOption } from "../../values/optionWorth.ts";
import type { Mind } from "../mind.ts";

/** Points that circumstances add to a wording, for each step that they are thought to bring others nearer to it. */
const A_STEP = 4;
const MOST_STEPS = 2;

/**
 * What has happened (a track, a flag, a favour) changes what wordings are worth. Of others a seat sees only that it has
 * happened; it supposes that they are moved as it is moved itself. In steps from what they ask for to a wording: more than 0
 * brings it nearer to them.
 */
export function stepsEased(
  mind: Mind,
  table: TableId,
  at: { readonly issue: IssueId; readonly option: OptionId; readonly asked: OptionId },
): number {
  const valuation = mind.own.valuations[table];
  const expected = mind.now.texts[table];
  if (!valuation || !expected || valuation.modifiers.length === 0) return 0;
  const { issue, option, asked } = at;
  const appraisal = { scenario: mind.view.scenario, facts: mind.facts };
  const change = { issue, text: { ...expected, [issue]: option }, instead: asked };
  const added = worthOfOption(valuation, change, appraisal) - (valuation.worth[issue]?.[option] ?? 0);
  return Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.trunc(added / A_STEP)));
}
