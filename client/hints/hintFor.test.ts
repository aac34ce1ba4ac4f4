import { describe, expect, it } from "vitest";
import { atTable } from "../../shared/testing/table.ts";
import { testScenario } from "../../shared/testing/testScenario.ts";
import { smallScenario } from "../dev/smallScenario.ts";
import { hintFor } from "./hintFor.ts";

const vilnius = () => atTable(testScenario("vilnius"));
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
    const table = vilnius();
    expect(hint(table, "us")).not.toBeNull();
    expect(hint(table, null)).toBeNull();
  });

  it("comes no more in the second round, but for what no first round has", () => {
    const table = vilnius();
    const [, second = ""] = Object.keys(table.state.scenario.rounds);
    expect(hint(table.goTo("talks", second), "us")).toBeNull();
    expect(hint(table.goTo("reading"), "us")).toBe("readingStance");
  });
});
