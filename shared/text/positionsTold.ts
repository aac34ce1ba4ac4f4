import type { Event } from "../events/index.ts";
import type { IssueId, SeatId } from "../model/ids.ts";

/** What was asked for on one clause: each wording with whoever asked for it. */
export interface PositionsOn {
  readonly issue: IssueId;
  readonly asked: readonly { readonly option: string; readonly by: readonly SeatId[] }[];
}

/** What happened since the step began that ends now. */
const inStep = (before: readonly Event[]): readonly Event[] =>
  before.slice(before.findLastIndex(({ kind }) => kind === "stepBegan") + 1);

/** What each asked for last, by clause. */
function lastPositions(events: readonly Event[]): ReadonlyMap<IssueId, ReadonlyMap<SeatId, string>> {
  const byIssue = new Map<IssueId, Map<SeatId, string>>();
  for (const event of events) {
    if (event.kind !== "positionTaken") continue;
    const on = byIssue.get(event.issue) ?? new Map<SeatId, string>();
    if (event.option === null) on.delete(event.seat);
    else on.set(event.seat, event.option);
    byIssue.set(event.issue, on);
  }
  return byIssue;
}

/**
 * The positions that were taken in the step that an event ends, clause by clause, as they stood at its end: a story tells them
 * together, and not one by one as they are taken.
 */
export function positionsTold(event: Event, before: readonly Event[]): readonly PositionsOn[] {
  if (event.kind !== "stepBegan") return [];
  return [...lastPositions(inStep(before))].flatMap(([issue, on]) => {
    if (on.size === 0) return [];
    const byOption = Map.groupBy(on, ([, option]) => option);
    const asked = [...byOption].map(([option, same]) => ({ option, by: same.map(([seat]) => seat) }));
    return [{ issue, asked }];
  });
}
