import { describe, expect, it } from "vitest";
import { holds, overlap } from "../canvas/box.ts";
import { placeNote } from "./placeNote.ts";

const measure = (text: string) => text.length * 7;
const view = { x: 0, y: 0, w: 400, h: 300 };
const meeting = { dot: [200, 150] as const, beyond: null };
const words = ["Brussels", "15–16 June 2023"];
const wish = { words, meeting, view, taken: [], lines: [], dots: [] };

describe("the words beside the place of a round", () => {
  it("stand above right of it, where that is free", () => {
    const { box } = placeNote(wish, measure);
    expect(box.x).toBeGreaterThan(200);
    expect(box.y + box.h).toBeLessThan(150);
  });

  it("keep off tokens", () => {
    const token = { x: 210, y: 90, w: 120, h: 40 };
    expect(overlap(placeNote({ ...wish, taken: [token] }, measure).box, token)).toBe(0);
  });

  it("keep off links", () => {
    const lines = Array.from({ length: 60 }, (_, index) => [205 + index * 2, 120] as const);
    const { box } = placeNote({ ...wish, lines }, measure);
    expect(lines.filter((point) => holds(box, point))).toEqual([]);
  });

  it("are the place's name alone, where there is room for no more", () => {
    const around = [
      { x: 0, y: 0, w: 400, h: 100 },
      { x: 0, y: 200, w: 400, h: 100 },
      { x: 0, y: 0, w: 190, h: 300 },
      { x: 290, y: 0, w: 110, h: 300 },
    ];
    const { lines, box } = placeNote({ ...wish, taken: around }, measure);
    expect(lines).toEqual(["Brussels"]);
    expect(around.some((other) => overlap(box, other) > 0)).toBe(false);
  });

  it("are left out where they would lie under something everywhere", () => {
    const all = { x: 40, y: 40, w: 330, h: 220 };
    expect(placeNote({ ...wish, taken: [all] }, measure).lines).toEqual([]);
  });
});
