import { describe, expect, it } from "vitest";
import type { DecisionRule } from "../model/decisionRule.ts";
import type { Package } from "../model/ids.ts";
import { ASSEMBLY_PARTS, assembly } from "../testing/assembly.ts";
import { atTable, type TestTable } from "../testing/table.ts";

const [pact, trade] = [ASSEMBLY_PARTS.tables.pact, ASSEMBLY_PARTS.tables.trade];

/** The assembly, but its pact decides by this rule: members are north, south, east and the choir. */
function deciding(rule: DecisionRule): TestTable {
  if (!pact || !trade) return expect.unreachable("the assembly has no pact");
  return atTable(assembly({ tables: { pact: { ...pact, rule }, trade } }));
}

/** North's motion, seconded by east, is under silence. */
function underSilence(rule: DecisionRule, changes: Package = { roads: "some" }): TestTable {
  const t = deciding(rule);
  t.seat("north").tables(changes);
  t.seat("east").seconds("north");
  return t.goTo("silence");
}

describe("A table with a quota", () => {
  it("adopts a motion against one breaker, if enough others keep silence", () => {
    const t = underSilence({ quota: 3 });
    t.seat("south").breaks();
    t.timeUp();
    expect(t.motionOf("north")).toBe("adopted");
    expect(t.text("pact")).toEqual({ roads: "some" });
  });

  it("a breaker pays as much outvoted as if it had stopped the motion", () => {
    const t = underSilence({ quota: 3 });
    const before = { capital: t.capitalOf("south"), cohesion: t.track("cohesion") };
    t.seat("south").breaks();
    t.timeUp();
    expect(t.capitalOf("south")).toBe(before.capital - 5);
    expect(t.track("cohesion")).toBe(before.cohesion - 3);
    expect(t.trust("north", "south")).toBe(50 - 3);
  });

  it("and its counter-text waits for the next meeting", () => {
    const t = underSilence({ quota: 3 });
    t.seat("south").breaks("cost", { counter: { roads: "none" } });
    t.timeUp();
    expect(t.motionOf("south")).toBe("tabled");
    t.goTo("aftermath", "two");
    expect(t.motionOf("south")).toBe("adopted");
    expect(t.text("pact")).toEqual({ roads: "none" });
  });

  it("the mover gets its price back, and footnotes stand, as with any adopted motion", () => {
    const t = underSilence({ quota: 3 });
    const before = t.capitalOf("north");
    t.seat("east").reserves("roads");
    t.seat("south").breaks();
    t.timeUp();
    expect(t.capitalOf("north")).toBe(before + 1);
    expect(t.table("pact").reservations).toEqual([{ party: "east", issue: "roads" }]);
  });

  it("a motion falls that too few keep silence on; automata count like everybody", () => {
    const t = underSilence({ quota: 3 }, { bells: "loud" });
    t.seat("south").breaks();
    t.timeUp();
    expect(Object.keys(t.table("pact").motions)).toHaveLength(1);
    expect(t.motionOf("north")).toBe("broken");
    expect(t.text("pact")).toEqual({});
  });
});

describe("A table with votes and vetoes", () => {
  const weights = { north: 2, south: 3, east: 1, choir: 1 };

  it("weighs who keeps silence", () => {
    const light = underSilence({ weighted: { weights, quota: 5 } });
    light.seat("south").breaks();
    expect(light.timeUp().motionOf("north")).toBe("broken");
    const heavy = underSilence({ weighted: { weights, quota: 4 } });
    heavy.seat("south").breaks();
    expect(heavy.timeUp().motionOf("north")).toBe("adopted");
  });

  it("a veto blocks alone, whatever the others do", () => {
    const t = underSilence({ veto: ["south"] });
    t.seat("south").breaks();
    expect(t.timeUp().motionOf("north")).toBe("broken");
  });

  it("without a veto, and without a quota, a break blocks nothing", () => {
    const t = underSilence({ veto: ["north"] });
    t.seat("south").breaks();
    expect(t.timeUp().motionOf("north")).toBe("adopted");
  });

  it("the parts of a rule are all asked", () => {
    const t = underSilence({ quota: 2, veto: ["choir"] }, { bells: "loud" });
    expect(t.timeUp().motionOf("north")).toBe("broken");
  });
});

/** A pact of roads, at its first reading. */
function reading(rule: DecisionRule): TestTable {
  const t = deciding(rule);
  t.seat("north").tables({ roads: "some" });
  t.seat("east").seconds("north");
  return t.goTo("reading");
}

describe("Readings under a decision rule", () => {
  it("a text is adopted against a breaker, who pays and is bound by it", () => {
    const t = reading({ quota: 3 });
    const before = t.capitalOf("south");
    t.seat("south").breaks("cost", { counter: { grain: "little" } });
    t.timeUp();
    expect(t.table("pact").outcome).toBe("text");
    expect(t.table("pact").readings.map(({ status }) => status)).toEqual(["adopted"]);
    expect(t.capitalOf("south")).toBe(before - 8);
    expect(t.own("south").penalty).toBe(3);
  });

  it("a counter-text goes into the draft if the table would adopt it, though somebody opposes it", () => {
    for (const [rule, taken] of [
      ["consensus", []],
      [{ quota: 3 }, ["south"]],
      [{ quota: 3, veto: ["east"] }, []],
    ] as const) {
      const t = reading(
        rule === "consensus" ? rule : { ...rule, veto: ["south", ...("veto" in rule ? rule.veto : [])] },
      );
      t.seat("south").breaks("cost", { counter: { grain: "little" } });
      t.timeUp();
      expect(t.step).toBe("reopening");
      t.seat("east").answers("south", false);
      t.timeUp();
      expect(t.table("pact").readings[0]?.taken).toEqual(taken);
    }
  });
});
