import type { PersonId, SeatId } from "../../shared/model/ids.ts";
import { peopleIn } from "../../shared/rules/checks/people.ts";
import type { Intent } from "../../shared/rules/index.ts";
import { ANYBODY, type Grace, missing } from "./absence.ts";
import type { Attend } from "./attendant.ts";
import type { Match } from "./match.ts";
import type { Outage } from "./outage.ts";
import { patience } from "./patience.ts";
import type { Timekeeper } from "./timekeeper.ts";

export interface DoorkeeperTools {
  readonly grace: Grace;
  readonly time: Timekeeper;
  /** When the server was last out of reach; null if it wasn't. */
  readonly outage: () => Outage | null;
  /** Remembers that somebody was there, also for when the match sleeps. */
  readonly markSeen: (matchId: string, person: PersonId, at: number) => Promise<void>;
  readonly onFailure: (error: unknown) => void;
}

/** What is undone at once when people are back: a pause and a bot that the server itself had seen to. */
function undoing({ state, marks, presence }: Match): readonly Intent[] {
  const there = (seat: SeatId) => peopleIn(state.people, seat).some(presence.has);
  const back = marks.lentSeats.filter(there).map((seat): Intent => ({ kind: "unseatBot", seat }));
  const goOn = marks.pausedByServer && presence.people.length > 0;
  return goOn ? [{ kind: "pauseMatch", paused: false }, ...back] : back;
}

const standIn = (what: string): Intent =>
  what === ANYBODY ? { kind: "pauseMatch", paused: true } : { kind: "seatBot", seat: what };

/** Does what the server decides by itself, and knows when it is done. */
function doing(match: Match, onFailure: (error: unknown) => void) {
  let last: Promise<unknown> = Promise.resolve();
  return {
    act: (intent: Intent): void => {
      const about = "seat" in intent ? intent.seat : "";
      last = match.act(`doorkeeper:${match.record.head}:${intent.kind}:${about}`, intent).catch(onFailure);
    },
    done: async () => void (await last),
  };
}

/**
 * Whoever is absent is played by a bot after a grace time, and finds the seat again on coming back
 * (rules.md §2). If everybody is gone from a live match, it is paused instead until somebody is back.
 */
export const doorkeeper =
  ({ grace, time, outage, markSeen, onFailure }: DoorkeeperTools): Attend =>
  (match) => {
    const { act, done } = doing(match, onFailure);
    const { waits, nextAt, waitFor } = patience(time, (what) => act(standIn(what)));
    const inCorrespondence = match.state.pace === "correspondence";
    const look = (): void => {
      const now = time.now();
      const wanted = [...missing(match, grace, { now, reachableFrom: outage()?.to ?? 0 })];
      for (const [what, until] of wanted) if (until <= now) act(standIn(what));
      waitFor(new Map(wanted.filter(([, until]) => until > now)));
      for (const intent of undoing(match)) act(intent);
    };
    const see = (person: PersonId): void => {
      if (inCorrespondence) markSeen(match.id, person, time.now()).catch(onFailure);
      look();
    };
    const stops = [match.subscribe(look), match.presence.subscribe(see)];
    look();
    return {
      busy: () => !inCorrespondence && waits(),
      settled: () => {
        look();
        return done();
      },
      nextAt: () => (inCorrespondence ? nextAt() : null),
      stop: () => {
        for (const stop of stops) stop();
        waitFor(new Map());
      },
    };
  };
