import { describe, expect, it } from "vitest";
import { meetingAt } from "./meeting.ts";

const view = { x: 0, y: 0, w: 400, h: 300 };

describe("The mark of the round's place", () => {
  it("stands at the place where that can be seen", () => {
    expect(meetingAt([200, 150], { view, taken: [] })).toEqual({ dot: [200, 150], beyond: null });
  });

  it("stands at the frame and points on, where the place lies beyond it", () => {
    expect(meetingAt([-500, 150], { view, taken: [] })).toEqual({ dot: [11, 150], beyond: [-1, 0] });
    expect(meetingAt([200, -80], { view, taken: [] })).toEqual({ dot: [200, 11], beyond: [0, -1] });
  });

  it("goes along the frame to where no control lies", () => {
    const controls = { x: 0, y: 130, w: 60, h: 60 };
    const { dot, beyond } = meetingAt([-500, 150], { view, taken: [controls] });
    expect(dot[0]).toBe(11);
    expect(dot[1]).toBeLessThan(130);
    expect(beyond?.[0]).toBeLessThan(0);
  });
});
