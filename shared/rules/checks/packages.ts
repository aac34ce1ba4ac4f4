import { factsOfView } from "../../effects/factsOfView.ts";
import { limitsHold } from "../../effects/limits.ts";
import type { IssueId, Package, TableId } from "../../model/ids.ts";
import { type Refusal, refusal } from "../../model/refusal.ts";
import { roundOf } from "../../model/round.ts";
import { roundIds } from "../../model/scenarioIndex.ts";
import type { View } from "../../model/view.ts";
import { completed } from "../../values/valuation.ts";
import { firstRefusal } from "../definition.ts";

/** The issues that a table takes in a round; null if it does not meet. */
export function issuesOnAgenda(view: View, table: TableId): readonly IssueId[] | null {
  const round = roundOf(view.public.clock.step);
  const meeting = round === null ? undefined : view.scenario.rounds[round]?.meets[table];
  if (!meeting) return null;
  return meeting.issues ?? Object.keys(view.scenario.tables[table]?.issues ?? {});
}

/** Issues a motion may touch: 3, or 5 in the last round. */
export function mostIssues(view: View, table: TableId): number {
  const last = roundIds(view.scenario).at(-1) === roundOf(view.public.clock.step);
  const { issuesPerMotion = 0, issuesPerLastMotion = 0 } = view.scenario.tables[table] ?? {};
  return last ? issuesPerLastMotion : issuesPerMotion;
}

function unknownOption(view: View, table: TableId, changes: Package): Refusal | null {
  const issues = view.scenario.tables[table]?.issues ?? {};
  for (const [issue, option] of Object.entries(changes)) {
    const known = issues[issue];
    if (!known) return refusal("noSuchIssue", { issue });
    if (!(option in known.options)) return refusal("noSuchOption", { issue, option });
    if (view.public.tables[table]?.frozen.includes(issue)) return refusal("issueFrozen", { issue });
  }
  return null;
}

const changesNothing = (view: View, table: TableId, changes: Package): boolean =>
  Object.entries(changes).every(([issue, option]) => view.public.tables[table]?.text[issue] === option);

/** The whole text as it would be must keep the table's limits. */
function ruledOut(view: View, table: TableId, changes: Package): Refusal | null {
  const cut = view.scenario.tables[table];
  if (!cut) return refusal("noSuchTable");
  const text = completed(cut.issues, { ...view.public.tables[table]?.text, ...changes });
  return limitsHold(cut, text, { scenario: view.scenario, facts: factsOfView(view) })
    ? null
    : refusal("packageRuledOut");
}

/** Checks that options exist, are not frozen, change something and are possible together. */
export function refusePackage(view: View, table: TableId, changes: Package): Refusal | null {
  return firstRefusal(
    () =>
      Object.keys(changes).length === 0 || changesNothing(view, table, changes)
        ? refusal("emptyMotion")
        : null,
    () => unknownOption(view, table, changes),
    () => ruledOut(view, table, changes),
  );
}
