import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { forgetWay, keepWay, type WayBack, waysBack } from "./waysBack.ts";

const DAY = 24 * 60 * 60 * 1000;
const way = (token: string, rest: Partial<WayBack> = {}): WayBack => ({
  ...{ token, code: "K7MPQ", title: "A match", role: "player", seat: "Alpha", over: false },
  ...rest,
});
const offered = () => waysBack().map(({ token }) => token);

describe("A way back to a match", () => {
  beforeEach(() => {
    const held = new Map<string, string>();
    vi.useFakeTimers();
    vi.stubGlobal("localStorage", {
      getItem: (key: string) => held.get(key) ?? null,
      setItem: (key: string, value: string) => held.set(key, value),
      removeItem: (key: string) => held.delete(key),
    });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it("is offered for each of several matches, the one that was open last first", () => {
    keepWay(way("a"));
    keepWay(way("b", { role: "host", seat: null }));
    keepWay(way("a", { seat: "Beta" }));
    expect(offered()).toEqual(["a", "b"]);
    expect(waysBack()[0]?.seat).toBe("Beta");
  });

  it("is offered no more once the match is gone, or somebody wants it so", () => {
    keepWay(way("a"));
    keepWay(way("b"));
    forgetWay("b");
    expect(offered()).toEqual(["a"]);
  });

  it("stays over a holiday while the match runs, and not for ever", () => {
    keepWay(way("a"));
    vi.advanceTimersByTime(29 * DAY);
    expect(offered()).toEqual(["a"]);
    vi.advanceTimersByTime(2 * DAY);
    expect(offered()).toEqual([]);
  });

  it("stays until the next day for the debrief of a match that is over", () => {
    keepWay(way("a", { over: true }));
    vi.advanceTimersByTime(DAY / 2);
    expect(offered()).toEqual(["a"]);
    vi.advanceTimersByTime(DAY);
    expect(offered()).toEqual([]);
  });

  it("is kept for the latest matches alone, however many there were", () => {
    for (let match = 0; match < 9; match += 1) keepWay(way(`match ${match}`));
    expect(offered()).toEqual(["match 8", "match 7", "match 6", "match 5", "match 4"]);
  });

  it("is not missed where a browser keeps nothing, nor where something else was written", () => {
    for (const written of ["{", "{}", "null"]) {
      localStorage.setItem("matches", written);
      expect(offered()).toEqual([]);
    }
    vi.stubGlobal("localStorage", undefined);
    expect(() => keepWay(way("a"))).not.toThrow();
    expect(offered()).toEqual([]);
  });
});
