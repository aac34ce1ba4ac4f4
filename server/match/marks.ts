import type { Entry } from "../../shared/events/entry.ts";
import type { SeatId } from "../../shared/model/ids.ts";
import type { State } from "../../shared/model/state.ts";
import { MINUTE } from "./localTime.ts";
import { between, dueOf, later } from "./passing.ts";

/** Whoever was let go on after a pause finds at least this much time, in milliseconds. */
export const LEAST_AFTER_PAUSE = 10_000;
/** In correspondence nobody sits and waits for the end of a pause: working time, in milliseconds. */
export const LEAST_IN_CORRESPONDENCE = 60 * MINUTE;

/**
 * What the server notes about a match beside its state: times, which no rule reads, and what it did by
 * itself and may undo by itself. A fold over the log like the state, so that it survives a restart.
 */
export interface Marks {
  /** When the present step ends, in milliseconds since 1970; null if no clock runs. */
  readonly deadline: number | null;
  /** Milliseconds that were left when the match was paused: of working time in correspondence. */
  readonly remaining: number | null;
  /** Milliseconds that a step had left when a consultation interrupted it; null: nothing is interrupted, or no clock runs. */
  readonly setAside: number | null;
  /** From when on the step's time counts. */
  readonly began: number;
  /** Nobody is missed for having been away before: the match stood still, or could not be reached. */
  readonly missedFrom: number;
  /** The server paused the match because nobody was there. */
  readonly pausedByServer: boolean;
  /** Seats that the server gave to a bot because their people were gone. */
  readonly lentSeats: readonly SeatId[];
}

export const NO_MARKS: Marks = {
  deadline: null,
  remaining: null,
  setAside: null,
  began: 0,
  missedFrom: 0,
  pausedByServer: false,
  lentSeats: [],
};

type Times = Pick<Marks, "deadline" | "remaining" | "setAside" | "began">;
interface Passage {
  readonly before: State;
  readonly after: State;
  readonly at: number;
}

/**
 * A step that outlasted its time, because bots were still acting or the server was away for a moment, takes nothing
 * from the next: in correspondence that one counts from when the last was due, and ends at the same hour as if nothing
 * had been. (Time that was really lost is given back by `outage.ts`.)
 */
function beginning({ deadline }: Times, { after, at }: Passage): number {
  return after.pace === "correspondence" && deadline !== null ? Math.min(deadline, at) : at;
}

function newStep(times: Times, passage: Passage): Times {
  const { after } = passage;
  const began = beginning(times, passage);
  const due = dueOf(after, began);
  const { setAside } = times;
  if (due === null || !after.paused) return { deadline: due, remaining: null, setAside, began };
  return { deadline: null, remaining: between(after, began, due), setAside, began };
}

function resumed(times: Times, remaining: number, { after, at }: Passage): Times {
  const least = after.pace === "correspondence" ? LEAST_IN_CORRESPONDENCE : LEAST_AFTER_PAUSE;
  return { ...times, deadline: later(after, at, Math.max(remaining, least)), remaining: null };
}

/** A consultation sets the time of the step that it interrupts aside; it goes on with as much as it had left. */
function interrupted(times: Times, passage: Passage): Times | null {
  const { before, after, at } = passage;
  if (before.interrupted === null && after.interrupted !== null) {
    const setAside = times.deadline === null ? null : between(after, at, times.deadline);
    return { ...newStep(times, passage), setAside };
  }
  if (before.interrupted === null || after.interrupted !== null) return null;
  const gone = { ...times, setAside: null };
  return times.setAside === null ? newStep(gone, passage) : resumed(gone, times.setAside, passage);
}

function timesAfter(times: Times, passage: Passage): Times {
  const { before, after, at } = passage;
  const { deadline, remaining } = times;
  const aside = interrupted(times, passage);
  if (aside !== null) return aside;
  if (after.stepNumber !== before.stepNumber) return newStep(times, passage);
  if (!before.paused && after.paused)
    return { ...times, deadline: null, remaining: deadline === null ? null : between(after, at, deadline) };
  if (before.paused && !after.paused && remaining !== null) return resumed(times, remaining, passage);
  return times;
}

/** What was given to the step beyond its time. */
function extended(times: Times, state: State, minutes: number): Times {
  const { deadline, remaining } = times;
  const time = minutes * MINUTE;
  return {
    ...times,
    deadline: deadline === null ? null : later(state, deadline, time),
    remaining: remaining === null ? null : remaining + time,
  };
}

const minutesGiven = ({ events }: Entry): number =>
  events.reduce((sum, event) => (event.kind === "timeExtended" ? sum + event.minutes : sum), 0);

/** Whether something happened from which on people's absence counts anew. */
const countsAnew = ({ events }: Entry): boolean =>
  events.some(
    (event) =>
      event.kind === "matchStarted" ||
      event.kind === "matchResumed" ||
      (event.kind === "timeExtended" && event.cause === "outage"),
  );

function lentAfter(lent: readonly SeatId[], { action, events }: Entry, { before, after }: Passage) {
  const byServer = action?.by.role === "server" && before.step.kind !== "lobby";
  const seated = events.flatMap((event) => (byServer && event.kind === "botSeated" ? [event.seat] : []));
  return [...lent, ...seated].filter((seat) => after.seats[seat]?.bot === true);
}

/** The marks after an entry. */
export function marksAfter(
  marks: Marks,
  entry: Entry,
  states: { readonly before: State; readonly after: State },
): Marks {
  const passage = { ...states, at: entry.at };
  const pausedNow = states.after.paused && !states.before.paused;
  return {
    ...extended(timesAfter(marks, passage), states.after, minutesGiven(entry)),
    missedFrom: countsAnew(entry) ? entry.at : marks.missedFrom,
    pausedByServer:
      states.after.paused && (pausedNow ? entry.action?.by.role === "server" : marks.pausedByServer),
    lentSeats: lentAfter(marks.lentSeats, entry, passage),
  };
}

/**
 * After a sleep or a restart nobody in a live match finds that their time has run out meanwhile: a short grace is left. In
 * correspondence a deadline is a deadline, whether anybody is there or not.
 */
export const marksOnWaking = (marks: Marks, state: State, wakesAt: number): Marks =>
  marks.deadline === null || state.pace === "correspondence"
    ? marks
    : { ...marks, deadline: Math.max(marks.deadline, wakesAt) };
