import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { touches } from "../canvas/box.ts";
import { arrange, moreOf } from "./arrange.ts";

const size = fc.record({ w: fc.integer({ min: 320, max: 1600 }), h: fc.integer({ min: 160, max: 900 }) });
const count = fc.integer({ min: 1, max: 14 });

describe("cards on the canvas", () => {
  it("lie side by side, none on another, and all can be scrolled to", () => {
    fc.assert(
      fc.property(count, size, (cards, view) => {
        const { boxes, scroll } = arrange(cards, view);
        expect(boxes).toHaveLength(cards);
        for (const [index, box] of boxes.entries()) {
          expect(boxes.slice(index + 1).some((other) => touches(box, other))).toBe(false);
          expect(box.x).toBeGreaterThan(0);
          expect(box.x + box.w).toBeLessThan(view.w + scroll);
        }
      }),
    );
  });

  it("stay within the height of the view", () => {
    fc.assert(
      fc.property(count, size, (cards, view) => {
        for (const { y, h } of arrange(cards, view).boxes) {
          expect(y).toBeGreaterThan(0);
          expect(y + h).toBeLessThan(view.h);
        }
      }),
    );
  });

  it("say at which ends of their row there are more", () => {
    const row = arrange(7, { w: 700, h: 230 });
    expect(moreOf(0, row)).toEqual(["after"]);
    expect(moreOf(row.scroll / 2, row)).toEqual(["before", "after"]);
    expect(moreOf(row.scroll, row)).toEqual(["before"]);
    expect(moreOf(0, arrange(3, { w: 700, h: 230 }))).toEqual([]);
  });

  it("fill a wide row with four cards and need no scrolling", () => {
    const { boxes, scroll, large } = arrange(4, { w: 964, h: 230 });
    expect(new Set(boxes.map(({ y }) => y)).size).toBe(1);
    expect(scroll).toBe(0);
    expect(large).toBe(false);
  });

  it("form rows where the view is tall enough", () => {
    const { boxes, scroll } = arrange(6, { w: 700, h: 520 });
    expect(new Set(boxes.map(({ y }) => y)).size).toBe(2);
    expect(scroll).toBe(0);
  });

  it("are large and swiped on a phone, with the next one peeping in", () => {
    const { boxes, scroll, large } = arrange(3, { w: 390, h: 430 });
    expect(large).toBe(true);
    expect(scroll).toBeGreaterThan(0);
    expect(boxes[1]?.x ?? Number.NaN).toBeLessThan(390);
  });
});
