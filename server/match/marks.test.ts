import { expect, test } from "vitest";
import { createMatch } from "../../shared/engine/createMatch.ts";
import { step } from "../../shared/engine/step.ts";
import type { By } from "../../shared/model/action.ts";
import { type Calendar, OFFICE_HOURS, SPAN_PRESETS } from "../../shared/model/calendar.ts";
import { mapValues } from "../../shared/model/entries.ts";
import type { Pace, State } from "../../shared/model/state.ts";
import type { Intent } from "../../shared/rules/index.ts";
import { scenarioNamed } from "../testing/serverInTest.ts";
import { LEAST_AFTER_PAUSE, type Marks, marksAfter, marksOnWaking, NO_MARKS } from "./marks.ts";

const scenario = scenarioNamed("tiny");
const { preparation } = scenario.times;
/** Nine to six in Vilnius, three hours ahead of UTC in July. */
const calendar: Calendar = { ...OFFICE_HOURS, zone: "Europe/Vilnius", spans: SPAN_PRESETS.weeks };
const HOST = { person: "host", seat: null, role: "host" } as const;
const SERVER = { person: null, seat: null, role: "server" } as const;

/** The same, but members of its tables may call a consultation. */
const consulting = {
  ...scenario,
  tables: mapValues(scenario.tables, (table) => ({ ...table, consultation: true })),
};

/** A match that goes on by actions at stated times, in seconds. */
function course(pace: Pace, played = scenario) {
  const opening = { scenario: played, seed: "s", pace, scenarioHash: "h" };
  let state: State = createMatch(pace === "correspondence" ? { ...opening, calendar } : opening).state;
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

test("more time moves the deadline, or what is left of a pause", () => {
  const { act, stepNumber } = course("live");
  act(100, { kind: "startMatch" });
  const more = { kind: "extendStep", stepNumber: stepNumber(), minutes: 2 } as const;
  expect(act(110, more).deadline).toBe((100 + preparation + 120) * 1000);
  act(120, { kind: "pauseMatch", paused: true });
  expect(act(130, more).remaining).toBe((preparation - 20 + 240) * 1000);
});

/** The same, at stated times of July 2026 in UTC. The 17th is a Friday. */
function inCorrespondence() {
  const { act, stepNumber } = course("correspondence");
  const at = (time: string, intent: Intent, by: By<Intent>["by"] = HOST) => {
    const { deadline, remaining, missedFrom } = act(Date.parse(`2026-07-${time}Z`) / 1000, intent, by);
    return {
      due: deadline === null ? null : new Date(deadline).toISOString().slice(8, 16),
      hoursLeft: remaining === null ? null : remaining / 3_600_000,
      missedFrom: new Date(missedFrom).toISOString().slice(8, 16),
    };
  };
  const timeUp = (time: string) => at(time, { kind: "timeUp", stepNumber: stepNumber() }, SERVER);
  return { at, timeUp, stepNumber };
}

test("a step in correspondence ends as its calendar says, and the next counts from when it was due", () => {
  const { at, timeUp, stepNumber } = inCorrespondence();
  expect(at("15T10:00", { kind: "startMatch" }).due).toBe("16T15:00");
  // The Briefing lasts an hour of working time, however late the clock was.
  expect(timeUp("16T15:02").due).toBe("17T07:00");
  expect(timeUp("17T07:05").due).toBe("20T15:00");
  // Ended by the host: the Decisions count from then.
  expect(at("17T13:00", { kind: "endPhase", stepNumber: stepNumber() }).due).toBe("20T07:00");
});

test("a pause keeps the working time that was left, at least an hour of it", () => {
  const { at } = inCorrespondence();
  at("15T10:00", { kind: "startMatch" });
  expect(at("16T13:00", { kind: "pauseMatch", paused: true })).toMatchObject({ due: null, hoursLeft: 2 });
  expect(at("17T20:00", { kind: "pauseMatch", paused: false })).toMatchObject({
    due: "20T08:00",
    // Nobody was missed while the match stood still.
    missedFrom: "17T20:00",
  });
  at("20T07:59", { kind: "pauseMatch", paused: true });
  expect(at("20T14:30", { kind: "pauseMatch", paused: false }).due).toBe("21T06:30");
});

test("more time in correspondence is working time", () => {
  const { at, stepNumber } = inCorrespondence();
  at("16T10:00", { kind: "startMatch" });
  const more = { kind: "extendStep", stepNumber: stepNumber(), minutes: 60 } as const;
  expect(at("16T10:00", more).due).toBe("20T07:00");
  expect(at("16T10:00", { ...more, minutes: 9 * 60 }).due).toBe("21T07:00");
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
  const { state } = createMatch({ scenario, seed: "s", pace: "live", scenarioHash: "h" });
  expect(marksOnWaking(marks, state, 75_000).deadline).toBe(75_000);
  expect(marksOnWaking({ ...marks, deadline: 90_000 }, state, 75_000).deadline).toBe(90_000);
  expect(marksOnWaking(NO_MARKS, state, 75_000).deadline).toBeNull();
});

test("a consultation sets the time of the Talks aside, and they go on with what they had left", () => {
  const { act, stepNumber } = course("live", consulting);
  act(0, { kind: "startMatch" });
  act(1, { kind: "endPhase", stepNumber: stepNumber() });
  act(2, { kind: "endPhase", stepNumber: stepNumber() });
  const [table = ""] = Object.keys(consulting.tables);
  const [issue = ""] = Object.keys(consulting.tables[table]?.issues ?? {});
  const changes = {
    [issue]: Object.keys(consulting.tables[table]?.issues[issue]?.options ?? {}).at(-1) ?? "",
  };
  const by = { person: null, seat: consulting.tables[table]?.members[0] ?? "", role: "bot" } as const;
  const called = act(100, { kind: "callConsultation", table, changes }, by);
  const left = 2 + scenario.times.talks - 100;
  expect(called).toMatchObject({
    deadline: (100 + scenario.times.consultation) * 1000,
    setAside: left * 1000,
  });
  const back = act(150, { kind: "endPhase", stepNumber: stepNumber() });
  expect(back).toMatchObject({ deadline: (150 + left) * 1000, setAside: null });
});
