import { describe, expect, it } from "vitest";
import { assembly } from "../testing/assembly.ts";
import { bareScenario } from "../testing/bareScenario.ts";
import { effort, second, sign, stance, unbounded, underSilence, word } from "../testing/promises.ts";
import { atTable, type TestTable } from "../testing/table.ts";

function promises(by: string, pledge: Parameters<typeof ask>[2], to: string): TestTable {
  return ask(atTable(assembly()), by, pledge, to);
}
function ask(t: TestTable, by: string, pledge: ReturnType<typeof second>, to: string): TestTable {
  t.seat(by).offers({ [by]: pledge }, [to]);
  t.seat(to).accepts();
  return t;
}

describe("A promise to second", () => {
  const promised = () => promises("south", second("north", { roads: unbounded }), "north");

  it("is kept by seconding the other's motion", () => {
    const t = promised();
    t.seat("north").tables({ roads: "some" });
    t.seat("south").seconds("north");
    expect(t.goTo("aftermath").outcomes()).toEqual(["kept"]);
  });

  it("and broken by leaving it without, whoever else seconds it", () => {
    const t = promised();
    t.seat("north").tables({ roads: "some" });
    t.seat("east").seconds("north");
    expect(t.goTo("aftermath").outcomes()).toEqual(["broken"]);
  });

  it("covers motions on the clauses it names, within its bounds", () => {
    for (const changes of [{ grain: "little" }, { roads: "some", grain: "little" }, { roads: "many" }]) {
      const t = promises("south", second("north", { roads: { atLeast: null, atMost: "some" } }), "north");
      t.seat("north").tables(changes);
      expect(t.goTo("aftermath").outcomes()).toEqual(["lapsed"]);
    }
  });

  it("of that seat alone; without a motion it lapses", () => {
    const t = promised();
    t.seat("east").tables({ roads: "some" });
    expect(t.goTo("aftermath").outcomes()).toEqual(["lapsed"]);
  });

  it("its promiser has the Decisions to see to it: a motion tabled later breaks nobody's word", () => {
    const t = promised().goTo("decisions");
    t.seat("north").tables({ roads: "some" });
    expect(t.goTo("aftermath").outcomes()).toEqual(["lapsed"]);
    const kept = promised().goTo("decisions");
    kept.seat("north").tables({ roads: "some" });
    kept.seat("south").seconds("north");
    expect(kept.goTo("aftermath").outcomes()).toEqual(["kept"]);
  });

  it("when the Talks end, the parties are told that it is due", () => {
    const t = promised();
    t.seat("north").tables({ roads: "some" });
    t.goTo("decisions");
    expect(t.events.at(-1 - 1 - 1)).toMatchObject({ kind: "secondDue", audience: ["north", "south"] });
  });

  it("is a member's to give, between parties who all see the motion, one of them its mover", () => {
    const t = atTable(assembly());
    t.seat("west")
      .cannot("notAMember")
      .offers({ west: second("north", { roads: unbounded }) }, ["north"]);
    t.seat("south")
      .cannot("unseenPromise")
      .offers({ south: second("north", { roads: unbounded }) }, ["north", "isle"]);
    t.seat("south")
      .cannot("notAParty")
      .offers({ south: second("east", { roads: unbounded }) }, ["north"]);
    t.seat("south").offers({ south: second("west", { roads: unbounded }) }, ["west"]);
  });
});

