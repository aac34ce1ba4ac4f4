import { expect, test } from "vitest";
import { createMatch } from "../../shared/engine/createMatch.ts";
import { testScenario } from "../../shared/testing/testScenario.ts";
import { heard } from "./audience.ts";

test("what nobody may know is told to no seat, whatever the seat is called", () => {
  const { events } = createMatch({
    scenario: testScenario("tiny"),
    scenarioHash: "test",
    seed: "secret seed",
    pace: "untimed",
  });
  for (const seat of ["no", "body", "nobody", "highbank", null]) expect(heard(events, seat)).toEqual([]);
});

test("an event for some seats is told to them alone, one for all to everybody", () => {
  const drawn = { kind: "cardsDrawn", seat: "north", cards: ["x"], audience: ["north"] } as const;
  const paused = { kind: "matchPaused", audience: "all" } as const;
  const kinds = (seat: string | null) => heard([drawn, paused], seat).map(({ kind }) => kind);
  expect(kinds("north")).toEqual(["cardsDrawn", "matchPaused"]);
  expect(kinds("nor")).toEqual(["matchPaused"]);
  expect(kinds(null)).toEqual(["matchPaused"]);
});
