import type { State } from "../../shared/model/state.ts";
import type { Viewer } from "../../shared/model/view.ts";
import type { ServerMessages } from "../../shared/protocol/messages.ts";
import { changedSections, type Sections, spokenSections } from "../../shared/protocol/sections.ts";
import { viewerOf } from "../../shared/protocol/viewerOf.ts";
import { heard, openedTo, openSections, ownSections, wordsOf } from "../match/audience.ts";
import type { Change } from "../match/carryOut.ts";
import type { Match } from "../match/match.ts";
import { eventsIn, type Speech, speechOf, stateIn } from "../match/speech.ts";
import type { Entrant } from "./matchRoom.ts";

/** Who reads, and in what language. */
export interface Reader {
  readonly viewer: Viewer;
  readonly language: string | null;
}

/** What is told to one reader alone: its own, and what is open to everybody where its language says it otherwise. */
function ownOf(state: State, viewer: Viewer, speech: Speech | null): Sections {
  if (speech === null) return ownSections(state, viewer);
  const spoken = stateIn(state, speech);
  const open = spokenSections(openSections(state), openSections(spoken));
  return { ...ownSections(spoken, viewer), ...open };
}

/** All that somebody may know beside what everybody sees: on entering, and when their seat changes. */
export function welcomeFor(
  match: Match,
  { person, role, language }: Entrant,
  now: number,
): ServerMessages["welcome"] {
  const seat = match.state.people[person]?.seat ?? null;
  const viewer = viewerOf({ role, seat });
  const speech = speechOf(match.events, language);
  const events = eventsIn(heard(match.events, viewer), match.state, speech);
  return {
    person,
    role,
    seat,
    own: ownOf(match.state, viewer, speech),
    events,
    words: wordsOf([events, openedTo(match.state)], match.words),
    now,
  };
}

/** What a change brought a viewer; null where it brought nothing, so that not even a frame is sent. */
export function newsFor(
  match: Match,
  { before, after, events }: Change,
  { viewer, language }: Reader,
): {
  readonly own: ServerMessages["own"] | null;
  readonly heard: ServerMessages["events"] | null;
} {
  const speech = speechOf(match.events, language);
  const own = changedSections(ownOf(before, viewer, speech), ownOf(after, viewer, speech));
  const known = eventsIn(heard(events, viewer), after, speech);
  const opened = before.results === null ? openedTo(after) : [];
  return {
    own: Object.keys(own).length > 0 ? own : null,
    heard: known.length > 0 ? { events: known, words: wordsOf([known, opened], match.words) } : null,
  };
}
