import type { Store } from "../store/store.ts";
import { inTurn } from "./inTurn.ts";
import type { Matches } from "./matches.ts";
import type { Outage } from "./outage.ts";
import type { Timekeeper } from "./timekeeper.ts";

export interface SchedulerTools {
  readonly store: Pick<Store, "wakes" | "beat" | "lastBeat">;
  readonly matches: Pick<Matches, "wake" | "awake">;
  readonly time: Timekeeper;
  /** How often the server says that it lives and looks what is due soon, in milliseconds. */
  readonly heartbeat: number;
  /** An outage that took less of a step's time is not made up for, in milliseconds. */
  readonly tolerance: number;
  readonly onFailure: (error: unknown) => void;
}

/** Wakes matches that sleep when something is due in them: one for the whole process. */
export interface Scheduler {
  /** When the server was out of reach before this process; null: not for long, or never. Known once it has begun. */
  readonly outage: () => Outage | null;
  /**
   * Finds out whether there was an outage; then, while the server is open already, makes up for what was missed, in
   * the order in which it was due, and watches.
   */
  readonly begin: () => Promise<void>;
  /** Whether it is doing nothing at this moment but waiting. */
  readonly idle: () => boolean;
  /** A match has gone to sleep until this instant. */
  readonly expect: (at: number) => void;
  readonly stop: () => Promise<void>;
}

/** Wakes what is due by then and sleeps, one after the other. The match's own clock does what is to be done. */
async function wakeAll({ store, matches, onFailure }: SchedulerTools, until: number): Promise<void> {
  const awake = new Set(matches.awake());
  for (const { id } of await store.wakes(until)) {
    if (awake.has(id)) continue;
    // A log that can't be read must not hold up the others.
    await matches.wake(id).catch(onFailure);
  }
}

/** The time since the last heartbeat, if nobody can have reached the server in it: it was down, or its machine slept. */
async function silentFor(least: number, { store, time }: SchedulerTools): Promise<Outage | null> {
  const [from, to] = [await store.lastBeat(), time.now()];
  return from !== null && to - from >= least ? { from, to } : null;
}

/**
 * Sleeping matches cost nothing: once a heartbeat the store is asked, by an index, which are due until the next. Those
 * that are awake look after themselves.
 */
export function scheduler(tools: SchedulerTools): Scheduler {
  const { store, time, heartbeat, tolerance, onFailure } = tools;
  const queue = inTurn();
  let outage: Outage | null = null;
  let stopped = false;
  let callOff = (): void => {};
  let planned = 0;
  const plan = (at: number): void => {
    if (stopped) return;
    callOff();
    planned = at;
    callOff = time.after(at - time.now(), again);
  };
  const look = async (): Promise<void> => {
    await wakeAll(tools, time.now());
    const latest = time.now() + heartbeat;
    const next = (await store.wakes(latest)).find(({ at }) => at > time.now());
    plan(next?.at ?? latest);
  };
  /** One turn of the watch. The heartbeat comes last: a server that dies while it makes up for an outage still knows of it. */
  const turn = async (silent: Outage | null): Promise<void> => {
    if (stopped) return;
    if (silent !== null) {
      outage = silent;
      // Whatever has a deadline may have to be given time, also what is not due yet.
      await wakeAll(tools, Number.MAX_SAFE_INTEGER);
    }
    await look();
    await store.beat(time.now());
  };
  const run = (work: () => Promise<void>): void => {
    queue.run(work).catch((error) => {
      onFailure(error);
      plan(time.now() + heartbeat);
    });
  };
  const again = (): void => run(async () => turn(await silentFor(heartbeat + tolerance, tools)));
  return {
    outage: () => outage,
    begin: async () => {
      outage = await silentFor(tolerance, tools);
      run(() => turn(outage));
    },
    idle: () => !queue.busy,
    expect: (at) => {
      if (at < planned) plan(at);
    },
    stop: async () => {
      stopped = true;
      callOff();
      await queue.run(() => store.beat(time.now())).catch(onFailure);
    },
  };
}
