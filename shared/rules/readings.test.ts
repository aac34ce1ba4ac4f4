import { describe, expect, it } from "vitest";
import { seatOrder } from "../model/scenarioIndex.ts";
import { ASSEMBLY_PARTS, assembly } from "../testing/assembly.ts";
import { atTable, type TestTable } from "../testing/table.ts";

/** A pact of roads and ships, at its first reading. */
function reading(t = atTable(assembly())): TestTable {
  t.seat("north").tables({ roads: "some", ships: "fleet" });
  t.seat("east").seconds("north");
  return t.goTo("reading");
}

/** South has broken the first reading with this counter-text; the talks are open again. */
function reopened(counter: Readonly<Record<string, string>>): TestTable {
  const t = reading();
  t.seat("south").breaks("cost", { counter });
  return t.timeUp();
}

describe("Readings", () => {
  it("in the last round, after the last motion, the whole text is put under silence", () => {
    const t = reading();
    expect(t.state.step).toEqual({ kind: "reading", round: "three", table: "pact", number: 1 });
    expect(t.timeUp().table("pact").outcome).toBe("text");
  });

  it("an empty text can be adopted, and is not the same as no text", () => {
    const t = atTable(assembly()).goTo("debrief");
    expect(t.table("pact").outcome).toBe("text");
    expect(t.result("south").tables.pact?.value).toBe(0);
  });

  it("breaking the first reading needs a counter-text of at most 2 issues", () => {
    const t = reading();
    t.seat("south").cannot("counterRequired").breaks("cost");
    const counter = { roads: "none", grain: "little", bells: "one" };
    t.seat("south").cannot("counterTooLong").breaks("cost", { counter });
  });

  it("costs 8 capital and 3 score alone", () => {
    const t = reopened({ roads: "none" });
    expect(t.step).toBe("reopening");
    // Income 4 twice, up to the limit of 16.
    expect(t.capitalOf("south")).toBe(16 - 8);
    expect(t.own("south").penalty).toBe(3);
    expect(t.track("cohesion")).toBe(57);
  });

  it("costs 5 capital and 2 score each in company", () => {
    const t = reading();
    t.seat("south").breaks("cost", { counter: { roads: "none" } });
    t.seat("east").breaks("haste", { counter: { bells: "one" } });
    t.timeUp();
    expect([t.capitalOf("south"), t.own("south").penalty]).toEqual([11, 2]);
    expect([t.capitalOf("east"), t.own("east").penalty]).toEqual([11, 2]);
  });

  it("talks reopen: deals can be closed, no motions are moved", () => {
    const t = reopened({ roads: "none" });
    t.seat("south").offers({ south: { kind: "word", words: "w" } }, ["north"]);
    t.seat("north").accepts();
    expect(t.deal().status).toBe("inForce");
    t.seat("north").cannot("wrongPhase").tables({ bells: "one" });
  });

  it("a counter-text that nobody else opposes is taken in; no answer is a yes", () => {
    const t = reopened({ roads: "none", grain: "little" });
    t.seat("north").answers("south", true);
    t.timeUp();
    expect(t.text("pact")).toEqual({ roads: "none", ships: "fleet", grain: "little" });
    expect(t.state.step).toMatchObject({ kind: "reading", number: 2 });
  });

  it("the second reading is put once", () => {
    const t = reopened({ roads: "none" }).timeUp();
    expect(t.table("pact").readings.map(({ number, status }) => [number, status])).toEqual([
      [1, "broken"],
      [2, "silence"],
    ]);
    t.timeUp();
    expect(t.table("pact").readings.map(({ status }) => status)).toEqual(["broken", "adopted"]);
  });

  it("one no is enough to keep it out, and who said it stays secret", () => {
    const t = reopened({ roads: "none" });
    t.seat("east").answers("south", false);
    t.seat("south").cannot("noCounterText").answers("south", false);
    t.seat("isle").cannot("notAMember").answers("south", false);
    t.timeUp();
    expect(t.text("pact").roads).toBe("some");
    expect(t.table("pact").readings[0]?.taken).toEqual([]);
    expect(
      t.events.filter(({ kind }) => kind === "counterTextAnswered").map(({ audience }) => audience),
    ).toEqual([["east"]]);
  });

  it("an automaton opposes by its rule", () => {
    expect(reopened({ bells: "loud" }).timeUp().text("pact").bells).toBeUndefined();
  });

  it("fewest issues first; of two that touch the same issue the earlier wins", () => {
    const long = { roads: "none", grain: "much" };
    /** Both break; whose counter-texts are taken in if nobody minds. */
    const taken = (south: Readonly<Record<string, string>>, east: Readonly<Record<string, string>>) => {
      const t = reading();
      t.seat("south").breaks("cost", { counter: south });
      t.seat("east").breaks("haste", { counter: east });
      t.timeUp().timeUp();
      return { by: t.table("pact").readings[0]?.taken, roads: t.text("pact").roads };
    };
    // Whoever of the two asks for less, in whatever order they are heard.
    expect(taken(long, { roads: "many" })).toEqual({ by: ["east"], roads: "many" });
    expect(taken({ roads: "many" }, long)).toEqual({ by: ["south"], roads: "many" });
    // Who asks for as much is heard by the round's seat order.
    const [earlier] = seatOrder(assembly(), "three").filter((seat) => seat === "south" || seat === "east");
    expect(taken({ roads: "none" }, { roads: "many" }).by).toEqual([earlier]);
    // What touches other issues is taken in as well.
    expect(taken({ roads: "none" }, { grain: "much" }).by).toHaveLength(2);
  });

  it("a counter-text can't bring in what only another may propose", () => {
    const t = reading();
    t.seat("south")
      .cannot("notInOrder")
      .breaks("cost", { counter: { keys: "shared" } });
    t.seat("east").breaks("cost", { counter: { keys: "shared" } });
  });

  it("a breaker whose counter-text was taken in may not break the second", () => {
    const t = reopened({ roads: "none" }).timeUp();
    t.seat("south").cannot("counterTaken").breaks();
    expect(t.timeUp().table("pact").outcome).toBe("text");
  });

  it("the second silence is final: if broken there is no text, and cohesion falls by 25", () => {
    const t = reopened({ roads: "none" }).timeUp();
    const before = t.track("cohesion");
    t.seat("north").breaks();
    t.timeUp();
    expect(t.table("pact").outcome).toBe("noText");
    expect(t.track("cohesion")).toBe(before - 3 - 25);
  });

  it("without a text each member gets its walk-away value, the interested outsider its noText value", () => {
    const t = reopened({ roads: "none" }).timeUp();
    t.seat("north").breaks();
    t.goTo("debrief");
    expect(t.result("south").tables.pact?.value).toBe(3);
    expect(t.result("isle").tables.pact?.value).toBe(5);
    expect(t.state.results?.ending).toBe("nothing");
  });

  it("everything that reads the lost text sees first options", () => {
    const t = reopened({ grain: "much" }).timeUp();
    t.seat("north").breaks();
    t.goTo("debrief");
    expect(t.text("pact").roads).toBe("some");
    expect(t.result("north").objectives.find(({ objective }) => objective === "roadsBuilt")?.met).toBe(false);
  });

  it("an automaton breaks a reading only if the text is worth less to it than none", () => {
    const t = atTable(assembly());
    t.seat("north").tables({ roads: "many" });
    t.seat("east").seconds("north");
    t.goTo("reading").timeUp();
    expect(t.table("pact").readings[0]?.status).toBe("broken");
    expect(t.table("pact").readings[0]?.stances.choir?.kind).toBe("break");
  });

  it("standing instructions speak of motions: whoever is absent consents to a reading", () => {
    const t = reading();
    t.seat("south").instructs({ roads: "break" });
    expect(t.timeUp().table("pact").outcome).toBe("text");
  });

  it("a table with one reading loses its text at once, and its breaker needs no counter-text", () => {
    const pact = { ...ASSEMBLY_PARTS.tables.pact, readings: 1 } as (typeof ASSEMBLY_PARTS.tables)[string];
    const t = reading(atTable(assembly({ tables: { ...ASSEMBLY_PARTS.tables, pact } })));
    t.seat("south").breaks();
    expect(t.timeUp().table("pact").outcome).toBe("noText");
  });

  it("a table without readings has a text if any clause is settled", () => {
    const t = atTable(assembly()).goTo("talks", "two");
    t.seat("north").tables({ toll: "fair" });
    t.seat("isle").seconds("north");
    expect(t.goTo("aftermath").table("trade").outcome).toBe("text");
    expect(atTable(assembly()).goTo("aftermath", "two").table("trade").outcome).toBe("noText");
  });
});
