import { describe, expect, it } from "vitest";
import { assembly } from "../../shared/testing/assembly.ts";
import { atTable } from "../../shared/testing/table.ts";
import { objectiveNow } from "./objectiveNow.ts";

/** Roads are agreed on; whether the moot of the North carries them hangs on how high cohesion stands. */
function roadsAgreed(cohesion: number) {
  const moot = {
    seat: "north",
    title: "The moot of the North",
    text: "It votes in the autumn.",
    concerns: { issue: "roads", atLeast: "some" },
    needs: { track: "cohesion", atLeast: cohesion },
    source: { author: "Made for tests alone." },
  };
  const table = atTable(assembly({ home: { moot } }));
  table.seat("north").tables({ roads: "some" });
  table.seat("east").seconds("north");
  return table.goTo("talks", "two").view("north");
}

describe("An objective that the texts as written meet", () => {
  const roads = { issue: "roads", is: "some" };

  it("is met as long as they would be carried at home", () => {
    expect(objectiveNow(roadsAgreed(50), true, roads)).toBe("met");
  });

  it("is refused if they would fail there today", () => {
    expect(objectiveNow(roadsAgreed(99), true, roads)).toBe("refused");
  });

  it("stays unknown, or unmet, where the words say so", () => {
    expect([null, false].map((met) => objectiveNow(roadsAgreed(99), met, roads))).toEqual([
      "unknown",
      "unmet",
    ]);
  });
});
