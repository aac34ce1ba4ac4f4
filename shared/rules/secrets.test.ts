import { describe, expect, it } from "vitest";
import type { ScenarioSource } from "../model/scenario.ts";
import { ASSEMBLY_PARTS, assembly } from "../testing/assembly.ts";
import { horses, word } from "../testing/promises.ts";
import { atTable, type TestTable } from "../testing/table.ts";

const PACT = ASSEMBLY_PARTS.tables.pact as ScenarioSource["tables"][string];
const grain = PACT.issues.grain as (typeof PACT.issues)[string];
const much = grain.options.much as (typeof grain.options)[string];

/** Much grain can be proposed only by whoever can show that horses were given. */
const withCondition = (): TestTable => {
  const options = { ...grain.options, much: { ...much, proposable: { given: "horses" } } };
  const pact = { ...PACT, issues: { ...PACT.issues, grain: { ...grain, options } } };
  return atTable(assembly({ tables: { ...ASSEMBLY_PARTS.tables, pact } }));
};

/** What East does openly, and the Council takes. */
function easternMotion(t: TestTable, seconder: string): TestTable {
  t.seat("east").tables({ grain: "much" });
  t.seat(seconder).seconds("east");
  return t.goTo("agenda").timeUp();
}

describe("A favour that is still secret", () => {
  it("helps nobody who doesn't know of it to an option that needs it", () => {
    const [given, not] = [withCondition(), withCondition()];
    given.seat("north").gives("horses", "isle");
    for (const t of [given, not]) easternMotion(t, "south");
    expect([given.motionOf("east"), not.motionOf("east")]).toEqual(["illFormed", "illFormed"]);
  });

  it("can be shown by whoever gave or received it, who moves or seconds", () => {
    const t = withCondition();
    t.seat("north").gives("horses", "south");
    expect(easternMotion(t, "south").motionOf("east")).toBe("silence");
  });

  it("helps everybody once it is known", () => {
    const t = withCondition();
    t.seat("north").gives("horses", "isle");
    t.goTo("talks", "two");
    expect(easternMotion(t, "south").motionOf("east")).toBe("silence");
  });

  it("does not bring a counter-text into the draft", () => {
    const t = withCondition();
    t.seat("north").tables({ roads: "some" });
    t.seat("east").seconds("north");
    t.goTo("talks", "three").seat("north").gives("horses", "isle");
    t.goTo("reading")
      .seat("south")
      .breaks("cost", { counter: { grain: "much" } });
    t.goTo("reopening").timeUp();
    expect(t.table("pact").readings[0]?.taken).toEqual([]);
  });

  it("is no third party's to know, though it be promised in a deal of three", () => {
    const t = atTable(assembly());
    t.seat("north").offers({ north: horses("two"), south: word }, ["south", "east"]);
    for (const seat of ["south", "east"]) t.seat(seat).accepts();
    const before = JSON.stringify(t.view("east"));
    t.seat("north").gives("horses", "south");
    expect(JSON.stringify(t.view("east"))).toBe(before);
    expect(t.events.at(-1)?.audience).toEqual(["north"]);
    t.goTo("aftermath");
    expect(t.view("east").public.favours).toHaveLength(1);
    expect(t.outcomes()[0]).toBe("kept");
  });

  it("moves no automaton before it is known", () => {
    const modifiers = { paid: { table: "pact", when: { given: "horses" }, worth: { choir: -40 } } };
    const [given, not] = [atTable(assembly({ modifiers })), atTable(assembly({ modifiers }))];
    for (const t of [given, not]) {
      t.seat("east").tables({ ships: "fleet" });
      t.goTo("talks", "three");
    }
    given.seat("north").gives("horses", "isle");
    for (const t of [given, not]) t.goTo("reading").timeUp();
    for (const t of [given, not]) expect(t.table("pact").readings[0]?.stances.choir?.kind).toBe("keep");
  });
});

describe("What a seat knows of itself", () => {
  it("its own broken promises decide what cards it may play, others' are not asked", () => {
    const hymn = ASSEMBLY_PARTS.cards?.hymn;
    if (!hymn) throw new Error("no hymn");
    const withPride = (of: string) => ({ ...hymn, when: { promisesBroken: of, atMost: 0 } });
    const play = (of: string) => atTable(assembly({ cards: { hymn: withPride(of) } })).goTo("decisions");
    play("self").seat("north").plays("hymn");
    play("south").seat("north").cannot("cardCondition").plays("hymn");
  });
});
