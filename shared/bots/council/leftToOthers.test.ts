import { describe, expect, it } from "vitest";
import { bareScenario } from "../../testing/bareScenario.ts";
import { atTable, type TestTable } from "../../testing/table.ts";
import { mindOf } from "../mind.ts";
import { STANDARD } from "../temperament.ts";
import { worthMoving } from "./motions.ts";

const even = (_: string, sides: number): number => Math.floor(sides / 2);

/** Two want more of a wage; what the third thinks of it is in doubt. */
function hall(): TestTable {
  const much = { wage: [0, 60], night: [0, 1] };
  const t = atTable(
    bareScenario(
      {
        hall: {
          members: ["first", "second", "third"],
          walkAway: { first: -5, second: -5, third: -5 },
          values: { first: much, second: much, third: { wage: [0, -1], night: [0, -1] } },
        },
      },
      {
        seats: ["first", "second", "third"],
        rounds: {
          one: { title: "One", place: "Here", date: "Today", meets: { hall: {} }, draws: false },
          two: { title: "Two", place: "Here", date: "Later", meets: { hall: {} }, draws: false },
        },
      },
    ),
  );
  t.seat("second").asksFor({ wage: "o1" });
  t.seat("third").asksFor({ wage: "o0" });
  return t.goTo("talks", "one");
}

/** What the first would move. */
function moves(t: TestTable) {
  const mind = mindOf(t.view("first"), even, STANDARD);
  return mind && worthMoving(mind, "hall", ["wage"]);
}

describe("A bot that wants what is in doubt", () => {
  it("moves it, if nobody else has", () => {
    expect(moves(hall())).toEqual({ wage: "o1" });
  });

  it("leaves it to the motion that has it already: it would fall twice", () => {
    const t = hall();
    t.seat("second").tables({ wage: "o1", night: "o1" });
    expect(moves(t)).toBeNull();
  });
});
