import { at } from "../lessons/at.ts";
import { unreadInAll, waitingInTalks } from "../talks/unread.ts";
import { Icon } from "../ui/Icon.tsx";
import { goTo, momentShown, putAside } from "./place.ts";
import { narrow } from "./TabBar.tsx";
import { useTable } from "./useTable.ts";
import { offersToAnswer, type Task, whatNow } from "./whatNow.ts";

/** The button beside the sentence: to where it is done, or from a page of its own to the table. */
function GoButton({ task }: { readonly task: Task }) {
  const { view, ui } = useTable();
  // Whoever sees everything has it on one page.
  const away = view.all === null && momentShown(view) !== null;
  if (!away && task.go === null) return null;
  // On phones the tabs below say it.
  const waiting = away && !narrow.value ? waitingInTalks(view) : 0;
  const says = ui.waits({ messages: unreadInAll(view), offers: offersToAnswer(view).length });
  const go = () => (away ? putAside(view) : task.go !== null && goTo(task.go));
  return (
    <button
      type="button"
      class="button button-quiet button-small"
      aria-description={waiting > 0 ? says : undefined}
      title={waiting > 0 ? says : undefined}
      onClick={go}
    >
      {waiting > 0 && <span class="badge" data-count={waiting} aria-hidden="true" />}
      {away || task.go === null ? ui.now.toTable : ui.now.go[task.go]}
      <Icon name="right" size="s" />
    </button>
  );
}

/** In correspondence: until when it can be done. */
function Until() {
  const { view, ui, session } = useTable();
  const at = session.dueAt.value;
  if (at === null || view.public.calendar === null) return null;
  return <p class="now-until">{ui.calendar.until(at)}</p>;
}

/** One sentence that says what to do now, and until when, with its button beside it. */
export function NowBar() {
  const { view, names, ui } = useTable();
  const task = whatNow(view);
  const from = task.from === null ? "" : names.party(task.from);
  return (
    <section class={`now-bar now-${task.kind}`} aria-label={ui.now.title} {...at("now")}>
      <div class="now-what">
        <p role="status">{ui.now.sentence[task.kind](from)}</p>
        <Until />
      </div>
      <GoButton task={task} />
    </section>
  );
}
