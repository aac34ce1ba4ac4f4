import type { Span } from "../../shared/model/calendar.ts";
import type { SeatId } from "../../shared/model/ids.ts";
import { peopleIn } from "../../shared/rules/checks/people.ts";
import type { Match } from "./match.ts";
import { dueAfter } from "./workingTime.ts";

/** How long a seat waits for its people before a bot plays it; null: for ever. */
export interface Grace {
  /** Milliseconds. */
  readonly live: number | null;
  readonly untimed: number | null;
  /** By the match's calendar. */
  readonly correspondence: Span | null;
}

/** Milliseconds since 1970. */
export interface Moment {
  readonly now: number;
  /** Nobody is missed for not having come while nobody could: since then everybody can. */
  readonly reachableFrom: number;
}

/** The whole match, as something to wait for. No seat has this name: ids begin with a letter. */
export const ANYBODY = "*";

const NOTHING: ReadonlyMap<string, number> = new Map();

/** Seats, left by their people for now or for good, that no bot plays. */
const abandoned = ({ state, presence }: Match): readonly SeatId[] =>
  Object.keys(state.seats).filter(
    (seat) => !state.seats[seat]?.bot && !peopleIn(state.people, seat).some(presence.has),
  );

/** When the last of a seat's people was there. */
const lastThere = ({ state, presence }: Match, seat: SeatId): number =>
  Math.max(0, ...peopleIn(state.people, seat).map((person) => presence.lastSeen(person) ?? 0));

/** In correspondence people come and go: a seat is abandoned when nobody of it was there for so long, connected or not. */
function inCorrespondence(
  match: Match,
  grace: Span | null,
  reachableFrom: number,
): ReadonlyMap<string, number> {
  const { calendar } = match.state;
  if (grace === null || calendar === null) return NOTHING;
  const from = Math.max(match.marks.missedFrom, reachableFrom);
  return new Map(
    abandoned(match).map((seat) => [seat, dueAfter(calendar, Math.max(from, lastThere(match, seat)), grace)]),
  );
}

/**
 * What is missing in a match, and until when it is waited for. A live match that nobody is there for is missing
 * everybody; in other paces it simply waits.
 */
export function missing(
  match: Match,
  grace: Grace,
  { now, reachableFrom }: Moment,
): ReadonlyMap<string, number> {
  const { state, presence } = match;
  if (state.step.kind === "lobby" || state.step.kind === "over" || state.paused) return NOTHING;
  if (state.pace === "correspondence") return inCorrespondence(match, grace.correspondence, reachableFrom);
  const patience = grace[state.pace];
  if (patience === null) return NOTHING;
  if (presence.people.length > 0) return new Map(abandoned(match).map((seat) => [seat, now + patience]));
  return state.pace === "live" ? new Map([[ANYBODY, now + patience]]) : NOTHING;
}
