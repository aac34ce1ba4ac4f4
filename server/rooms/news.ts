import type { Viewer } from "../../shared/model/view.ts";
import type { ServerMessages } from "../../shared/protocol/messages.ts";
import { changedSections } from "../../shared/protocol/sections.ts";
import { viewerOf } from "../../shared/protocol/viewerOf.ts";
import { heard, openedTo, ownSections, wordsOf } from "../match/audience.ts";
import type { Change } from "../match/carryOut.ts";
import type { Match } from "../match/match.ts";
import type { Entrant } from "./matchRoom.ts";

/** All that somebody may know beside what everybody sees: on entering, and when their seat changes. */
export function welcomeFor(match: Match, { person, role }: Entrant, now: number): ServerMessages["welcome"] {
  const seat = match.state.people[person]?.seat ?? null;
  const viewer = viewerOf({ role, seat });
  const events = heard(match.events, viewer);
  return {
    person,
    role,
    seat,
    own: ownSections(match.state, viewer),
    events,
    words: wordsOf([events, openedTo(match.state)], match.words),
    now,
  };
}

/** What a change brought a viewer; null where it brought nothing, so that not even a frame is sent. */
export function newsFor(
  match: Match,
  { before, after, events }: Change,
  viewer: Viewer,
): {
  readonly own: ServerMessages["own"] | null;
  readonly heard: ServerMessages["events"] | null;
} {
  const own = changedSections(ownSections(before, viewer), ownSections(after, viewer));
  const known = heard(events, viewer);
  const opened = before.results === null ? openedTo(after) : [];
  return {
    own: Object.keys(own).length > 0 ? own : null,
    heard: known.length > 0 ? { events: known, words: wordsOf([known, opened], match.words) } : null,
  };
}
