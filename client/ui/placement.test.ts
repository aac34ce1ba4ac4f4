import { describe, expect, it } from "vitest";
import { type Box, placed, type Size } from "./placement.ts";

const screen: Size = { width: 1000, height: 700 };
const card: Size = { width: 300, height: 160 };
const at = (left: number, top: number, width: number, height: number): Box => ({ left, top, width, height });

describe("What explains a part of the page", () => {
  it("lies below a button, and its arrow points at the middle of it", () => {
    const { side, left, top, arrow } = placed(at(500, 100, 100, 40), { card, screen });
    expect(side).toBe("below");
    expect(top).toBeGreaterThan(140);
    expect(left + arrow).toBe(550);
  });

  it("lies above what stands at the foot of the page, and stays on the screen at its edge", () => {
    const { side, left, top, arrow } = placed(at(940, 650, 50, 40), { card, screen });
    expect(side).toBe("above");
    expect(left + card.width).toBeLessThanOrEqual(screen.width);
    expect(top + card.height).toBeLessThan(650);
    expect(left + arrow).toBeGreaterThan(940);
  });

  it("lies where it is asked to lie first, if there is room", () => {
    expect(placed(at(500, 300, 100, 40), { card, screen }, ["above", "below"]).side).toBe("above");
    expect(placed(at(500, 100, 100, 40), { card, screen }, ["above", "below"]).side).toBe("below");
  });

  it("lies beside a panel as tall as the page", () => {
    expect(placed(at(0, 0, 300, 700), { card, screen }).side).toBe("right");
    expect(placed(at(700, 0, 300, 700), { card, screen }).side).toBe("left");
  });

  it("lies in a corner without an arrow where there is no room, or nothing to point at", () => {
    expect(placed(at(10, 10, 980, 680), { card, screen }).side).toBeNull();
    expect(placed(null, { card, screen })).toMatchObject({ side: null, left: 686, top: 526 });
  });
});
