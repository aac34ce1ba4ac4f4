import { describe, expect, it } from "vitest";
import { bareScenario } from "../../testing/bareScenario.ts";
import { atTable, type TestTable } from "../../testing/table.ts";
import { mindOf } from "../mind.ts";
import { STANDARD } from "../temperament.ts";
import { secondMotion, worthMoving } from "./motions.ts";

const even = (_: string, sides: number): number => Math.floor(sides / 2);

/** The first gains by every raise of the wage, and by the night; two others have moved two different raises. */
function hall(): TestTable {
  const more = { wage: [0, 8, 12], night: [0, 3] };
  const t = atTable(
    bareScenario(
      {
        hall: {
          members: ["first", "second", "third"],
          walkAway: { first: -5, second: -5, third: -5 },
          values: { first: more, second: more, third: more },
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
  ).goTo("talks", "one");
  t.seat("second").tables({ wage: "o1", night: "o1" });
  t.seat("third").tables({ wage: "o2" });
  return t;
}

const first = (t: TestTable) => mindOf(t.view("first"), even, STANDARD) ?? expect.unreachable("it decides");

describe("A bot stands behind one wording of a clause at a meeting", () => {
  it("it seconds no other than the one that it has seconded", () => {
    const t = hall();
    expect(secondMotion(first(t))).toMatchObject({ kind: "secondMotion" });
    t.seat("first").seconds("third");
    expect(secondMotion(first(t))).toBeNull();
  });

  it("and moves no other", () => {
    const t = hall();
    t.seat("first").seconds("third");
    const moved = worthMoving(first(t), "hall", ["wage", "night"]);
    expect([undefined, "o2"]).toContain(moved?.wage);
  });
});
