import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { changedParts, lastLook, look, lookAtMatch } from "./looked.ts";

/** A browser's storage. */
function storage(): Record<string, unknown> {
  const held: Record<string, unknown> = {};
  Object.defineProperties(held, {
    getItem: { value: (key: string) => held[key] ?? null },
    setItem: { value: (key: string, value: string) => void Object.assign(held, { [key]: value }) },
    removeItem: { value: (key: string) => void delete held[key] },
  });
  return held;
}

beforeEach(() => vi.stubGlobal("localStorage", storage()));
afterEach(() => vi.unstubAllGlobals());

test("What was seen of a match is seen again on the next visit, and nothing of it in another match", () => {
  lookAtMatch("AAAAA p us");
  look("log", { count: 7 });
  lookAtMatch("BBBBB p us");
  expect(lastLook("log")).toBeUndefined();
  lookAtMatch("AAAAA p us");
  expect(lastLook("log")).toEqual({ count: 7 });
});

test("The looks at the oldest of more than twenty matches are forgotten", () => {
  vi.useFakeTimers();
  for (let match = 0; match < 25; match += 1) {
    vi.setSystemTime(1000 + match);
    lookAtMatch(`match ${match}`);
    look("log", { count: match });
  }
  vi.useRealTimers();
  lookAtMatch("another");
  lookAtMatch("match 24");
  expect(lastLook("log")).toEqual({ count: 24 });
  lookAtMatch("match 2");
  expect(lastLook("log")).toBeUndefined();
});

test("Whoever looks for the first time finds nothing changed, and later what is other than before", () => {
  expect(changedParts(undefined, { a: 1 })).toEqual([]);
  expect(changedParts({ a: 1, b: "x" }, { a: 2, b: "x", c: 3 })).toEqual(["a", "c"]);
});
