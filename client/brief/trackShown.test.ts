import { describe, expect, it } from "vitest";
import { changeShown, isShare, wish } from "./trackShown.ts";

describe("The change beside a track's value", () => {
  it("is the round's, whenever the reader last looked: other screens in the room show the same", () => {
    expect(changeShown({ now: 34, was: 30, looked: undefined })).toEqual({ by: 4, news: null });
    expect(changeShown({ now: 34, was: 30, looked: 34 })).toEqual({ by: 4, news: null });
    expect(changeShown({ now: 34, was: 30, looked: 33 })).toEqual({ by: 4, news: 1 });
  });

  it("is told apart from what is new to the reader, which a mark says", () => {
    expect(changeShown({ now: 34, was: 34, looked: 35 })).toEqual({ by: 0, news: -1 });
  });

  it("is news at 0 too", () => {
    expect(changeShown({ now: 1, was: 1, looked: 0 })).toEqual({ by: 0, news: 1 });
  });
});

describe("Room that is left goes to tracks", () => {
  it("whose names have more than their longest word, by how much more that is", () => {
    expect(wish("US support")).toBe(3);
    expect(wish("Europe's support")).toBe(8);
  });

  it("in a small part also to those whose names are one word", () => {
    expect(wish("Deterrence")).toBeGreaterThan(0);
    expect(wish("Deterrence")).toBeLessThan(wish("US support") / 10);
  });
});

describe("A bar is filled from the left", () => {
  it("if it shows a share of a hundred", () => {
    expect(isShare({ min: 0, max: 100 })).toBe(true);
  });

  it.each([
    [15, 20],
    [0, 20],
    [-100, 100],
  ])("but not if the track runs from %i to %i", (min, max) => {
    expect(isShare({ min, max })).toBe(false);
  });
});
