import type { TableId } from "../../model/ids.ts";
import { issuesOnAgenda } from "../../rules/checks/packages.ts";
import type { Intent } from "../../rules/index.ts";
import type { Mind } from "../mind.ts";
import { motionsToday } from "../others/others.ts";
import { hasMoved, worthMoving } from "./motions.ts";

/** Whether the seat observes a table that is open, has not drafted there in this round, and would take nobody's place. */
function mayDraft(mind: Mind, table: TableId): boolean {
  const { observers = [], motionsPerMeeting = 0 } = mind.view.scenario.tables[table] ?? {};
  if (!observers.includes(mind.seat) || mind.view.public.tables[table]?.outcome !== "open") return false;
  return !hasMoved(mind, table) && motionsToday(mind, table).length < motionsPerMeeting;
}

/**
 * Drafts a motion at a table that it only observes, when members have moved what they wanted: of clauses that no motion
 * speaks of, and only what it thinks enough members would sponsor.
 */
export function draftMotion(mind: Mind): Intent | null {
  const meets = Object.keys(mind.view.scenario.rounds[mind.round ?? ""]?.meets ?? {});
  for (const table of meets.filter((one) => mayDraft(mind, one))) {
    const moved = motionsToday(mind, table);
    const left = (issuesOnAgenda(mind.view, table) ?? []).filter(
      (issue) => !moved.some(({ changes }) => issue in changes),
    );
    const changes = worthMoving(mind, table, left);
    if (changes !== null) return { kind: "tableMotion", table, changes };
  }
  return null;
}
