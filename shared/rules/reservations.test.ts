import { describe, expect, it } from "vitest";
import { factsOfState } from "../effects/factsOfState.ts";
import { assembly } from "../testing/assembly.ts";
import { atTable, type TestTable } from "../testing/table.ts";
import { ownValuation } from "../values/ownValuation.ts";
import { valueOfText } from "../values/valuation.ts";

/** North's motion, seconded by East, under silence. */
function silence(t: TestTable, changes: Readonly<Record<string, string>>): TestTable {
  t.seat("north").tables(changes);
  t.seat("east").seconds("north");
  return t.goTo("silence");
}

function valueTo(t: TestTable, seat: string): number {
  const { reservations, text } = t.table("pact");
  const appraisal = { scenario: t.state.scenario, facts: factsOfState(t.state), reservations };
  return valueOfText(ownValuation(t.state, "pact", seat), text, appraisal);
}

describe("Reservations", () => {
  it("silence with a footnote: the motion is adopted, and it costs 2", () => {
    const t = silence(atTable(assembly()), { roads: "many" });
    t.seat("south").reserves("roads");
    t.timeUp();
    expect(t.table("pact").reservations).toEqual([{ party: "south", issue: "roads" }]);
    expect(t.capitalOf("south")).toBe(8);
  });

  it("costs nothing if somebody breaks: there is no text to reserve", () => {
    const t = atTable(assembly());
    t.seat("west").tables({ grain: "much" });
    t.seat("south").seconds("west");
    t.seat("east").seconds("west");
    t.goTo("silence");
    t.seat("east").reserves("grain");
    t.seat("north").breaks();
    t.timeUp();
    expect(t.table("pact").reservations).toEqual([]);
    expect(t.capitalOf("east")).toBe(10);
  });

  it("the reserver counts the clause at half if it is negative to it, everybody else at three quarters if positive", () => {
    const t = silence(atTable(assembly()), { roads: "many" });
    t.seat("south").reserves("roads");
    t.timeUp();
    expect(valueTo(t, "south")).toBe(-4);
    expect(valueTo(t, "north")).toBe(6);
    expect(valueTo(t, "east")).toBe(1.5);
  });

  it("a reserver gains nothing on a clause that is positive to it, and others' losses stay whole", () => {
    const t = silence(atTable(assembly()), { roads: "many" });
    t.seat("north").reserves("roads");
    t.timeUp();
    expect(valueTo(t, "north")).toBe(8);
    expect(valueTo(t, "south")).toBe(-8);
  });

  it("only on a clause that the scenario allows to be reserved, and that the motion changes", () => {
    const t = silence(atTable(assembly()), { roads: "some", bells: "one" });
    t.seat("south").cannot("notReservable").reserves("bells").cannot("notReservable").reserves("grain");
  });

  it("one a member in the text", () => {
    const t = silence(atTable(assembly()), { roads: "many" });
    t.seat("south").reserves("roads");
    t.goTo("talks", "two");
    silence(t, { grain: "much" }).seat("south").cannot("alreadyReserved").reserves("grain");
    t.goTo("reading").seat("south").cannot("alreadyReserved").reserves("grain");
  });

  it("gone when the clause is changed", () => {
    const t = silence(atTable(assembly()), { roads: "many" });
    t.seat("south").reserves("roads");
    t.goTo("talks", "two");
    silence(t, { roads: "some" }).timeUp();
    expect(t.table("pact").reservations).toEqual([]);
  });

  it("can be made at a reading", () => {
    const t = silence(atTable(assembly()), { roads: "many", ships: "fleet" });
    t.goTo("reading").seat("south").reserves("roads");
    t.timeUp();
    expect(t.table("pact").outcome).toBe("text");
    expect(t.table("pact").reservations).toEqual([{ party: "south", issue: "roads" }]);
  });

  it("is refused to who can't pay it", () => {
    const t = silence(atTable(assembly({ rules: { capital: { start: 1 } } })), { roads: "many" });
    t.seat("south").cannot("notEnoughCapital").reserves("roads");
  });

  it("stays when a motion names the clause and leaves it as it is", () => {
    const t = silence(atTable(assembly()), { roads: "some" });
    t.seat("south").reserves("roads");
    t.goTo("talks", "two");
    silence(t, { roads: "some", grain: "much" });
    t.seat("south").cannot("alreadyReserved").reserves("grain");
    t.timeUp();
    expect(t.text("pact")).toEqual({ roads: "some", grain: "much" });
    expect(t.table("pact").reservations).toEqual([{ party: "south", issue: "roads" }]);
  });
});
