import type { SeatId } from "../../shared/model/ids.ts";
import type { ServerMessages } from "../../shared/protocol/messages.ts";
import { changedSections } from "../../shared/protocol/sections.ts";
import { heard, openedTo, ownSections, wordsOf } from "../match/audience.ts";
import type { Change } from "../match/carryOut.ts";
import type { Match } from "../match/match.ts";
import type { Entrant } from "./matchRoom.ts";

/** All that somebody may know beside what everybody sees: on entering, and when their seat changes. */
export function welcomeFor(match: Match, { person, role }: Entrant, now: number): ServerMessages["welcome"] {
  const seat = match.state.people[person]?.seat ?? null;
  const events = heard(match.events, seat);
  return {
    person,
    role,
    seat,
    own: ownSections(match.state, seat),
    events,
    words: wordsOf([events, openedTo(match.state)], match.words),
    now,
  };
}

/** What a change brought somebody in this seat; null where it brought nothing, so that not even a frame is sent. */
export function newsFor(
  match: Match,
  { before, after, events }: Change,
  seat: SeatId | null,
): {
  readonly own: ServerMessages["own"] | null;
  readonly heard: ServerMessages["events"] | null;
} {
  const own = changedSections(ownSections(before, seat), ownSections(after, seat));
  const known = heard(events, seat);
  const opened = before.results === null ? openedTo(after) : [];
  return {
    own: Object.keys(own).length > 0 ? own : null,
    heard: known.length > 0 ? { events: known, words: wordsOf([known, opened], match.words) } : null,
  };
}
