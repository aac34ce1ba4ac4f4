import { expect, test } from "vitest";
import { createMatch } from "../../shared/engine/createMatch.ts";
import type { Viewer } from "../../shared/model/view.ts";
import { viewerOf } from "../../shared/protocol/viewerOf.ts";
import { testScenario } from "../../shared/testing/testScenario.ts";
import { heard } from "./audience.ts";

test("what nobody may know is told to no seat, whatever the seat is called", () => {
  const { events } = createMatch({
    scenario: testScenario("tiny"),
    scenarioHash: "test",
    seed: "secret seed",
    pace: "untimed",
  });
  for (const seat of ["no", "body", "nobody", "highbank"])
    expect(heard(events, { kind: "seat", seat })).toEqual([]);
  for (const kind of ["public", "facilitator"] as const) expect(heard(events, { kind })).toEqual([]);
});

test("an event for some seats is told to them and the facilitator alone, one for all to everybody", () => {
  const drawn = { kind: "cardsDrawn", seat: "north", cards: ["x"], audience: ["north"] } as const;
  const paused = { kind: "matchPaused", audience: "all" } as const;
  const kinds = (viewer: Viewer) => heard([drawn, paused], viewer).map(({ kind }) => kind);
  expect(kinds({ kind: "seat", seat: "north" })).toEqual(["cardsDrawn", "matchPaused"]);
  expect(kinds({ kind: "facilitator" })).toEqual(["cardsDrawn", "matchPaused"]);
  expect(kinds({ kind: "seat", seat: "nor" })).toEqual(["matchPaused"]);
  expect(kinds({ kind: "public" })).toEqual(["matchPaused"]);
});

test("the facilitator sees with everybody's eyes, and whoever has a seat with its eyes alone, whatever their link says", () => {
  expect(viewerOf({ role: "facilitator", seat: null })).toEqual({ kind: "facilitator" });
  for (const role of ["host", "player", "spectator"] as const)
    expect(viewerOf({ role, seat: null })).toEqual({ kind: "public" });
  for (const role of ["host", "player", "spectator", "facilitator"] as const)
    expect(viewerOf({ role, seat: "north" })).toEqual({ kind: "seat", seat: "north" });
});
