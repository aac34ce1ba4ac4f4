import { describe, expect, it } from "vitest";
import { assembly } from "../../shared/testing/assembly.ts";
import { atTable } from "../../shared/testing/table.ts";
import { smallScenario } from "../dev/smallScenario.ts";
import { hintFor } from "./hintFor.ts";

const hint = (table: ReturnType<typeof atTable>, seat: string | null) => hintFor(table.view(seat));

describe("A hint", () => {
  it("explains what the first round asks of a delegation, and changes with it", () => {
    const table = atTable(smallScenario);
    expect(hint(table, "alpha")).toBe("motion");
    table.seat("alpha").tables({ border: "o1" });
    expect(hint(table, "alpha")).toBe("talk");
    expect(hint(table, "beta")).toBe("second");
  });

  it("is not for those who look on, nor for whoever runs the match", () => {
    const table = atTable(smallScenario);
    expect(hint(table, "alpha")).not.toBeNull();
    expect(hint(table, null)).toBeNull();
  });

  it("is not needed where the scenario has lessons", () => {
    const lesson = { title: "Talk", step: "talks" as const, points: { talks: "Say something." } };
    const taught = atTable({ ...smallScenario, lessons: { talk: lesson } });
    expect(hint(taught, "alpha")).toBeNull();
  });

  it("comes no more in the second round, but for what no first round has", () => {
    const table = atTable(smallScenario);
    const [, second = ""] = Object.keys(table.state.scenario.rounds);
    expect(hint(table.goTo("talks", second), "alpha")).toBeNull();
    expect(hint(atTable(assembly()).goTo("reading"), "north")).toBe("readingStance");
  });
});
