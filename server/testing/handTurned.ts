import type { Timekeeper } from "../match/timekeeper.ts";

/** A clock that stands still until a test turns it. */
export interface HandTurned extends Timekeeper {
  /** Turns it forward, and lets everything happen on the way at its own time; each may set something else in motion. */
  readonly turnTo: (instant: number) => Promise<void>;
  readonly turn: (milliseconds: number) => Promise<void>;
  /** Waits with each turn until this says that nothing is being done. */
  readonly heed: (idle: () => boolean) => void;
}

interface Timer {
  readonly at: number;
  readonly work: () => void;
}

/** What is done in real time, as writing to the disk is, takes a moment: so long nothing more may happen, in milliseconds. */
const QUIET = 60;

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

export function handTurned(start: number): HandTurned {
  const timers = new Set<Timer>();
  let now = start;
  let stirred = 0;
  let idle = () => true;
  const fire = (timer: Timer): void => {
    if (timers.delete(timer)) timer.work();
  };
  const firstBy = (instant: number): number | null => {
    const times = [...timers].map(({ at }) => at).filter((at) => at <= instant);
    return times.length > 0 ? Math.min(...times) : null;
  };
  /** Everything that is due at this moment happens; what that sets in motion is waited for. */
  const settle = async (): Promise<void> => {
    for (let before = -1; before !== stirred || !idle(); ) {
      before = stirred;
      for (const timer of [...timers]) if (timer.at <= now) fire(timer);
      await wait(QUIET);
    }
  };
  const turnTo = async (instant: number): Promise<void> => {
    await settle();
    for (let next = firstBy(instant); next !== null; next = firstBy(instant)) {
      now = Math.max(now, next);
      await settle();
    }
    now = Math.max(now, instant);
  };
  return {
    now: () => now,
    after: (milliseconds, work) => {
      const timer = { at: now + Math.max(0, milliseconds), work };
      timers.add(timer);
      stirred += 1;
      // What is due now waits for no hand.
      if (milliseconds <= 0) setImmediate(() => fire(timer));
      return () => void timers.delete(timer);
    },
    turnTo,
    heed: (asked) => {
      idle = asked;
    },
    turn: (milliseconds) => turnTo(now + milliseconds),
  };
}
