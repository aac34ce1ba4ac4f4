import { describe, expect, it } from "vitest";
import { PLENARY } from "../model/channel.ts";
import { ASSEMBLY_PARTS, assembly } from "../testing/assembly.ts";
import { atTable, type TestTable } from "../testing/table.ts";

/** A motion of North on roads, seconded by East; it is still the Talks. */
function tabled(t = atTable(assembly()), changes: Readonly<Record<string, string>> = { roads: "some" }) {
  t.seat("north").tables(changes);
  t.seat("east").seconds("north");
  return t;
}

/** South announces a break, and then does what it does under silence. */
function announced(then: (t: TestTable) => void, t = tabled()): TestTable {
  t.seat("south").announces("north", "cost");
  then(t.goTo("silence"));
  return t.timeUp();
}

describe("A break that was announced before the silence", () => {
  it("lowers cohesion by half, in favour of whoever announced it: 1 instead of 3", () => {
    const t = announced(({ seat }) => void seat("south").breaks());
    expect(t.track("cohesion")).toBe(59);
    expect(t.motionOf("north")).toBe("broken");
  });

  it("in company each breaker's loss is its own: 1 for who announced it, 2 for who did not", () => {
    const members = [...(ASSEMBLY_PARTS.tables.pact?.members ?? []), "isle"];
    const pact = { ...ASSEMBLY_PARTS.tables.pact, members } as (typeof ASSEMBLY_PARTS.tables)[string];
    const t = tabled(atTable(assembly({ tables: { ...ASSEMBLY_PARTS.tables, pact } })));
    const both = ({ seat }: TestTable) => [seat("south"), seat("isle")].map((one) => one.breaks());
    expect(announced(both, t).track("cohesion")).toBe(57);
  });

  it("costs its breaker as much capital as any other", () => {
    expect(announced(({ seat }) => void seat("south").breaks()).capitalOf("south")).toBe(5);
  });

  it("lowers the mover's trust by 1 instead of 3", () => {
    expect(announced(({ seat }) => void seat("south").breaks()).trust("north", "south")).toBe(49);
  });

  it("is said in plenary, with its reason: everybody hears of it, outsiders too", () => {
    const t = tabled();
    t.seat("south").announces("north", "haste");
    const known = t.view("isle").public.tables.pact?.announced;
    expect(known).toMatchObject([{ seat: "south", silence: "pact.one.north", reason: "haste" }]);
    expect(t.state.channels[PLENARY]?.at(-1)?.phrase).toMatchObject({ id: "breakAnnounced" });
  });

  it("on a reading lowers cohesion by half too", () => {
    const t = atTable(assembly()).goTo("talks", "three");
    t.seat("south").announces("pact.reading.1");
    t.goTo("reading")
      .seat("south")
      .breaks("cost", { counter: { grain: "much" } });
    expect(t.timeUp().track("cohesion")).toBe(59);
  });
});

describe("Announcing a break and then keeping silence", () => {
  it("costs 2 capital", () => {
    const t = announced(({ seat }) => void seat("south").keepsSilence());
    expect(t.motionOf("north")).toBe("adopted");
    expect(t.capitalOf("south")).toBe(8);
  });

  it("costs it also with a footnote, which has its own price, and to whoever says nothing", () => {
    expect(announced(({ seat }) => void seat("south").reserves("roads")).capitalOf("south")).toBe(6);
    expect(announced(() => undefined).capitalOf("south")).toBe(8);
  });

  it("costs it on a reading too", () => {
    const t = atTable(assembly()).goTo("talks", "three");
    const before = t.capitalOf("south");
    t.seat("south").announces("pact.reading.1");
    expect(t.goTo("reading").timeUp().capitalOf("south")).toBe(before - 2);
  });

  it("whoever can't pay it loses score for what is missing", () => {
    const rules = { ...ASSEMBLY_PARTS.rules, capital: { start: 1, income: 0 } };
    const t = announced(() => undefined, tabled(atTable(assembly({ rules }))));
    expect([t.capitalOf("south"), t.own("south").shortfall]).toEqual([0, 1]);
  });

  it("costs nothing if the motion is never put", () => {
    const t = atTable(assembly());
    t.seat("north").tables({ roads: "some" });
    t.seat("south").announces("north");
    t.goTo("aftermath");
    expect(t.motionOf("north")).toBe("untaken");
    expect(t.capitalOf("south")).toBe(10);
  });

  it("nor while a reading was not yet come to", () => {
    const t = atTable(assembly()).goTo("talks", "three");
    const before = t.capitalOf("south");
    t.seat("south").announces("pact.reading.1");
    expect(t.goTo("agenda").capitalOf("south")).toBe(before);
  });
});

describe("An announcement", () => {
  it("can be taken back until the phase ends in which it was made", () => {
    const t = tabled();
    t.seat("south").announces("north").takesBackAnnouncement("north");
    expect(t.table("pact").announced).toEqual([]);
    t.seat("south").announces("north");
    t.goTo("decisions").seat("south").cannot("announcementStands").takesBackAnnouncement("north");
  });

  it("can be made until the silence begins, and not later", () => {
    const t = tabled().goTo("agenda");
    t.seat("south").announces("north");
    const late = tabled().goTo("silence");
    late.seat("south").cannot("silenceBegan").announces("north");
  });

  it("is made by members alone, once, with a reason of the list, and not on their own motion", () => {
    const t = tabled();
    t.seat("west").cannot("notAMember").announces("north");
    t.seat("isle").cannot("noSuchSilence").announces("north");
    t.seat("east").cannot("ownMotionBreak").announces("north");
    t.seat("south").cannot("noSuchReason").announces("north", "because");
    t.seat("south").announces("north").cannot("alreadyAnnounced").announces("north");
    t.seat("south").cannot("notAnnounced").takesBackAnnouncement("pact.reading.1");
  });

  it("on a reading is made in the round in which the table ends, on the reading that comes next", () => {
    const t = atTable(assembly());
    t.seat("south").cannot("noSuchSilence").announces("pact.reading.1");
    t.goTo("talks", "three").seat("south").cannot("noSuchSilence").announces("pact.reading.2");
    t.goTo("reading").seat("south").cannot("wrongPhase").announces("pact.reading.1");
    t.seat("south").breaks("cost", { counter: { grain: "much" } });
    t.goTo("reopening").seat("north").announces("pact.reading.2");
    t.seat("south").cannot("noSuchSilence").announces("pact.reading.3");
  });
});
