import { describe, expect, it } from "vitest";
import { assembly } from "../../shared/testing/assembly.ts";
import { atTable } from "../../shared/testing/table.ts";
import { silenceNow } from "./silenceNow.ts";
import { blankStance } from "./stanceDraft.ts";

describe("A stance that is being chosen", () => {
  it("begins with the reason that was announced for a break, and for everybody else with the first", () => {
    const table = atTable(assembly());
    const [first = "", second = ""] = Object.keys(table.view("south").scenario.reasons);
    table.seat("north").tables({ roads: "some" });
    table.seat("south").seconds("north");
    table.seat("east").announces("north", second);
    table.goTo("silence");
    const reasonOf = (seat: string) => {
      const view = table.view(seat);
      const silence = silenceNow(view);
      return silence && blankStance(view, silence).reason;
    };
    expect(["east", "north"].map(reasonOf)).toEqual([second, first]);
  });
});
