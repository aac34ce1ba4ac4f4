import { describe, expect, it } from "vitest";
import { type Row, type Turn, turnedTo } from "./wheel.ts";

const turn = (fields: Partial<Turn>): Turn => ({
  ...{ deltaX: 0, deltaY: 0, deltaMode: 0, shiftKey: false },
  ...fields,
});
const row = (fields: Partial<Row> = {}): Row => ({ offset: 50, scroll: 200, upright: false, ...fields });

describe("The wheel over a row of cards", () => {
  it("is the page's where it turns upright, and slants by a little", () => {
    expect(turnedTo(turn({ deltaY: 120 }), row())).toBeNull();
    expect(turnedTo(turn({ deltaY: 120, deltaX: 4 }), row())).toBeNull();
  });

  it("moves the row sideways, and upright with the shift key", () => {
    expect(turnedTo(turn({ deltaX: 30 }), row())).toBe(80);
    expect(turnedTo(turn({ deltaY: 30, shiftKey: true }), row())).toBe(80);
    expect(turnedTo(turn({ deltaX: 3, deltaMode: 1 }), row())).toBe(110);
  });

  it("moves the hand upright too, where there is nothing else to scroll", () => {
    expect(turnedTo(turn({ deltaY: 30 }), row({ upright: true }))).toBe(80);
  });

  it("is the page's at the row's end, and where nothing can be scrolled", () => {
    expect(turnedTo(turn({ deltaX: 500 }), row())).toBe(200);
    expect(turnedTo(turn({ deltaX: 10 }), row({ offset: 200 }))).toBeNull();
    expect(turnedTo(turn({ deltaY: 120 }), row({ offset: 0, scroll: 0, upright: true }))).toBeNull();
  });
});
