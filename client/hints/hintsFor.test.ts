import { describe, expect, it } from "vitest";
import { assembly } from "../../shared/testing/assembly.ts";
import { atTable } from "../../shared/testing/table.ts";
import { smallScenario } from "../dev/smallScenario.ts";
import { hintsFor, type Sight } from "./hintsFor.ts";

const hints = (table: ReturnType<typeof atTable>, seat: string | null, sees: Sight = "draft") =>
  hintsFor(table.view(seat), sees);

/** The same before the first round, when everybody reads. */
function whileReading(seat: string, sees: Sight) {
  const view = atTable(smallScenario).view(seat);
  const clock = { ...view.public.clock, step: { kind: "preparation" } as const };
  return hintsFor({ ...view, public: { ...view.public, clock } }, sees);
}

describe("A hint", () => {
  it("explains what the first round asks of a delegation, and changes with it", () => {
    const table = atTable(smallScenario);
    expect(hints(table, "alpha", "other")).toEqual(["motion"]);
    table.seat("alpha").tables({ border: "o1" });
    expect(hints(table, "alpha")).toEqual(["talk"]);
    expect(hints(table, "beta")).toEqual(["second"]);
  });

  it("speaks of numbers only where they stand: at the draft, not on the page of the brief nor on another tab", () => {
    expect(whileReading("alpha", "moment")).toEqual(["read"]);
    expect(whileReading("alpha", "draft")).toEqual(["numbers"]);
    expect(whileReading("alpha", "other")).toEqual([]);
    expect(hints(atTable(smallScenario), "alpha", "draft")).toEqual(["numbers", "motion"]);
  });

  it("does not speak of numbers to whom no wording is worth anything", () => {
    expect(whileReading("gamma", "draft")).toEqual([]);
  });

  it("is not for those who look on, nor for whoever runs the match", () => {
    const table = atTable(smallScenario);
    expect(hints(table, "alpha")).not.toEqual([]);
    expect(hints(table, null)).toEqual([]);
  });

  it("is not needed where the scenario has lessons", () => {
    const lesson = { title: "Talk", step: "talks" as const, points: { talks: "Say something." } };
    const taught = atTable({ ...smallScenario, lessons: { talk: lesson } });
    expect(hints(taught, "alpha")).toEqual([]);
  });

  it("comes no more in the second round, but for what no first round has", () => {
    const table = atTable(smallScenario);
    const [, second = ""] = Object.keys(table.state.scenario.rounds);
    expect(hints(table.goTo("talks", second), "alpha")).toEqual([]);
    expect(hints(atTable(assembly()).goTo("reading"), "north")).toEqual(["readingStance"]);
  });
});
