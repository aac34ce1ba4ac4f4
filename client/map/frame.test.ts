import { describe, expect, it } from "vitest";
import { encloses } from "../canvas/box.ts";
import europe from "./assets/europe.topo.json";
import { toMap } from "./camera.ts";
import { frameOf } from "./frame.ts";

const [left = 0, top = 0, right = 0, bottom = 0] = europe.bbox;

const SIZES = [
  { w: 350, h: 236 },
  { w: 563, h: 306 },
  { w: 748, h: 420 },
  { w: 390, h: 621 },
  { w: 960, h: 300 },
  { w: 1440, h: 900 },
];

describe("The opening view of the map", () => {
  it.each(SIZES)("shows nothing beyond what is drawn, at $w by $h px", (size) => {
    const { home } = frameOf(size);
    const [x, y] = toMap(home, size, [0, 0]);
    const seen = { x, y, w: size.w / home.k, h: size.h / home.k };
    const drawn = { x: left, y: top, w: right - left, h: bottom - top };
    expect(encloses(drawn, seen)).toBe(true);
  });
});
