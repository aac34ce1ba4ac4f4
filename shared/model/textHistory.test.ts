import { describe, expect, it } from "vitest";
import { assembly } from "../testing/assembly.ts";
import { atTable, type TestTable } from "../testing/table.ts";
import { differenceBetween, textAfter } from "./textHistory.ts";

const CLAUSES = ["roads", "grain", "bells", "ships", "keys"];

/** North's motion, seconded by East, is adopted in the round; South reserves the clause, if one is named. */
function adopts(
  t: TestTable,
  changes: Readonly<Record<string, string>>,
  { round, reserved }: { readonly round: string; readonly reserved?: string },
): TestTable {
  t.goTo("talks", round);
  t.seat("north").tables(changes);
  t.seat("east").seconds("north");
  t.goTo("silence", round);
  if (reserved !== undefined) t.seat("south").reserves(reserved);
  return t.timeUp();
}
const between = (t: TestTable, from: number, to: number) =>
  differenceBetween(t.table("pact"), CLAUSES, { from, to });

describe("A text as it was", () => {
  it("is empty before its first change, and what it says now after its last", () => {
    const t = adopts(atTable(assembly()), { roads: "some" }, { round: "one", reserved: "roads" });
    expect(textAfter(t.table("pact"), 0)).toEqual({ text: {}, reservations: [] });
    expect(textAfter(t.table("pact"), 1)).toEqual({
      text: { roads: "some" },
      reservations: [{ party: "south", issue: "roads" }],
    });
    expect(textAfter(t.table("pact"), 9)).toEqual(textAfter(t.table("pact"), 1));
  });

  it("takes the footnotes of the reading that was adopted into its last version alone", () => {
    const t = adopts(atTable(assembly()), { roads: "some" }, { round: "one" });
    adopts(t, { grain: "little" }, { round: "two" });
    t.goTo("reading");
    t.seat("south").reserves("roads");
    t.goTo("aftermath");
    expect(textAfter(t.table("pact"), 1).reservations).toEqual([]);
    expect(textAfter(t.table("pact"), 2).reservations).toEqual([{ party: "south", issue: "roads" }]);
  });
});

describe("The difference between two versions of a text", () => {
  it("names the clause, both wordings, and the motion and the round in which it was changed", () => {
    const t = adopts(atTable(assembly()), { roads: "some" }, { round: "one" });
    adopts(t, { roads: "many" }, { round: "two" });
    expect(between(t, 1, 2)).toEqual([
      {
        issue: "roads",
        before: "some",
        after: "many",
        made: [{ round: "two", motion: "pact.two.north", changes: { roads: "many" } }],
        footnotesGone: [],
        footnotesNew: [],
      },
    ]);
  });

  it("says of a clause that it was open, and leaves out what did not change", () => {
    const t = adopts(atTable(assembly()), { roads: "some", bells: "one" }, { round: "one" });
    expect(between(t, 0, 1).map(({ issue, before, after }) => [issue, before, after])).toEqual([
      ["roads", null, "some"],
      ["bells", null, "one"],
    ]);
  });

  it("tells the footnote that came with a change, and that one is gone when its clause is changed", () => {
    const t = adopts(atTable(assembly()), { roads: "some" }, { round: "one", reserved: "roads" });
    adopts(t, { roads: "many" }, { round: "two" });
    expect(between(t, 0, 1)).toMatchObject([{ footnotesNew: ["south"], footnotesGone: [] }]);
    expect(between(t, 1, 2)).toMatchObject([{ footnotesNew: [], footnotesGone: ["south"] }]);
  });

  it("over several versions holds all changes to a clause, and nothing of one that was changed back", () => {
    const t = adopts(atTable(assembly()), { roads: "some", grain: "little" }, { round: "one" });
    adopts(t, { roads: "many" }, { round: "two" });
    expect(between(t, 0, 2)).toMatchObject([
      { issue: "roads", before: null, after: "many", made: [{ round: "one" }, { round: "two" }] },
      { issue: "grain" },
    ]);
    expect(between(t, 2, 2)).toEqual([]);
  });

  it("is the same to spectators: they know every motion that was adopted, and its footnotes", () => {
    const t = adopts(atTable(assembly()), { roads: "some" }, { round: "one", reserved: "roads" });
    const seen = t.view(null).public.tables.pact;
    if (!seen) throw new Error("no table");
    expect(differenceBetween(seen, CLAUSES, { from: 0, to: 1 })).toEqual(between(t, 0, 1));
  });
});
