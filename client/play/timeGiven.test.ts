import { expect, it } from "vitest";
import type { Event } from "../../shared/events/index.ts";
import { Times } from "../../shared/model/rulesNumbers.ts";
import type { Step } from "../../shared/model/step.ts";
import type { View } from "../../shared/model/view.ts";
import { timeGiven } from "./timeGiven.ts";

const silence: Step = { kind: "silence", round: "one", table: "council", motion: "council.one.north" };
/** As much of a view as time needs. */
const viewAt = (pace: string, step: Step = silence) =>
  ({
    public: { clock: { pace, step, stepNumber: 4, paused: false } },
    scenario: { times: Times.parse({ council: 360 }) },
  }) as unknown as View;
const began: Event = { kind: "stepBegan", step: silence } as Event;
const more = (minutes: number): Event => ({ kind: "timeExtended", minutes, cause: "host" });

it("gives a silence its share of the Council's time", () => {
  expect(timeGiven(viewAt("live"), [began])).toBe(120);
});

it("adds what the host has given to this step, and nothing that was given to one before", () => {
  expect(timeGiven(viewAt("live"), [began, more(5), began, more(2), more(1)])).toBe(300);
});

it("gives nothing where no clock runs by seconds", () => {
  expect(timeGiven(viewAt("untimed"), [began])).toBeNull();
  expect(timeGiven(viewAt("correspondence"), [began])).toBeNull();
  expect(timeGiven(viewAt("live", { kind: "lobby" }), [])).toBeNull();
});
