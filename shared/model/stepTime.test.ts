import { describe, expect, it } from "vitest";
import { Times } from "./rulesNumbers.ts";
import type { Step } from "./step.ts";
import { minutesOf, secondsOf } from "./stepTime.ts";

const at = { round: "one", table: "council" };
const motion = { ...at, motion: "council.one.north" };
const STEPS = {
  agenda: { kind: "agenda", round: "one" },
  maintain: { kind: "maintain", ...motion },
  silence: { kind: "silence", ...motion },
  turn: { kind: "rollCall", ...motion, turn: "north" },
  turnAtReading: { kind: "rollCall", ...at, motion: null, turn: "north" },
  reading: { kind: "reading", ...at, number: 1 },
  reopening: { kind: "reopening", ...at },
  verdicts: { kind: "verdicts" },
} as const satisfies Readonly<Record<string, Step>>;

const secondsIn = (times: Times) =>
  Object.fromEntries(Object.entries(STEPS).map(([name, step]) => [name, secondsOf(step, times)]));

describe("With a clock", () => {
  it("parts of the Council have the times that the scenario says", () => {
    const said = {
      agenda: 11,
      maintain: 12,
      turn: 13,
      turnAtReading: 14,
      readings: 15,
      verdicts: 16,
      council: 180,
    };
    expect(secondsIn(Times.parse(said))).toEqual({
      agenda: 11,
      maintain: 12,
      silence: 60,
      turn: 13,
      turnAtReading: 14,
      reading: 15,
      reopening: 15,
      verdicts: 16,
    });
  });

  it("no silence is shorter than half a minute", () => {
    expect(secondsOf(STEPS.silence, Times.parse({ council: 30 }))).toBe(30);
  });

  it("nobody is hurried in the waiting room, or when it is over", () => {
    expect([
      secondsOf({ kind: "lobby" }, Times.parse({})),
      secondsOf({ kind: "over" }, Times.parse({})),
    ]).toEqual([null, null]);
  });

  it("six rounds with the usual times take about an hour and a half at most", () => {
    expect(minutesOf(Times.parse({}), 6)).toBe(92);
  });
});
