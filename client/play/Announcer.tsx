import type { Event, EventKind } from "../../shared/events/index.ts";
import { logLine } from "../../shared/text/sentence.ts";
import { storyOf } from "../../shared/text/story.ts";
import { closedByOthers } from "../attention/acceptances.ts";
import { unreadInAll } from "../talks/unread.ts";
import { useTable } from "./useTable.ts";

/** What is worth being read out when it happens. The phase and what to do are said by the bar of what to do now. */
const SAID: readonly EventKind[] = [
  "eventHappened",
  "dealOffered",
  "dealClosed",
  "dealEnded",
  "motionTabled",
  "motionSeconded",
  "cardsRevealed",
  "handShown",
  "silenceBegan",
  "rollCallAnswered",
  "silenceEnded",
  "readingEnded",
  "counterTextsTaken",
  "tableConcluded",
  "matchPaused",
  "matchResumed",
  "timeExtended",
];
const MOST = 4;

/** Tells a screen reader what has just happened. */
export function Announcer() {
  const { session, view, text, names, ui } = useTable();
  const unread = unreadInAll(view);
  // The log speaks to a delegation; whoever sees all is told of them all.
  const telling = { scenario: view.scenario, names, language: text };
  const line = (event: Event): string | null =>
    view.all === null ? logLine(text.log, event, names) : (storyOf([event], telling)[0]?.text ?? null);
  // A notice says it aloud too.
  const noticed = view.own === null ? [] : closedByOthers(session.events.value, names);
  const said = session.events.value
    .map((event, key) => ({ event, key }))
    .filter(({ event }) => SAID.includes(event.kind))
    .filter(({ event }) => event.kind !== "dealClosed" || !noticed.includes(event.deal))
    .slice(-MOST);
  return (
    <div class="hidden-text">
      <div role="log" aria-live="polite" aria-relevant="additions">
        {said.map(({ event, key }) => (
          <p key={key}>{line(event)}</p>
        ))}
      </div>
      <p role="status">{unread > 0 && ui.looked.unread(unread)}</p>
    </div>
  );
}
