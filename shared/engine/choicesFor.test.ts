import { describe, expect, it } from "vitest";
import { assembly } from "../testing/assembly.ts";
import { word } from "../testing/promises.ts";
import { atTable, type TestTable } from "../testing/table.ts";
import { choicesFor } from "./choicesFor.ts";
import { step } from "./step.ts";

const of = (t: TestTable, seat: string) => choicesFor(t.view(seat));
const kinds = (t: TestTable, seat: string) =>
  [...new Set(of(t, seat).intents.map(({ kind }) => kind))].sort();

describe("What a seat may do now", () => {
  it("whatever is enumerated is legal", () => {
    const t = atTable(assembly());
    t.seat("north").tables({ roads: "some" }).offers({ north: word }, ["south"]);
    t.seat("east").seconds("north");
    for (const kind of ["talks", "decisions", "agenda", "silence", "reading"] as const) {
      t.goTo(kind);
      for (const seat of Object.keys(t.state.seats))
        for (const intent of of(t, seat).intents)
          expect(step(t.state, { ...intent, by: { person: null, seat, role: "bot" } }).ok).toBe(true);
    }
  });

  it("in the Talks: motions of the tables that meet, positions, deals, favours, answers to offers", () => {
    const t = atTable(assembly());
    t.seat("north").offers({ north: word }, ["south"]);
    expect(kinds(t, "south")).toEqual(["acceptDeal", "declineDeal", "setReady"]);
    expect(of(t, "south").motions.map(({ table, most }) => [table, most])).toEqual([["pact", 3]]);
    expect(Object.keys(of(t, "south").motions[0]?.options ?? {})).toEqual([
      "roads",
      "grain",
      "bells",
      "ships",
    ]);
    expect(of(t, "isle").motions).toEqual([]);
    expect(of(t, "isle").positions).toHaveProperty("toll");
    expect(of(t, "isle").positions).not.toHaveProperty("roads");
    expect(kinds(t, "north")).toContain("giveFavour");
  });

  it("in the Decisions: each card of the hand with each target", () => {
    const t = atTable(assembly()).goTo("decisions");
    const plays = of(t, "north").intents.flatMap((one) =>
      one.kind === "commitCard" ? [[one.card, one.target]] : [],
    );
    expect(plays).toContainEqual(["parry", { seat: "south" }]);
    expect(plays).toContainEqual(["parry", { seat: "east" }]);
    expect(plays).toContainEqual(["hymn", null]);
  });

  it("in a silence: keep, reserve where that is allowed, break; who may not break is not told that it may", () => {
    const t = atTable(assembly());
    t.seat("north").tables({ roads: "some", bells: "one" });
    t.seat("east").seconds("north");
    t.goTo("silence");
    const stances = of(t, "south").intents.flatMap((one) => (one.kind === "takeStance" ? [one.stance] : []));
    expect(stances).toEqual([{ kind: "keep" }, { kind: "reserve", issue: "roads" }]);
    expect(of(t, "south").breaking).toMatchObject({ reasons: ["cost", "haste"], counterRequired: false });
    expect(of(t, "north").breaking).toBeNull();
    expect(of(t, "isle").breaking).toBeNull();
  });

  it("at the first of two readings a break needs a counter-text", () => {
    const t = atTable(assembly()).goTo("reading");
    expect(of(t, "south").breaking).toMatchObject({
      counterRequired: true,
      counter: { table: "pact", most: 2 },
    });
  });

  it("nothing for a viewer that is no seat", () => {
    expect(choicesFor(atTable(assembly()).view(null))).toMatchObject({
      intents: [],
      motions: [],
      deals: null,
      channels: [],
    });
  });
});
