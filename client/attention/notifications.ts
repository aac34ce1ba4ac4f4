import { effect } from "@preact/signals";
import { PLENARY } from "../../shared/model/channel.ts";
import type { SeatId } from "../../shared/model/ids.ts";
import type { View } from "../../shared/model/view.ts";
import { namesOf } from "../../shared/text/names.ts";
import type { Session } from "../session/session.ts";
import { language } from "../text.ts";
import { visible } from "../ui/visible.ts";
import { notifying } from "./preferences.ts";
import { type Waiting, waitingFor } from "./waiting.ts";

/** What a notification says: who wants something, or what is to do. Nobody's words stand in it, and no number. */
function sentenceOf(waiting: Waiting, view: View, session: Session): string {
  const { ui } = language.value;
  const names = namesOf(view, session.words.value, language.value);
  const called = (name: (seat: SeatId) => string): string =>
    waiting.from === null ? ui.talks.kinds.facilitator : name(waiting.from);
  // A task has the name before a colon.
  if (waiting.what !== "message") return ui.now.sentence[waiting.task](called(names.party));
  const from = called(names.within);
  return waiting.channel === PLENARY ? ui.notifying.plenary(from) : ui.notifying.message(from);
}

/** Shows one notification in the place of the last; null if the browser shows none after all, as on some phones. */
function shown(body: string, { title, tag }: { readonly title: string; readonly tag: string }) {
  try {
    const one = new Notification(title, { body, tag, lang: language.value.code, icon: "/icon.svg" });
    one.onclick = () => {
      window.focus();
      one.close();
    };
    return one;
  } catch {
    return null;
  }
}

/**
 * While the tab is in the back, tells by a notification of what newly waits, if the reader has switched that on.
 * It is gone when the tab is seen. Returns how to stop.
 */
export function notifyWhileAway(session: Session): () => void {
  let known: readonly string[] = [];
  let now: Notification | null = null;
  const stop = effect(() => {
    const view = session.view.value;
    if (view === null) return;
    const waiting = waitingFor(view);
    const fresh = waiting.filter(({ key }) => !known.includes(key)).at(-1);
    known = waiting.map(({ key }) => key);
    if (visible.value) {
      now?.close();
      now = null;
    } else if (fresh && notifying.value) {
      const tag = `silence ${session.code.value ?? ""}`;
      now = shown(sentenceOf(fresh, view, session), { title: view.scenario.title, tag });
    }
  });
  return () => {
    stop();
    now?.close();
  };
}
