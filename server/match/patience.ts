import type { Timekeeper } from "./timekeeper.ts";

/** Things that are waited for, each with its own time. */
export interface Patience {
  readonly waits: () => boolean;
  /** When the first of them will be late; null: nothing is waited for. */
  readonly nextAt: () => number | null;
  /** Waits for these, each until an instant, and for nothing else; for what is waited for already no longer than before. */
  readonly waitFor: (wanted: ReadonlyMap<string, number>) => void;
}

interface Waiting {
  readonly until: number;
  readonly callOff: () => void;
}

/** `late` is told what did not come in time. */
export function patience(time: Timekeeper, late: (what: string) => void): Patience {
  const waiting = new Map<string, Waiting>();
  const forget = (what: string): void => {
    waiting.get(what)?.callOff();
    waiting.delete(what);
  };
  const start = (what: string, until: number): void => {
    const callOff = time.after(until - time.now(), () => {
      waiting.delete(what);
      late(what);
    });
    waiting.set(what, { until, callOff });
  };
  return {
    waits: () => waiting.size > 0,
    nextAt: () =>
      [...waiting.values()].reduce<number | null>(
        (first, { until }) => Math.min(first ?? until, until),
        null,
      ),
    waitFor: (wanted) => {
      for (const what of [...waiting.keys()]) if (!wanted.has(what)) forget(what);
      for (const [what, until] of wanted) if (!waiting.has(what)) start(what, until);
    },
  };
}
