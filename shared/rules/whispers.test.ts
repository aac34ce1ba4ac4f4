import { describe, expect, it } from "vitest";
import { ASSEMBLY_PARTS, assembly } from "../testing/assembly.ts";
import { atTable, type TestTable } from "../testing/table.ts";

/** A motion of North on roads, seconded by East: South alone is free to break. West observes, Isle is outside. */
function tabled(t = atTable(assembly())): TestTable {
  t.seat("north").tables({ roads: "some" });
  t.seat("east").seconds("north");
  return t;
}

const whispersSeenBy = (t: TestTable, seat: string) => t.view(seat).own?.whispers ?? [];

describe("A cover", () => {
  it("is taken off what breaking costs the member: 5 less a stake of 3", () => {
    const t = tabled().goTo("silence");
    t.seat("isle").whispers("south", "cover", 3);
    t.seat("south").breaks();
    t.timeUp();
    expect([t.capitalOf("south"), t.capitalOf("isle")]).toEqual([8, 7]);
  });

  it("makes no more than what it costs: breaking never brings capital", () => {
    const rules = { ...ASSEMBLY_PARTS.rules, breaking: { alone: 2 } };
    const t = tabled(atTable(assembly({ rules }))).goTo("silence");
    t.seat("isle").whispers("south", "cover", 3);
    t.seat("south").breaks();
    expect(t.timeUp().capitalOf("south")).toBe(10);
  });

  it("helps a member that could not have paid", () => {
    const rules = { ...ASSEMBLY_PARTS.rules, capital: { start: 3, income: 0 } };
    const t = tabled(atTable(assembly({ rules }))).goTo("silence");
    t.seat("isle").whispers("south", "cover", 2);
    t.seat("south").breaks();
    t.timeUp();
    expect([t.capitalOf("south"), t.own("south").shortfall]).toEqual([0, 0]);
  });

  it("returns half, rounded down, if the member keeps silence", () => {
    const t = tabled().goTo("silence");
    t.seat("isle").whispers("south", "cover", 3);
    expect(t.timeUp().capitalOf("isle")).toBe(8);
  });
});

describe("An appeal", () => {
  it("is added to what breaking costs the member", () => {
    const t = tabled().goTo("silence");
    t.seat("isle").whispers("south", "appeal", 2);
    t.seat("south").breaks();
    t.timeUp();
    expect([t.capitalOf("south"), t.capitalOf("isle")]).toEqual([3, 8]);
  });

  it("returns half, rounded down, if the member keeps silence", () => {
    const t = tabled().goTo("silence");
    t.seat("isle").whispers("south", "appeal", 1);
    expect(t.timeUp().capitalOf("isle")).toBe(9);
  });

  it("and a cover of another seat count together", () => {
    const t = tabled().goTo("silence");
    t.seat("isle").whispers("south", "appeal", 3);
    t.seat("west").whispers("south", "cover", 1);
    t.seat("south").breaks();
    expect(t.timeUp().capitalOf("south")).toBe(10 - 5 - 3 + 1);
  });
});

describe("A whisper", () => {
  it("is known to the two at once, to nobody else before the stances are revealed, and then to everybody", () => {
    const t = tabled().goTo("silence");
    t.seat("isle").whispers("south", "cover", 2);
    expect([whispersSeenBy(t, "isle"), whispersSeenBy(t, "south")].map(({ length }) => length)).toEqual([
      1, 1,
    ]);
    expect([whispersSeenBy(t, "north"), whispersSeenBy(t, "west")].flat()).toEqual([]);
    expect(t.view(null).public.tables.pact?.whispers).toEqual([]);
    t.timeUp();
    expect(t.view(null).public.tables.pact?.whispers).toEqual([
      { motion: "pact.one.north", from: "isle", to: "south", how: "cover", stake: 2, used: false },
    ]);
  });

  it("shows in nobody's readiness: a member that was ready stays so, and can still change its stance", () => {
    const t = tabled().goTo("silence");
    t.seat("south").keepsSilence().isReady();
    t.seat("isle").whispers("south", "cover", 3);
    expect(t.view(null).public.seats.south?.ready).toBe(true);
    t.seat("south").breaks();
    expect(t.timeUp().motionOf("north")).toBe("broken");
  });

  it("has its time: a silence on a motion waits for seats without a voice too", () => {
    const t = tabled().goTo("silence");
    for (const seat of ["north", "south", "east", "west"]) t.seat(seat).isReady();
    expect(t.step).toBe("silence");
    t.seat("isle").whispers("south", "appeal", 1).isReady();
    expect(t.motionOf("north")).toBe("adopted");
  });

  it("can be made by observers as soon as a motion is tabled, by outsiders when it is put", () => {
    const t = tabled();
    t.seat("west").whispers("south", "cover", 1);
    t.seat("isle").cannot("noSuchMotion").whispers("south", "cover", 1);
    t.goTo("silence").seat("isle").whispers("south", "cover", 1);
  });

  it("is a stranger's: a member has its own stance", () => {
    const t = tabled().goTo("silence");
    t.seat("north").cannot("memberWhispers").whispers("south", "appeal", 1);
  });

  it("goes to a member that somebody plays and that is free to break", () => {
    const t = tabled().goTo("silence");
    t.seat("isle").cannot("whisperToStranger").whispers("west", "cover", 1);
    t.seat("isle").cannot("whisperToStranger").whispers("choir", "cover", 1);
    t.seat("isle").cannot("whisperToBacker").whispers("east", "cover", 1);
  });

  it("stakes 1 to 3 capital that the seat has, once on a motion", () => {
    const rules = { ...ASSEMBLY_PARTS.rules, capital: { start: 2, income: 0 } };
    const t = tabled(atTable(assembly({ rules }))).goTo("silence");
    t.seat("isle").cannot("stakeOutOfRange").whispers("south", "cover", 4);
    t.seat("isle").cannot("notEnoughCapital").whispers("south", "cover", 3);
    t.seat("isle").whispers("south", "cover", 1).cannot("alreadyWhispered").whispers("south", "appeal", 1);
  });

  it("on a motion that is never put is never revealed, and returns half", () => {
    const t = atTable(assembly());
    t.seat("north").tables({ roads: "some" });
    t.seat("west").whispers("south", "cover", 3);
    expect(t.capitalOf("west")).toBe(7);
    t.goTo("aftermath");
    expect(t.state.whispers).toEqual([]);
    expect(t.table("pact").whispers).toEqual([]);
    expect(t.events.filter(({ kind }) => kind === "whisperLapsed").map(({ audience }) => audience)).toEqual([
      ["west", "south"],
    ]);
    // West chose an effort of 1, which costs nothing.
    expect(t.capitalOf("west")).toBe(8);
  });
});
