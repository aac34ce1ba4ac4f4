import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Box } from "../../ui/placement.ts";
import { alongLine, placedLabels } from "./labels.ts";

const FRAME: Box = { left: 40, top: 10, width: 300, height: 200 };
const size = fc.record({ width: fc.integer({ min: 20, max: 160 }), height: fc.constant(17) });
const anchor = fc
  .record({ left: fc.integer({ min: 40, max: 320 }), top: fc.integer({ min: 10, max: 190 }) })
  .map((at): Box => ({ ...at, width: 18, height: 18 }));
const wanted = fc
  .array(fc.record({ size, anchors: fc.array(anchor, { minLength: 1, maxLength: 3 }) }), { maxLength: 6 })
  .map((all) => all.map((one, i) => ({ ...one, key: `label${i}` })));

const apart = (a: Box, b: Box): boolean =>
  a.left + a.width <= b.left ||
  b.left + b.width <= a.left ||
  a.top + a.height <= b.top ||
  b.top + b.height <= a.top;

describe("Labels of the picture", () => {
  it("lie within the axes, on no mark and on no other label", () => {
    fc.assert(
      fc.property(wanted, fc.array(anchor, { maxLength: 5 }), (labels, marks) => {
        const placed = [...placedLabels(labels, FRAME, marks).values()];
        for (const [i, box] of placed.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(FRAME.left);
          expect(box.top).toBeGreaterThanOrEqual(FRAME.top);
          expect(box.left + box.width).toBeLessThanOrEqual(FRAME.left + FRAME.width);
          expect(box.top + box.height).toBeLessThanOrEqual(FRAME.top + FRAME.height);
          expect([...marks, ...placed.slice(i + 1)].every((other) => apart(box, other))).toBe(true);
        }
      }),
    );
  });

  it("one stands to the right of what it is about, if there is room; one that finds none is left out", () => {
    const at: Box = { left: 100, top: 100, width: 18, height: 18 };
    const label = (key: string, width: number) => ({ key, size: { width, height: 17 }, anchors: [at] });
    expect(placedLabels([label("a", 60)], FRAME, [at]).get("a")).toMatchObject({ left: 122, top: 100.5 });
    expect([...placedLabels([label("a", 60), label("b", 400)], FRAME, [at]).keys()]).toEqual(["a"]);
  });

  it("a line is kept free along its whole length", () => {
    const line = [
      { x: 50, y: 20 },
      { x: 330, y: 190 },
    ];
    const boxes = alongLine(line);
    for (let share = 0; share <= 1; share += 0.01) {
      const [x, y] = [50 + 280 * share, 20 + 170 * share];
      expect(boxes.some((box) => Math.hypot(box.left + 2 - x, box.top + 2 - y) <= 4)).toBe(true);
    }
  });
});
