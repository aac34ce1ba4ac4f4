import { useEffect } from "preact/hooks";
import { useTable } from "../play/useTable.ts";
import { whatNow } from "../play/whatNow.ts";
import { waitingInTalks } from "../talks/unread.ts";

/**
 * Lets the page's title say what the tab would: how many messages and offers wait, what to do now, in correspondence
 * until when, in which scenario.
 */
export function useTitle(): void {
  const { view, ui, session } = useTable();
  const { step } = view.public.clock;
  const what = step.kind === "lobby" ? ui.steps.lobby : ui.titles[whatNow(view).kind];
  const waiting = waitingInTalks(view);
  const at = view.public.calendar === null ? null : session.dueAt.value;
  const due = at === null ? "" : ` ${ui.calendar.titleUntil(at)}`;
  useEffect(() => {
    document.title = `${waiting > 0 ? `(${waiting}) ` : ""}${what}${due} — ${view.scenario.title}`;
  });
}
