import type { SeatId } from "../../shared/model/ids.ts";
import type { Pace } from "../../shared/model/state.ts";
import { peopleIn } from "../../shared/rules/checks/people.ts";
import type { Intent } from "../../shared/rules/index.ts";
import type { Attend } from "./attendant.ts";
import type { Match } from "./match.ts";

/** Milliseconds that a seat waits for its people before a bot plays it; null: for ever. */
export type Grace = Readonly<Record<Pace, number | null>>;

/** The whole match, as something to wait for. No seat has this name: ids begin with a letter. */
const ANYBODY = "*";

/** Seats, left by their people for now or for good, and the match itself, that nobody is there for. */
function missed({ state, presence }: Match): readonly SeatId[] {
  if (state.step.kind === "lobby" || state.step.kind === "over" || state.paused) return [];
  if (presence.people.length === 0) return state.pace === "live" ? [ANYBODY] : [];
  return Object.keys(state.seats).filter(
    (seat) => !state.seats[seat]?.bot && !peopleIn(state.people, seat).some(presence.has),
  );
}

/** What is undone at once when people are back: a pause and a bot that the server itself had seen to. */
function undoing({ state, marks, presence }: Match): readonly Intent[] {
  const there = (seat: SeatId) => peopleIn(state.people, seat).some(presence.has);
  const back = marks.lentSeats.filter(there).map((seat): Intent => ({ kind: "unseatBot", seat }));
  const goOn = marks.pausedByServer && presence.people.length > 0;
  return goOn ? [{ kind: "pauseMatch", paused: false }, ...back] : back;
}

const standIn = (what: SeatId): Intent =>
  what === ANYBODY ? { kind: "pauseMatch", paused: true } : { kind: "seatBot", seat: what };

/** Things that are waited for, each with its own time. */
function patience(late: (what: SeatId) => void) {
  const timers = new Map<SeatId, ReturnType<typeof setTimeout>>();
  const forget = (what: SeatId): void => {
    clearTimeout(timers.get(what));
    timers.delete(what);
  };
  const start = (what: SeatId, milliseconds: number): void => {
    const timer = setTimeout(() => {
      timers.delete(what);
      late(what);
    }, milliseconds);
    timers.set(what, timer);
  };
  return {
    waits: () => timers.size > 0,
    /** Waits for these and nothing else; for those that it waits for already not anew. */
    waitFor: (wanted: readonly SeatId[], milliseconds: number): void => {
      for (const what of [...timers.keys()]) if (!wanted.includes(what)) forget(what);
      for (const what of wanted) if (!timers.has(what)) start(what, milliseconds);
    },
  };
}

/**
 * Whoever is absent is played by a bot after a grace time, and finds the seat again on coming back
 * (rules.md §2). If everybody is gone from a live match, it is paused instead until somebody is back.
 */
export const doorkeeper =
  (grace: Grace, onFailure: (error: unknown) => void): Attend =>
  (match) => {
    const act = (intent: Intent): void => {
      const about = "seat" in intent ? intent.seat : "";
      match.act(`doorkeeper:${match.record.head}:${intent.kind}:${about}`, intent).catch(onFailure);
    };
    const { waits, waitFor } = patience((what) => act(standIn(what)));
    const look = (): void => {
      const milliseconds = grace[match.state.pace];
      if (milliseconds !== null) waitFor(missed(match), milliseconds);
      for (const intent of undoing(match)) act(intent);
    };
    const stops = [match.subscribe(look), match.presence.subscribe(look)];
    look();
    return {
      busy: waits,
      stop: () => {
        for (const stop of stops) stop();
        waitFor([], 0);
      },
    };
  };
