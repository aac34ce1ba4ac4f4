import { describe, expect, it } from "vitest";
import { ASSEMBLY_PARTS, assembly } from "../testing/assembly.ts";
import { atTable, type TestTable } from "../testing/table.ts";

const pact = { ...ASSEMBLY_PARTS.tables.pact, consultation: true } as (typeof ASSEMBLY_PARTS.tables)[string];
const consulting = (change: Parameters<typeof assembly>[0] = {}) =>
  atTable(assembly({ tables: { ...ASSEMBLY_PARTS.tables, pact }, ...change }));

/** South calls a consultation in the first Talks, on a clause that this round's meeting doesn't take. */
function called(t = consulting()): TestTable {
  t.seat("south").consults({ keys: "none", grain: "much" });
  return t;
}

describe("A consultation", () => {
  it("interrupts Talks or Decisions for a plenary, costs 3 capital, and its motion nothing", () => {
    const t = called();
    expect(t.state.step).toEqual({ kind: "consultation", round: "one", table: "pact", caller: "south" });
    expect(t.capitalOf("south")).toBe(7);
    const later = consulting().goTo("decisions");
    expect(called(later).step).toBe("consultation");
  });

  it("takes one motion of the caller's at once, if another member seconds it", () => {
    const t = called();
    t.seat("north").seconds("south");
    t.timeUp();
    expect(t.state.step).toMatchObject({ kind: "silence", motion: "pact.one.south.consultation" });
    t.timeUp();
    expect(t.text("pact")).toEqual({ keys: "none", grain: "much" });
    expect(t.capitalOf("south")).toBe(7);
  });

  it("then the interrupted phase goes on, with offers, motions and commitments as they were", () => {
    const t = consulting();
    t.seat("north").tables({ roads: "some" });
    t.seat("east").seconds("north");
    t.goTo("decisions").seat("north").plays("hymn");
    t.seat("west").offers({ west: { kind: "capital", to: "isle", by: null } }, ["isle"]);
    const kept = () => [t.own("north").commitments, t.deal().status, t.motionOf("north")];
    const before = kept();
    called(t).seat("north").seconds("south");
    t.timeUp().timeUp();
    expect(t.state.step).toEqual({ kind: "decisions", round: "one" });
    expect(kept()).toEqual(before);
    expect(t.goTo("aftermath").text("pact")).toMatchObject({ roads: "some", grain: "much" });
  });

  it("nobody is ready any more when the phase goes on: there is something new to think of", () => {
    const t = consulting();
    t.seat("west").isReady();
    called(t).timeUp();
    expect([t.step, t.own("west").ready]).toEqual(["talks", false]);
  });

  it("without a seconder comes to nothing, and the phase goes on", () => {
    const t = called().timeUp();
    expect([t.step, t.motionOf("south"), t.capitalOf("south")]).toEqual(["talks", "untaken", 7]);
  });

  it("an automaton may be the seconder", () => {
    const t = consulting();
    t.seat("south").consults({ ships: "fleet" });
    expect(t.timeUp().step).toBe("silence");
  });

  it("is held also in a round in which the table doesn't meet, on any of its clauses", () => {
    const one = { ...ASSEMBLY_PARTS.rounds.one, meets: {} } as (typeof ASSEMBLY_PARTS.rounds)[string];
    const t = consulting({ rounds: { ...ASSEMBLY_PARTS.rounds, one } });
    called(t).seat("north").seconds("south");
    expect(t.timeUp().timeUp().text("pact")).toMatchObject({ grain: "much" });
    expect(t.step).toBe("talks");
  });

  it("may be called once a match by each member of a table that has them", () => {
    const t = called().timeUp();
    t.seat("south").cannot("alreadyConsulted").consults({ grain: "much" });
    t.seat("west").cannot("notAMember").consults({ grain: "much" });
    t.seat("north").cannot("noConsultation").consults({ toll: "fair" });
    t.seat("north").consults({ roads: "some" });
    const none = atTable(assembly());
    none.seat("south").cannot("noConsultation").consults({ grain: "much" });
  });

  it("needs the capital, and a motion that could be moved", () => {
    const t = consulting({ rules: { ...ASSEMBLY_PARTS.rules, capital: { start: 2 } } });
    t.seat("south").cannot("notEnoughCapital").consults({ grain: "much" });
    t.seat("south").cannot("packageRuledOut").consults({ keys: "shared" });
    t.goTo("agenda").seat("south").cannot("wrongPhase").consults({ grain: "much" });
  });

  it("its plenary hears of nothing else: no other motion is seconded meanwhile, no deal is made", () => {
    const t = consulting();
    t.seat("north").tables({ roads: "some" });
    called(t).seat("east").cannot("notConsulted").seconds("north");
    t.seat("west")
      .cannot("wrongPhase")
      .offers({ west: { kind: "capital", to: "isle", by: null } }, ["isle"]);
    t.seat("east").seconds("south").withdrawsSecond("south");
    expect(t.timeUp().step).toBe("talks");
  });

  it("a second in it is beside those of the meeting", () => {
    const t = consulting();
    for (const mover of ["north", "south"])
      t.seat(mover).tables(mover === "north" ? { roads: "some" } : { bells: "one" });
    t.seat("east").seconds("north").seconds("south");
    t.seat("north").consults({ grain: "little" });
    t.seat("east").seconds("north");
    expect(t.timeUp().step).toBe("silence");
  });

  it("leaves the caller free to move at the meeting too", () => {
    const t = called().timeUp();
    t.seat("south").tables({ bells: "one" });
    t.seat("north").seconds("south");
    expect(t.goTo("agenda").table("pact").agenda).toEqual(["pact.one.south"]);
  });

  it("outsiders hear that it is called, and see its motion when it is put", () => {
    const t = called();
    const seen = () => Object.keys(t.view("isle").public.tables.pact?.motions ?? {});
    expect(t.view("isle").public.clock.step).toMatchObject({ kind: "consultation", caller: "south" });
    expect(seen()).toEqual([]);
    t.seat("north").seconds("south");
    t.timeUp();
    expect(seen()).toEqual(["pact.one.south.consultation"]);
  });

  it("a breaker's counter-text waits for the next meeting: that of the same round, if the table meets", () => {
    const t = consulting();
    t.seat("north").consults({ roads: "many" });
    t.seat("east").seconds("north");
    t.timeUp()
      .seat("south")
      .breaks("cost", { counter: { roads: "some" } });
    t.timeUp();
    expect([t.step, t.capitalOf("south")]).toEqual(["talks", 5]);
    expect(t.goTo("agenda", "one").table("pact").agenda).toEqual(["pact.one.south.counter"]);
  });

  it("ends when everybody in the room is ready, and asks nobody outside", () => {
    const t = called();
    for (const seat of ["north", "south", "east", "west"]) t.seat(seat).isReady();
    expect(t.step).toBe("talks");
  });

  it("breaks of its motion can be announced, whispered on and forecast", () => {
    const t = called();
    t.seat("east").announces("south");
    t.seat("west").whispers("north", "appeal", 1).forecasts("south", ["east"]);
    t.seat("north").seconds("south");
    expect(t.timeUp().timeUp().table("pact").whispers).toHaveLength(1);
    expect(t.capitalOf("east")).toBe(8);
  });
});
