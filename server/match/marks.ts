import type { Entry } from "../../shared/events/entry.ts";
import type { SeatId } from "../../shared/model/ids.ts";
import type { State } from "../../shared/model/state.ts";
import { secondsOf } from "./stepTime.ts";

/** Whoever was let go on after a pause finds at least this much time, in milliseconds. */
export const LEAST_AFTER_PAUSE = 10_000;

/**
 * What the server notes about a match beside its state: times, which no rule reads, and what it did by
 * itself and may undo by itself. A fold over the log like the state, so that it survives a restart.
 */
export interface Marks {
  /** When the present step ends, in milliseconds since 1970; null if no clock runs. */
  readonly deadline: number | null;
  /** Milliseconds that were left when the match was paused. */
  readonly remaining: number | null;
  /** The server paused the match because nobody was there. */
  readonly pausedByServer: boolean;
  /** Seats that the server gave to a bot because their people were gone. */
  readonly lentSeats: readonly SeatId[];
}

export const NO_MARKS: Marks = { deadline: null, remaining: null, pausedByServer: false, lentSeats: [] };

type Times = Pick<Marks, "deadline" | "remaining">;
interface Passage {
  readonly before: State;
  readonly after: State;
  readonly at: number;
}

function newStep({ after, at }: Passage): Times {
  const seconds = after.pace === "live" ? secondsOf(after.step, after.scenario.times) : null;
  if (seconds === null) return { deadline: null, remaining: null };
  return after.paused
    ? { deadline: null, remaining: seconds * 1000 }
    : { deadline: at + seconds * 1000, remaining: null };
}

function timesAfter({ deadline, remaining }: Times, passage: Passage): Times {
  const { before, after, at } = passage;
  if (after.stepNumber !== before.stepNumber) return newStep(passage);
  if (!before.paused && after.paused)
    return { deadline: null, remaining: deadline === null ? null : Math.max(0, deadline - at) };
  if (before.paused && !after.paused && remaining !== null)
    return { deadline: at + Math.max(remaining, LEAST_AFTER_PAUSE), remaining: null };
  return { deadline, remaining };
}

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
    ...timesAfter(marks, passage),
    pausedByServer:
      states.after.paused && (pausedNow ? entry.action?.by.role === "server" : marks.pausedByServer),
    lentSeats: lentAfter(marks.lentSeats, entry, passage),
  };
}

/** After a sleep or a restart nobody finds that their time has run out meanwhile: a short grace is left. */
export const marksOnWaking = (marks: Marks, now: number, grace: number): Marks =>
  marks.deadline === null ? marks : { ...marks, deadline: Math.max(marks.deadline, now + grace) };
