import { describe, expect, it } from "vitest";
import { assembly } from "../../testing/assembly.ts";
import { horses, pay, stance, unbounded, word } from "../../testing/promises.ts";
import { atTable, type TestTable } from "../../testing/table.ts";
import { owesNothing, promiseState } from "./promiseStates.ts";

/** How each promise of the latest deal stands in somebody's eyes. */
const states = (t: TestTable, seat: string) =>
  t.deal().undertakings.map((one) => promiseState(t.view(seat), one));

describe("How a promise stands before it is judged", () => {
  it("a favour due at once is carried out when the deal closes, and nothing of it is owed any more", () => {
    const t = atTable(assembly());
    t.seat("north").offers({ north: horses(null), south: pay("north") });
    t.seat("south").accepts();
    expect(t.outcomes()).toEqual(["open", "open"]);
    for (const party of ["north", "south"]) {
      expect(states(t, party)).toEqual(["done", "done"]);
      expect(owesNothing(t.view(party), t.deal())).toBe(true);
    }
    t.goTo("aftermath");
    expect([states(t, "south"), owesNothing(t.view("south"), t.deal())]).toEqual([["kept", "kept"], true]);
  });

  it("a third party to the deal learns of such a favour in the Aftermath alone, and reads just that", () => {
    const t = atTable(assembly());
    t.seat("north").offers({ north: horses(null), isle: word }, ["south"]);
    t.seat("south").accepts();
    t.seat("isle").accepts();
    expect(states(t, "isle")).toEqual(["toldLater", "open"]);
    expect(states(t, "north")).toEqual(["done", "open"]);
    expect(owesNothing(t.view("north"), t.deal())).toBe(false);
  });

  it("a dated favour is open until it is given", () => {
    const t = atTable(assembly());
    t.seat("north").offers({ north: horses("two") }, ["south"]);
    t.seat("south").accepts();
    expect(states(t, "south")).toEqual(["open"]);
    t.seat("north").gives("horses", "south");
    expect(states(t, "south")).toEqual(["done"]);
  });

  it("a favour that could not be given says so to its giver, and to nobody else", () => {
    const t = atTable(assembly());
    t.seat("north").offers({ north: horses(null) }, ["south"]);
    t.seat("north").gives("horses", "west");
    t.seat("south").accepts();
    expect([states(t, "north"), states(t, "south")]).toEqual([["failed"], ["open"]]);
  });

  it("silence that was promised and broken is not kept before anybody judges it", () => {
    const t = atTable(assembly());
    t.seat("south").offers({ south: stance("keep", { roads: unbounded }) }, ["north"]);
    t.seat("north").accepts();
    t.seat("north").tables({ roads: "some" });
    t.seat("east").seconds("north").tables({ grain: "little" });
    t.seat("north").seconds("east");
    t.goTo("silence").seat("south").breaks();
    t.timeUp();
    expect(states(t, "north")).toEqual(["unmet"]);
  });
});
