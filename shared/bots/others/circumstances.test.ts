import { describe, expect, it } from "vitest";
import type { ScenarioSource } from "../../model/scenario.ts";
import { bareScenario } from "../../testing/bareScenario.ts";
import { atTable, type TestTable } from "../../testing/table.ts";
import { mindOf } from "../mind.ts";
import { STANDARD } from "../temperament.ts";
import { acceptance } from "./others.ts";

const even = (_: string, sides: number): number => Math.floor(sides / 2);
const ROUND = { place: "Here", date: "Today", meets: { hall: {} }, draws: false };

/** One wants the highest wage, the other has asked for none; after the first round it may be worth more, or less, to the first. */
function hall(points: number): TestTable {
  const inflation: NonNullable<ScenarioSource["modifiers"]>[string] = {
    title: "Everything has become dearer",
    table: "hall",
    when: { all: [{ issue: "wage", is: "o2" }, { round: { from: "second" } }] },
    worth: { wanting: points },
    source: { author: "Made for this test." },
  };
  const t = atTable(
    bareScenario(
      {
        hall: {
          members: ["wanting", "sparing"],
          walkAway: { wanting: 0, sparing: 0 },
          values: { wanting: { wage: [0, 5, 40] }, sparing: { wage: [0, -4, -8] } },
        },
      },
      {
        seats: ["wanting", "sparing"],
        modifiers: { inflation },
        rounds: { first: { title: "First", ...ROUND }, second: { title: "Second", ...ROUND } },
      },
    ),
  );
  t.seat("sparing").asksFor({ wage: "o0" });
  return t.goTo("talks", "second");
}

/** How likely the one thinks it that the other lets the highest wage pass. */
function thought(points: number): number {
  const mind = mindOf(hall(points).view("wanting"), even, STANDARD);
  if (mind === null) throw new Error("the seat has a mind");
  return acceptance(mind, "hall", { party: "sparing", changes: { wage: "o2" } });
}

describe("A bot to which what has happened makes a wording worth more", () => {
  it("supposes that it moves others towards it too, the more the more it is moved itself", () => {
    expect(thought(5)).toBeGreaterThan(thought(0) + 0.1);
    expect(thought(9)).toBeGreaterThan(thought(5) + 0.1);
  });

  it("supposes that it keeps them away if the wording has become worse", () => {
    expect(thought(-5)).toBeLessThan(thought(0) - 0.05);
  });

  it("makes nothing of a trifle", () => {
    expect(thought(1)).toBe(thought(0));
  });
});
