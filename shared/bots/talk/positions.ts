import type { IssueId, OptionId, TableId } from "../../model/ids.ts";
import { optionsOf } from "../../model/scenarioIndex.ts";
import { issuesOnAgenda } from "../../rules/checks/packages.ts";
import type { Intent } from "../../rules/index.ts";
import type { Mind } from "../mind.ts";
import { bestHope, favouriteOf, imaginable, pointsOf } from "../worth/aspiration.ts";

/** Points between an issue's options below which the seat has no view of its own. */
const INDIFFERENT = 3;

function best(mind: Mind, table: TableId, issue: IssueId): OptionId | null {
  const worth = (option: OptionId) => pointsOf(mind, table, { issue, option });
  const all = optionsOf(mind.view.scenario, issue).map(worth);
  if (Math.max(...all) - Math.min(...all) < INDIFFERENT) return null;
  return favouriteOf(mind, table, issue, imaginable(mind, table, issue));
}

/** What it asks for: the best at first; in the second half no more than the best that can be hoped for. */
export function positionOn(mind: Mind, table: TableId, issue: IssueId): OptionId | null {
  const wanted = best(mind, table, issue);
  if (wanted === null || mind.progress < 0.5) return wanted;
  return mind.view.public.tables[table]?.positions[mind.seat]?.[issue] ?? bestHope(mind, table, issue);
}

/** Says in public what it asks for, on every issue of this round's agenda that matters to it. */
export function takePosition(mind: Mind): Intent | null {
  const tables = Object.entries(mind.view.scenario.tables).filter(
    ([id, { members, observers }]) =>
      [...members, ...observers].includes(mind.seat) && mind.view.public.tables[id]?.outcome === "open",
  );
  for (const [table] of tables) {
    const taken = mind.view.public.tables[table]?.positions[mind.seat] ?? {};
    for (const issue of issuesOnAgenda(mind.view, table) ?? []) {
      const option = issue in taken ? null : positionOn(mind, table, issue);
      if (option !== null) return { kind: "takePosition", issue, option };
    }
  }
  return null;
}
