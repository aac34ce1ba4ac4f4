import { describe, expect, it } from "vitest";
import { type Box, grown, holds, type Point, type Size } from "../canvas/box.ts";
import { toScreen } from "./camera.ts";
import { frameOf } from "./frame.ts";
import { GAZETTEER } from "./mapData.ts";
import { shownOf } from "./opening.ts";
import type { Picture } from "./picture.ts";
import { PICTURE } from "./testing/laid.ts";

/** Views of the game, with the controls and words that lie on them. */
const row = ({ w, h }: Size): readonly Box[] => [
  { x: 2, y: h - 58, w: Math.min(312, w), h: 58 },
  { x: w - 256, y: h - 33, w: 254, h: 33 },
];
const column = ({ w, h }: Size): readonly Box[] => [{ x: w - 46, y: h - 168, w: 46, h: 168 }];
/** Where words do not fit beside the buttons they stand above them. */
const stacked = ({ w, h }: Size): readonly Box[] => [
  { x: 2, y: h - 58, w: 312, h: 58 },
  { x: w - 256, y: h - 86, w: 254, h: 36 },
];
const VIEWS = [
  { name: "a laptop", size: { w: 563, h: 278 }, covered: row },
  { name: "a wide laptop", size: { w: 563, h: 320 }, covered: row },
  { name: "a screen", size: { w: 637, h: 387 }, covered: row },
  { name: "a high panel", size: { w: 637, h: 594 }, covered: row },
  { name: "the facilitator's panel", size: { w: 546, h: 474 }, covered: stacked },
  { name: "a small laptop", size: { w: 352, h: 194 }, covered: column },
  { name: "a low phone", size: { w: 390, h: 296 }, covered: (size: Size) => row(size).slice(0, 1) },
] as const;

const at = (place: string): Picture => ({ ...PICTURE, highlight: { place, lines: [place] } });

describe.each(VIEWS)("The opening view on $name", ({ size, covered }) => {
  it.each(["Oslo", "Brussels", "London", "Vilnius"])(
    "shows every capital and a round in %s, none under a control",
    (place) => {
      const shown = shownOf(at(place), GAZETTEER, covered(size));
      const { home, inset } = frameOf(size, shown);
      const points = [...shown.capitals, shown.meeting ?? [0, 0]].map((point) => toScreen(home, size, point));
      const boxes = [...covered(size), ...(inset ? [inset] : [])];
      expect(points.filter((point) => !holds(grown({ x: 0, y: 0, ...size }, -10), point))).toEqual([]);
      expect(points.filter((point) => boxes.some((box) => holds(box, point)))).toEqual([]);
    },
  );
});

describe("The opening view", () => {
  it.each([
    { w: 563, h: 222 },
    { w: 573, h: 187 },
    { w: 578, h: 210 },
  ])(
    "where $w by $h px are too low for all capitals, leaves out no more than one of several and one alone",
    (size) => {
      const shown = shownOf(at("Oslo"), GAZETTEER, row(size));
      const { home } = frameOf(size, shown);
      const isOut = (point: Point) => !holds({ x: 0, y: 0, ...size }, toScreen(home, size, point));
      const out = shown.shares.filter((_, i) => isOut(shown.capitals[i] ?? [0, 0]));
      expect(out.filter((share) => share === 1).length).toBeLessThanOrEqual(1);
      expect(out.filter((share) => share < 1).length).toBeLessThanOrEqual(1);
    },
  );

  it("does not move where all is shown already", () => {
    const size = { w: 637, h: 387 };
    expect(frameOf(size, shownOf(at("Vilnius"), GAZETTEER, [])).home).toEqual(frameOf(size).home);
  });

  it("leaves a place far off to the frame rather than make the map tiny", () => {
    const size = { w: 390, h: 621 };
    const { home } = frameOf(size, shownOf(at("London"), GAZETTEER, []));
    expect(home.k).toBeGreaterThan(0.7 * frameOf(size).home.k);
  });
});
