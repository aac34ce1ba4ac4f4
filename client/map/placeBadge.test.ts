import { describe, expect, it } from "vitest";
import { touches } from "../canvas/box.ts";
import { arc } from "./curve.ts";
import { placeBadge } from "./placeBadge.ts";

const view = { x: 0, y: 0, w: 400, h: 200 };
const curve = arc([20, 100], [380, 100], 0);
const worded = { w: 60, h: 22 };
const around = { view, taken: [], labels: [], clear: [] };

describe("The badge of a link", () => {
  it("stands in its middle with its word", () => {
    const mark = placeBadge(curve, worded, around);
    expect(mark).toEqual({ box: { x: 170, y: 89, w: 60, h: 22 }, worded: true });
  });

  it("goes along its link to where nothing hides it", () => {
    const token = { x: 120, y: 80, w: 140, h: 40 };
    const mark = placeBadge(curve, worded, { ...around, taken: [token] });
    expect(mark?.worded).toBe(true);
    expect(mark && touches(mark.box, token)).toBe(false);
  });

  it("leaves its word out where only so it is free", () => {
    const tokens = [
      { x: 0, y: 80, w: 180, h: 40 },
      { x: 220, y: 80, w: 180, h: 40 },
    ];
    const mark = placeBadge(curve, worded, { ...around, taken: tokens });
    expect(mark?.worded).toBe(false);
    expect(tokens.some((token) => mark && touches(mark.box, token))).toBe(false);
  });

  it("is left out where a token hides its whole link", () => {
    expect(placeBadge(curve, worded, { ...around, taken: [view] })).toBeNull();
  });
});
