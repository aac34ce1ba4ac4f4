import { describe, expect, it } from "vitest";
import { ASSEMBLY_PARTS, assembly } from "../testing/assembly.ts";
import { atTable } from "../testing/table.ts";

const table = () => atTable(assembly());
const roads = (option: string) => ({ roads: option });

describe("Motions", () => {
  it("a motion is put under silence only if another member seconds it", () => {
    const t = table();
    t.seat("north").tables(roads("some"));
    t.seat("south").tables({ grain: "little" });
    t.seat("east").seconds("north");
    t.goTo("aftermath");
    expect(t.motionOf("north")).toBe("adopted");
    expect(t.motionOf("south")).toBe("untaken");
  });

  it("nobody breaks: it is adopted, the text changes", () => {
    const t = table();
    t.seat("north").tables({ roads: "some", grain: "little" });
    t.seat("east").seconds("north");
    expect(t.goTo("silence").text("pact")).toEqual({});
    expect(t.timeUp().text("pact")).toEqual({ roads: "some", grain: "little" });
  });

  it("a motion states options for at most 3 issues, 5 in the last round", () => {
    const t = table();
    const four = { roads: "some", grain: "little", bells: "one", ships: "fleet" };
    t.seat("north").cannot("tooManyIssues").tables(four);
    t.goTo("talks", "three").seat("north").tables(four);
  });

  it("a motion touches only issues that the meeting takes", () => {
    const t = table();
    t.seat("east").cannot("issueNotOnAgenda").tables({ roads: "some", keys: "shared" });
    t.goTo("talks", "two").seat("east").tables({ roads: "some", keys: "shared" });
  });

  it("a motion that changes nothing is refused", () => {
    const t = table();
    t.seat("north").tables(roads("some"));
    t.seat("east").seconds("north");
    t.goTo("talks", "two").seat("north").cannot("emptyMotion").tables(roads("some"));
  });

  it("a motion that the table's limits rule out is refused", () => {
    const t = table().goTo("talks", "two");
    t.seat("east").cannot("packageRuledOut").tables({ keys: "shared" });
  });

  it("nobody moves, seconds or breaks at a table of which it is not a member", () => {
    const t = table();
    t.seat("isle").cannot("notAMember").tables(roads("some"));
    t.seat("north").tables(roads("some"));
    t.seat("isle").cannot("noSuchMotion").seconds("north");
    t.seat("west").cannot("notAMember").seconds("north");
    t.seat("east").seconds("north");
    t.goTo("silence").seat("isle").cannot("notAMember").breaks();
  });

  it("a seat moves at most one a table and round, and nobody seconds its own", () => {
    const t = table();
    t.seat("north").tables(roads("some")).cannot("alreadyMoved").tables({ grain: "little" });
    t.seat("north").cannot("ownMotion").seconds("north");
  });

  it("a seat seconds at most two motions a meeting", () => {
    const t = table();
    t.seat("north").tables(roads("some"));
    t.seat("south").tables({ grain: "little" });
    t.seat("west").tables({ bells: "one" });
    t.seat("east").seconds("north").seconds("south").cannot("tooManySeconds").seconds("west");
  });

  it("tabling costs 1, which comes back if the motion is adopted", () => {
    const t = table();
    t.seat("north").tables(roads("some"));
    expect(t.capitalOf("north")).toBe(9);
    t.seat("east").seconds("north");
    t.goTo("aftermath");
    expect(t.capitalOf("north")).toBe(10);
  });

  it("what was paid for a broken motion is gone", () => {
    const t = table();
    t.seat("north").tables(roads("some"));
    t.seat("east").seconds("north");
    t.goTo("silence").seat("south").breaks();
    t.goTo("aftermath");
    expect(t.motionOf("north")).toBe("broken");
    expect(t.capitalOf("north")).toBe(9);
  });

  it("a motion can be withdrawn until it is put, also from the agenda, and its price comes back", () => {
    const t = table();
    t.seat("north").tables(roads("some"));
    t.seat("east").seconds("north");
    t.goTo("agenda").seat("north").withdrawsMotion("pact");
    t.goTo("aftermath");
    expect(t.motionOf("north")).toBe("withdrawn");
    expect(t.text("pact")).toEqual({});
    expect(t.capitalOf("north")).toBe(10);
  });

  it("seconding can be taken back: then the motion is not taken", () => {
    const t = table();
    t.seat("north").tables(roads("some"));
    t.seat("east").seconds("north").withdrawsSecond("north");
    t.goTo("aftermath");
    expect(t.motionOf("north")).toBe("untaken");
    expect(t.capitalOf("north")).toBe(10);
  });

  it("mover and seconders may not break their own motion", () => {
    const t = table();
    t.seat("north").tables(roads("some"));
    t.seat("east").seconds("north");
    t.goTo("silence").seat("east").cannot("ownMotionBreak").breaks();
    t.seat("north").cannot("ownMotionBreak").breaks();
  });

  it("an option may need a certain mover or seconder to be proposed at all", () => {
    const t = table().goTo("talks", "two");
    t.seat("north").tables({ roads: "some", keys: "shared" });
    t.seat("south").seconds("north");
    t.goTo("aftermath", "two");
    expect(t.motionOf("north")).toBe("illFormed");
    expect(t.capitalOf("north")).toBe(14);
  });

  it("with that seconder it is in order", () => {
    const t = table().goTo("talks", "two");
    t.seat("north").tables({ roads: "some", keys: "shared" });
    t.seat("east").seconds("north");
    t.goTo("aftermath", "two");
    expect(t.motionOf("north")).toBe("adopted");
  });
});