describe("A promise of an effort", () => {
  it("is kept by choosing no more, and broken by more, in any Council until its round", () => {
    for (const [chosen, outcome] of [
      [0, "kept"],
      [1, "kept"],
      [2, "broken"],
    ] as const) {
      const t = promises("west", effort(1, "two"), "isle");
      t.goTo("agenda").seat("west").fights(chosen);
      expect(t.goTo("aftermath").outcomes()).toEqual([outcome === "kept" ? "open" : "broken"]);
      expect(t.goTo("aftermath", "two").outcomes()).toEqual([outcome]);
    }
  });

  it("the parties alone learn of it, and not how much it was", () => {
    const t = promises("west", effort(0), "isle");
    t.goTo("agenda").seat("west").fights(3);
    t.goTo("aftermath");
    const tested = t.events.filter(({ kind }) => kind === "undertakingTested");
    expect(tested).toEqual([
      {
        kind: "undertakingTested",
        deal: "isle+west.1",
        index: 0,
        honoured: false,
        audience: ["isle", "west"],
      },
    ]);
  });

  it("lapses if a wider war ends the match first", () => {
    const t = promises("west", effort(2, "three"), "isle");
    expect(t.goTo("aftermath", "two").outcomes()).toEqual(["open"]);
  });

  it("is for the sides at war", () => {
    const t = atTable(assembly());
    t.seat("north")
      .cannot("notAtWar")
      .offers({ north: effort(1) }, ["south"]);
    const peace = bareScenario(
      {
        hall: {
          members: ["a", "b"],
          walkAway: { a: 0, b: 0 },
          values: { a: { x: [0, 1] }, b: { x: [0, 1] } },
        },
      },
      { seats: ["a", "b"] },
    );
    atTable(peace)
      .seat("a")
      .cannot("notAtWar")
      .offers({ a: effort(1, "first") }, ["b"]);
  });
});

describe("A signature", () => {
  const signed = { roads: "some", bells: "one" };
  const promised = (by = "south") => promises(by, sign(signed), "isle");

  it("is broken by breaking a motion to the package, or to a part of it", () => {
    for (const changes of [signed, { roads: "some" }]) {
      const t = underSilence(promised(), changes);
      t.seat("south").breaks();
      expect(t.goTo("aftermath").outcomes()).toEqual(["broken"]);
    }
  });

  it("a motion to anything else as well is not to the package", () => {
    const t = underSilence(promised(), { roads: "some", grain: "much" });
    t.seat("south").breaks();
    expect(t.goTo("aftermath").outcomes()).toEqual(["open"]);
    const other = underSilence(promised(), { roads: "many" });
    other.seat("south").breaks();
    expect(other.goTo("aftermath").outcomes()).toEqual(["open"]);
  });

  it("is broken by breaking a reading of a text that holds it", () => {
    for (const [changes, outcome] of [
      [signed, "broken"],
      [{ roads: "some" }, "kept"],
    ] as const) {
      const t = underSilence(promised(), changes).goTo("reading");
      t.seat("south").breaks("cost", { counter: { grain: "much" } });
      expect(t.goTo("aftermath").outcomes()).toEqual([outcome]);
    }
  });

  it("is kept when the table concludes, by whoever kept silence on it; a footnote breaks nothing", () => {
    const t = underSilence(promised(), { roads: "some" });
    t.seat("south").reserves("roads");
    expect(t.goTo("aftermath").outcomes()).toEqual(["open"]);
    expect(t.goTo("aftermath", "three").outcomes()).toEqual(["kept"]);
  });

  it("lapses if it never came up", () => {
    expect(promised().goTo("aftermath", "three").outcomes()).toEqual(["lapsed"]);
  });

  it("is a member's to give, to wordings of that table", () => {
    const t = atTable(assembly());
    t.seat("isle")
      .cannot("notAMember")
      .offers({ isle: sign(signed) }, ["south"]);
    t.seat("south")
      .cannot("noSuchIssue")
      .offers({ south: sign({ toll: "fair" }) }, ["isle"]);
    t.seat("south")
      .cannot("noSuchOption")
      .offers({ south: sign({ roads: "moon" }) }, ["isle"]);
    t.seat("south")
      .cannot("noSuchTable")
      .offers({ south: { kind: "sign", table: "moon", package: signed } }, ["isle"]);
  });

  it("contradicts a promise to break silence on the same wording", () => {
    const t = promised();
    t.seat("south")
      .cannot("contradictoryPromise")
      .offers({ south: stance("break", { roads: unbounded }) }, ["north"]);
    t.seat("south").offers({ south: stance("break", { roads: { atLeast: "many", atMost: null } }) }, [
      "north",
    ]);
  });
});

describe("A single favour", () => {
  it("can't be promised to two, not even in two deals at once", () => {
    const t = atTable(assembly());
    const to = (seat: string) => ({ kind: "favour", favour: "horses", to: seat, by: "two" }) as const;
    t.seat("north").offers({ north: to("south") }, ["south"]);
    t.seat("south").accepts();
    t.seat("north")
      .cannot("favourReserved")
      .offers({ north: to("west"), west: word });
  });
});
