import { expect, test } from "vitest";
import { type HandTurned, handTurned } from "../testing/handTurned.ts";
import { type Scheduler, scheduler } from "./scheduler.ts";

const HOUR = 3_600_000;

/** A watch over matches of which nothing is there but when they are due: what it wakes, and when it said that it lives. */
interface Watched {
  readonly hand: HandTurned;
  readonly watch: Scheduler;
  /** A match goes to sleep until an instant. */
  readonly rest: (id: string, until: number) => void;
  readonly woken: readonly string[];
  readonly beats: readonly number[];
}

function watched(at: {
  readonly lastBeat: number | null;
  readonly due?: Readonly<Record<string, number>>;
  readonly wake?: (id: string) => Promise<null>;
}): Watched {
  const hand = handTurned(100 * HOUR);
  const woken: string[] = [];
  const beats: number[] = [];
  const due = new Map(Object.entries(at.due ?? {}));
  const watch = scheduler({
    store: {
      wakes: async (until) =>
        [...due].map(([id, instant]) => ({ id, at: instant })).filter((one) => one.at <= until),
      beat: async (now) => void beats.push(now),
      lastBeat: async () => beats.at(-1) ?? at.lastBeat,
    },
    matches: {
      awake: () => [],
      wake: (id) => {
        woken.push(id);
        due.delete(id);
        return at.wake?.(id) ?? Promise.resolve(null);
      },
    },
    time: hand,
    heartbeat: HOUR,
    tolerance: HOUR / 2,
    onFailure: (error) => {
      throw error;
    },
  });
  hand.heed(watch.idle);
  const rest = (id: string, until: number): void => {
    due.set(id, until);
    watch.expect(until);
  };
  return { hand, watch, rest, woken, beats };
}

test("wakes a match when it is due, and not before", async () => {
  const { hand, watch, woken } = watched({ lastBeat: null, due: { one: 105 * HOUR, other: 107 * HOUR } });
  await watch.begin();
  await hand.turnTo(105 * HOUR - 1);
  expect(woken).toEqual([]);
  await hand.turnTo(105 * HOUR);
  expect(woken).toEqual(["one"]);
});

test("a match that went to sleep is woken before the next heartbeat, if it is due before", async () => {
  const { hand, watch, rest, woken } = watched({ lastBeat: null });
  await watch.begin();
  await hand.turn(0);
  rest("one", 100.5 * HOUR);
  await hand.turnTo(100.5 * HOUR);
  expect(woken).toEqual(["one"]);
});

test("an outage is found when the server is back, once, and everything that has a deadline is woken for it", async () => {
  const { hand, watch, woken } = watched({ lastBeat: 90 * HOUR, due: { one: 95 * HOUR, other: 500 * HOUR } });
  await watch.begin();
  expect(watch.outage()).toEqual({ from: 90 * HOUR, to: 100 * HOUR });
  await hand.turnTo(104 * HOUR);
  expect(woken).toEqual(["one", "other"]);
  expect(watch.outage()).toEqual({ from: 90 * HOUR, to: 100 * HOUR });
});

test("a restart of a moment is no outage", async () => {
  const { hand, watch, woken } = watched({ lastBeat: 99.8 * HOUR, due: { one: 500 * HOUR } });
  await watch.begin();
  await hand.turnTo(104 * HOUR);
  expect([watch.outage(), woken]).toEqual([null, []]);
});

test("a server that dies while it makes up for an outage has not forgotten it", async () => {
  const forEver = new Promise<null>(() => {});
  const { watch, woken, beats } = watched({
    lastBeat: 90 * HOUR,
    due: { one: 500 * HOUR },
    wake: () => forEver,
  });
  await watch.begin();
  await expect.poll(() => woken).toEqual(["one"]);
  expect(beats).toEqual([]);
});