describe("What a meeting takes, and in what order", () => {
  /** Everybody moves; East seconds South's motion, the choir seconds East's. */
  function crowd() {
    const t = atTable(assembly({ rules: { ...ASSEMBLY_PARTS.rules, secondsPerMeeting: 4 } }));
    t.seat("north").tables(roads("some"));
    t.seat("south").tables({ grain: "little" });
    t.seat("east").tables({ bells: "one" });
    return t;
  }

  it("by number of seconders", () => {
    const t = crowd();
    t.seat("south").seconds("north");
    t.seat("east").seconds("south");
    t.seat("north").seconds("south").seconds("east");
    expect(t.goTo("agenda").table("pact").agenda).toEqual([
      "pact.one.south",
      "pact.one.north",
      "pact.one.east",
    ]);
  });

  it("ties by the round's seat order, which rotates", () => {
    const t = crowd();
    t.seat("south").seconds("north").seconds("east");
    t.seat("north").seconds("south");
    expect(t.goTo("agenda").table("pact").agenda).toEqual([
      "pact.one.north",
      "pact.one.south",
      "pact.one.east",
    ]);
    t.goTo("talks", "two");
    t.seat("north").tables(roads("many"));
    t.seat("south").tables({ grain: "much" });
    t.seat("south").seconds("north");
    t.seat("north").seconds("south");
    expect(t.goTo("agenda").table("pact").agenda).toEqual(["pact.two.south", "pact.two.north"]);
  });

  it("a card puts a seat's motion first", () => {
    const t = crowd();
    t.seat("east").seconds("north").seconds("south");
    t.seat("south").seconds("north");
    t.goTo("decisions").seat("south").plays("bell");
    expect(t.goTo("agenda").table("pact").agenda[0]).toBe("pact.one.south");
  });

  it("a meeting takes at most 3; the others stay untaken and their price comes back", () => {
    const pact = {
      ...ASSEMBLY_PARTS.tables.pact,
      motionsPerMeeting: 1,
    } as (typeof ASSEMBLY_PARTS.tables)[string];
    const t = atTable(assembly({ tables: { ...ASSEMBLY_PARTS.tables, pact } }));
    t.seat("north").tables(roads("some"));
    t.seat("south").tables({ grain: "little" });
    t.seat("east").seconds("north").seconds("south");
    t.goTo("aftermath");
    expect([t.motionOf("north"), t.motionOf("south")]).toEqual(["adopted", "untaken"]);
    expect(t.capitalOf("south")).toBe(10);
  });
});

describe("A table can keep its first and its last word for one member", () => {
  /** East proposes first and last; a meeting takes two motions. */
  function kept() {
    const pact = {
      ...ASSEMBLY_PARTS.tables.pact,
      firstAndLast: "east",
      motionsPerMeeting: 2,
    } as (typeof ASSEMBLY_PARTS.tables)[string];
    return atTable(assembly({ tables: { ...ASSEMBLY_PARTS.tables, pact } }));
  }
  const everybodyMoves = (t: ReturnType<typeof kept>) => {
    t.seat("north").tables(roads("some"));
    t.seat("south").tables({ grain: "little" });
    t.seat("east").tables({ bells: "one" });
    t.seat("east").seconds("north").seconds("south");
    return t.goTo("agenda").table("pact").agenda;
  };

  it("its motion comes first at the first meeting, and needs no seconder", () => {
    expect(everybodyMoves(kept())).toEqual(["pact.one.east", "pact.one.north"]);
  });

  it("its motion comes last at the last meeting, and always has its place", () => {
    const t = kept().goTo("talks", "three");
    expect(everybodyMoves(t)).toEqual(["pact.three.north", "pact.three.east"]);
  });

  it("between the two it moves like anybody else", () => {
    const t = kept().goTo("talks", "two");
    expect(everybodyMoves(t)).toEqual(["pact.two.south", "pact.two.north"]);
  });
});

describe("A motion that an earlier one of the meeting has overtaken", () => {
  function overtaken() {
    const t = table();
    t.seat("north").tables(roads("some"));
    t.seat("south").tables({ roads: "many" });
    t.seat("east").seconds("north").seconds("south");
    return t.goTo("maintain");
  }

  it("its mover maintains it", () => {
    const t = overtaken();
    t.seat("north").cannot("notYourMotion").maintains();
    t.seat("south").maintains();
    expect(t.step).toBe("silence");
    expect(t.timeUp().text("pact")).toEqual({ roads: "many" });
  });

  it("or lets it go, and its price comes back", () => {
    const t = overtaken();
    t.seat("south").letsGo();
    expect(t.motionOf("south")).toBe("withdrawn");
    expect(t.capitalOf("south")).toBe(10);
    expect(t.text("pact")).toEqual({ roads: "some" });
  });

  it("no answer withdraws it", () => {
    const t = overtaken().timeUp();
    expect(t.motionOf("south")).toBe("withdrawn");
  });

  it("if it has become ill-formed it falls without cost", () => {
    const t = table();
    t.seat("north").tables(roads("some"));
    t.seat("south").tables(roads("some"));
    t.seat("east").seconds("north").seconds("south");
    t.goTo("aftermath");
    expect([t.motionOf("north"), t.motionOf("south")]).toEqual(["adopted", "illFormed"]);
    expect(t.capitalOf("south")).toBe(10);
  });

  it("no motion is moved at a table that has concluded", () => {
    const rounds = { ...ASSEMBLY_PARTS.rounds };
    const three = rounds.three;
    if (!three) throw new Error("no third round");
    const meets = { pact: { concludes: true }, trade: {} };
    const t = atTable(assembly({ rounds: { ...rounds, three: { ...three, meets } } }));
    t.goTo("talks", "three").seat("north").cannot("tableDoesNotMeet").tables({ toll: "fair" });
  });
});
