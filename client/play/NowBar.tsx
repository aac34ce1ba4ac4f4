import type { Language } from "../../shared/text/language.ts";
import { at } from "../lessons/at.ts";
import { unreadInAll, waitingInTalks } from "../talks/unread.ts";
import { Icon } from "../ui/Icon.tsx";
import { narrow } from "../ui/narrow.ts";
import { goTo, isHere, momentShown, putAside, showHere } from "./place.ts";
import { useTable } from "./useTable.ts";
import { offersToAnswer, type Task, whatNow } from "./whatNow.ts";

/** What is done farther down on a page, by the id of its heading, and what it is called there. */
function belowOf({ kind }: Task, ui: Language["ui"]): readonly [id: string, name: string] | null {
  switch (kind) {
    case "stance":
    case "stoodBy":
    case "readingStance":
      return ["stance-title", ui.ballot.yours];
    case "called":
      return ["stance-title", ui.deciding.call.yours];
    case "effort":
      return ["part-effort", ui.effort.title];
    case "agenda":
      return ["part-agenda", ui.agenda.name];
    case "whisper":
      return ["whisper-title", ui.whispering.title];
    default:
      return null;
  }
}

/** On phones the part of a page where it is done lies below the rest; the table is a tab away. */
function BelowButton({ id, name }: { readonly id: string; readonly name: string }) {
  return (
    <button type="button" class="button button-quiet button-small" onClick={() => showHere(id)}>
      {name}
      <Icon name="down" size="s" />
    </button>
  );
}

/** The button beside the sentence: to where it is done, or from a page of its own to the table. */
function GoButton({ task }: { readonly task: Task }) {
  const { view, ui } = useTable();
  // Whoever sees everything has it on one page.
  const away = view.all === null && momentShown(view) !== null;
  if (!away && task.go === null) return null;
  // On phones one part of the table is shown: there is no way to where one is.
  if (!away && narrow.value && task.go !== null && isHere(task.go)) return null;
  const below = away && narrow.value ? belowOf(task, ui) : null;
  if (below !== null) return <BelowButton id={below[0]} name={below[1]} />;
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
      {away || task.go === null
        ? ui.now.toTable
        : task.go === "moment"
          ? ui.now.open(ui.steps[view.public.clock.step.kind])
          : ui.now.go[task.go]}
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
