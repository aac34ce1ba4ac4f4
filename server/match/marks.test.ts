import { expect, test } from "vitest";
import { createMatch } from "../../shared/engine/createMatch.ts";
import { step } from "../../shared/engine/step.ts";
import type { By } from "../../shared/model/action.ts";
import type { Pace, State } from "../../shared/model/state.ts";
import type { Intent } from "../../shared/rules/index.ts";
import { scenarioNamed } from "../testing/serverInTest.ts";
import { LEAST_AFTER_PAUSE, type Marks, marksAfter, marksOnWaking, NO_MARKS } from "./marks.ts";

const scenario = scenarioNamed("tiny");
const { preparation } = scenario.times;
const HOST = { person: "host", seat: null, role: "host" } as const;
const SERVER = { person: null, seat: null, role: "server" } as const;

/** A match that goes on by actions at stated times, in seconds. */
function course(pace: Pace) {
  let state: State = createMatch({ scenario, seed: "s", pace, scenarioHash: "h" }).state;
  let marks: Marks = NO_MARKS;
  const act = (seconds: number, intent: Intent, by: By<Intent>["by"] = HOST): Marks => {
    const action = { ...intent, by };
    const result = step(state, action);
    if (!result.ok) throw new Error(result.refusal.code);
    const entry = {
      number: 1,
      parent: null,
      submission: "x",
      action,
      events: result.events,
      at: seconds * 1000,
    };
    marks = marksAfter(marks, entry, { before: state, after: result.state });
    state = result.state;
    return marks;
  };
  return { act, stepNumber: () => state.stepNumber };
}

test("a step in live pace ends after its time, counted from its beginning", () => {
  const { act, stepNumber } = course("live");
  expect(act(100, { kind: "startMatch" }).deadline).toBe((100 + preparation) * 1000);
  const later = act(150, { kind: "endPhase", stepNumber: stepNumber() });
  expect(later.deadline).toBe((150 + scenario.times.briefing) * 1000);
});

test("nothing is ever due in untimed pace", () => {
  expect(course("untimed").act(100, { kind: "startMatch" }).deadline).toBeNull();
});

test("after a pause there is as much time as before it, and never too little", () => {
  const { act } = course("live");
  act(100, { kind: "startMatch" });
  expect(act(130, { kind: "pauseMatch", paused: true })).toMatchObject({
    deadline: null,
    remaining: (preparation - 30) * 1000,
  });
  expect(act(500, { kind: "pauseMatch", paused: false }).deadline).toBe((500 + preparation - 30) * 1000);
  act(500 + preparation - 31, { kind: "pauseMatch", paused: true });
  expect(act(9000, { kind: "pauseMatch", paused: false }).deadline).toBe(9_000_000 + LEAST_AFTER_PAUSE);
});

test("the server remembers which pause and which bots were its own doing", () => {
  const { act } = course("live");
  act(1, { kind: "seatBot", seat: "highbank" }, SERVER);
  // A bot that was asked for when the match was opened is nobody's stand-in.
  expect(act(2, { kind: "startMatch" }).lentSeats).toEqual([]);
  act(3, { kind: "unseatBot", seat: "highbank" });
  expect(act(4, { kind: "seatBot", seat: "highbank" }, SERVER).lentSeats).toEqual(["highbank"]);
  expect(act(5, { kind: "pauseMatch", paused: true }, SERVER).pausedByServer).toBe(true);
  expect(act(6, { kind: "pauseMatch", paused: false }, SERVER).pausedByServer).toBe(false);
  expect(act(7, { kind: "pauseMatch", paused: true }).pausedByServer).toBe(false);
  expect(act(8, { kind: "unseatBot", seat: "highbank" }).lentSeats).toEqual([]);
});

test("nobody comes back to find that time ran out while the server was down", () => {
  const marks = { ...NO_MARKS, deadline: 1000 };
  expect(marksOnWaking(marks, 60_000, 15_000).deadline).toBe(75_000);
  expect(marksOnWaking({ ...marks, deadline: 90_000 }, 60_000, 15_000).deadline).toBe(90_000);
  expect(marksOnWaking(NO_MARKS, 60_000, 15_000).deadline).toBeNull();
});
