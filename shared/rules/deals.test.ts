import { describe, expect, it } from "vitest";
import type { Pledge } from "../model/deal.ts";
import { ASSEMBLY_PARTS, assembly } from "../testing/assembly.ts";
import { atTable, type TestTable } from "../testing/table.ts";

const horses = (by: string | null): Pledge => ({ kind: "favour", favour: "horses", to: "south", by });
const word: Pledge = { kind: "word", words: "w" };
const pay = (to: string): Pledge => ({ kind: "capital", to });
const stance = (
  promise: "keep" | "break",
  on: Extract<Pledge, { kind: "stance" }>["on"],
  more: { readonly until?: string; readonly readings?: boolean } = {},
): Pledge => ({ kind: "stance", promise, on, readings: more.readings ?? false, until: more.until ?? "one" });
const any = { atLeast: null, atMost: null };

/** North moves roads, East seconds, and the silence runs. */
function silence(t: TestTable, changes: Readonly<Record<string, string>> = { roads: "some" }): TestTable {
  t.seat("north").tables(changes);
  t.seat("east").seconds("north");
  return t.goTo("silence");
}

describe("Deals", () => {
  it("close when every party has accepted the same wording", () => {
    const t = atTable(assembly());
    t.seat("north").offers({ north: horses("two"), south: word }, ["east"]);
    t.seat("south").accepts();
    expect(t.deal().status).toBe("offered");
    t.seat("east").accepts();
    expect(t.deal().status).toBe("inForce");
  });

  it("are known to their parties alone", () => {
    const t = atTable(assembly());
    t.seat("north").offers({ north: horses("two") }, ["south"]);
    expect(Object.keys(t.view("south").own?.deals ?? {})).toEqual(["north+south.1"]);
    expect(t.view("east").own?.deals).toEqual({});
    t.seat("east").cannot("noSuchDeal").accepts();
  });

  it("any party declines an offer; its proposer withdraws it", () => {
    const t = atTable(assembly());
    t.seat("north").offers({ north: word }, ["south"]);
    t.seat("south").declines().cannot("dealNotOpen").accepts();
    t.seat("north").offers({ north: word }, ["south"]).declines();
    expect(Object.values(t.state.deals).map(({ status }) => status)).toEqual(["declined", "withdrawn"]);
  });

  it("an offer that nobody answers lapses in the Aftermath", () => {
    const t = atTable(assembly());
    t.seat("north").offers({ north: word }, ["south"]);
    expect(t.goTo("aftermath").deal().status).toBe("lapsed");
  });

  it("no deal closes during a silence; talk stays open", () => {
    const t = atTable(assembly());
    t.seat("isle").offers({ isle: word }, ["south"]);
    silence(t).seat("south").cannot("silenceRuns").accepts().says("isle+south");
    t.seat("north").cannot("wrongPhase").offers({ north: word }, ["south"]);
  });

  it("contradictory promises of one seat are refused", () => {
    const t = atTable(assembly());
    t.seat("south").offers({ south: stance("keep", { roads: any }) }, ["north"]);
    t.seat("south")
      .cannot("contradictoryPromise")
      .offers({ south: stance("break", { roads: { atLeast: "many", atMost: null } }) }, ["isle"]);
    t.seat("south").offers({ south: stance("break", { grain: any }) }, ["isle"]);
  });

  it("promises about different options of a clause don't contradict each other", () => {
    const t = atTable(assembly());
    t.seat("south").offers({ south: stance("keep", { roads: { atLeast: null, atMost: "some" } }) }, [
      "north",
    ]);
    t.seat("south").offers({ south: stance("break", { roads: { atLeast: "many", atMost: null } }) }, [
      "isle",
    ]);
  });

  it("a refusal never tells others what a seat has promised elsewhere", () => {
    const t = atTable(assembly());
    t.seat("south").offers({ south: stance("keep", { roads: any }) }, ["north"]);
    t.seat("isle").offers({ south: stance("break", { roads: any }), isle: word });
    t.seat("south").cannot("contradictoryPromise").accepts();
  });
});

describe("Capital between seats", () => {
  it("pays 3 to give 2", () => {
    const t = atTable(assembly());
    t.seat("north").offers({ north: pay("south"), south: word });
    t.seat("south").accepts();
    expect([t.capitalOf("north"), t.capitalOf("south")]).toEqual([7, 12]);
  });

  it("once a round each way, also within one deal", () => {
    const t = atTable(assembly());
    t.seat("north")
      .cannot("transferDone")
      .offers({ north: [pay("south"), pay("south")] }, ["south"]);
    t.seat("north").offers({ north: pay("south") }, ["south"]);
    t.seat("south").accepts();
    t.seat("north")
      .cannot("transferDone")
      .offers({ north: pay("south") }, ["south"]);
    t.seat("south").offers({ south: pay("north") }, ["north"]);
    t.goTo("talks", "two")
      .seat("north")
      .offers({ north: pay("south") }, ["south"]);
  });

  it("what is offered is reserved while the offer stands", () => {
    const t = atTable(assembly({ rules: { capital: { start: 5 } } }));
    t.seat("north").offers({ north: pay("south") }, ["south"]);
    expect(t.view("north").own?.available).toBe(2);
    t.seat("north")
      .cannot("notEnoughCapital")
      .offers({ north: pay("east") }, ["east"]);
    t.seat("north")
      .declines()
      .offers({ north: pay("east") }, ["east"]);
  });

  it("a third party can't make two deals pass it twice", () => {
    const t = atTable(assembly());
    t.seat("north").offers({ north: pay("south") }, ["south", "east"]);
    t.seat("south").accepts();
    t.seat("north").offers({ north: pay("south") }, ["south"]);
    t.seat("south").accepts();
    const [trio] = Object.keys(t.state.deals);
    t.submit({ kind: "acceptDeal", deal: trio ?? "" }, { person: null, seat: "east", role: "bot" });
    expect(t.capitalOf("south")).toBe(12);
  });
});

describe("The ledger", () => {
  it("a kept promise builds 5 of trust, once a pair and round, and scores nothing", () => {
    const t = atTable(assembly());
    t.seat("south").offers({ south: [stance("keep", { roads: any }), stance("keep", { grain: any })] }, [
      "north",
    ]);
    t.seat("north").accepts();
    silence(t);
    t.goTo("talks", "two");
    expect(t.outcomes()).toEqual(["kept", "lapsed"]);
    expect(t.trust("north", "south")).toBe(55);
    expect(t.own("south").penalty).toBe(0);
  });

  it("a broken one costs 4 capital, 20 trust and 5 of score", () => {
    const t = atTable(assembly());
    t.seat("south").offers({ south: stance("keep", { roads: any }) }, ["north"]);
    t.seat("north").accepts();
    silence(t).seat("south").breaks();
    t.goTo("aftermath");
    expect(t.outcomes()).toEqual(["broken"]);
    expect(t.capitalOf("south")).toBe(10 - 5 - 4);
    expect(t.trust("north", "south")).toBe(50 - 3 - 20);
    expect(t.own("south").penalty).toBe(5);
  });

  it("8 of score if it is judged in the last round", () => {
    const t = atTable(assembly()).goTo("talks", "three");
    t.seat("south").offers({ south: stance("keep", { roads: any }, { until: "three" }) }, ["isle"]);
    t.seat("isle").accepts();
    silence(t).seat("south").breaks();
    expect(t.goTo("aftermath").own("south").penalty).toBe(8);
  });

  it("no occasion arose: it lapses, and nothing follows", () => {
    const t = atTable(assembly());
    t.seat("south").offers({ south: stance("break", { roads: any }) }, ["isle"]);
    t.seat("isle").accepts();
    t.goTo("aftermath");
    expect(t.outcomes()).toEqual(["lapsed"]);
    expect(t.trust("isle", "south")).toBe(50);
  });

  it("a promised break is kept by breaking, and broken by silence", () => {
    for (const [breaks, outcome] of [
      [true, "kept"],
      [false, "broken"],
    ] as const) {
      const t = atTable(assembly());
      t.seat("south").offers({ south: stance("break", { roads: any }) }, ["isle"]);
      t.seat("isle").accepts();
      silence(t);
      if (breaks) t.seat("south").breaks();
      expect(t.goTo("aftermath").outcomes()).toEqual([outcome]);
    }
  });

  it("a stance covers motions that change only the issues it names", () => {
    const t = atTable(assembly());
    t.seat("south").offers({ south: stance("keep", { roads: any }) }, ["north"]);
    t.seat("north").accepts();
    silence(t, { roads: "some", bells: "one" }).seat("south").breaks();
    expect(t.goTo("aftermath").outcomes()).toEqual(["lapsed"]);
  });

  it("within its bounds only", () => {
    const t = atTable(assembly());
    t.seat("south").offers({ south: stance("keep", { roads: { atLeast: null, atMost: "some" } }) }, [
      "north",
    ]);
    t.seat("north").accepts();
    silence(t, { roads: "many" }).seat("south").breaks();
    expect(t.goTo("aftermath").outcomes()).toEqual(["lapsed"]);
  });

  it("a reading only if it says so", () => {
    for (const [readings, outcome] of [
      [true, "broken"],
      [false, "lapsed"],
    ] as const) {
      const t = atTable(assembly()).goTo("talks", "three");
      t.seat("south").offers({ south: stance("keep", { roads: any }, { until: "three", readings }) }, [
        "north",
      ]);
      t.seat("north").accepts();
      t.goTo("reading")
        .seat("south")
        .breaks("cost", { counter: { roads: "some" } });
      expect(t.goTo("aftermath").outcomes()).toEqual([outcome]);
    }
  });

  it("a promise until a later round stays open until then", () => {
    const t = atTable(assembly());
    t.seat("south").offers({ south: stance("keep", { roads: any }, { until: "two" }) }, ["north"]);
    t.seat("north").accepts();
    silence(t);
    expect(t.goTo("aftermath").outcomes()).toEqual(["open"]);
    expect(t.goTo("aftermath", "two").outcomes()).toEqual(["kept"]);
  });

  it("a card promised is kept by playing it, and broken by holding it back", () => {
    for (const [plays, outcome] of [
      [true, "kept"],
      [false, "broken"],
    ] as const) {
      const t = atTable(assembly());
      t.seat("south").offers({ south: { kind: "card", promise: "play", card: "dirge", until: "one" } }, [
        "isle",
      ]);
      t.seat("isle").accepts();
      t.goTo("decisions");
      if (plays) t.seat("south").plays("dirge");
      expect(t.goTo("aftermath").outcomes()).toEqual([outcome]);
    }
  });

  it("a card that one promised to hold back is broken by playing it, and kept by holding it", () => {
    for (const [plays, outcome] of [
      [true, "broken"],
      [false, "kept"],
    ] as const) {
      const t = atTable(assembly());
      t.seat("south").offers({ south: { kind: "card", promise: "refrain", card: "dirge", until: "one" } }, [
        "isle",
      ]);
      t.seat("isle").accepts();
      t.goTo("decisions");
      if (plays) t.seat("south").plays("dirge");
      expect(t.goTo("aftermath").outcomes()).toEqual([outcome]);
    }
  });

  it("a card that one never held lapses", () => {
    const t = atTable(assembly());
    t.seat("south").offers({ south: { kind: "card", promise: "play", card: "hymn", until: "one" } }, [
      "isle",
    ]);
    t.seat("isle").accepts();
    expect(t.goTo("aftermath").outcomes()).toEqual(["lapsed"]);
  });

  it("words are judged by the other parties, at the end", () => {
    for (const verdict of ["kept", "broken"] as const) {
      const t = atTable(assembly());
      t.seat("south").offers({ south: word }, ["north"]);
      t.seat("north").accepts();
      t.goTo("verdicts").seat("south").cannot("noSuchUndertaking").judges(verdict);
      t.seat("north").judges(verdict);
      expect(t.goTo("debrief").outcomes()).toEqual([verdict]);
      expect(t.result("south").penalty).toBe(verdict === "broken" ? 8 : 0);
    }
  });

  it("words that nobody judges lapse; without words there are no verdicts to give", () => {
    const t = atTable(assembly());
    t.seat("south").offers({ south: word }, ["north"]);
    t.seat("north").accepts();
    expect(t.goTo("debrief").outcomes()).toEqual(["lapsed"]);
    expect(atTable(assembly()).goTo("aftermath", "three").timeUp().step).toBe("debrief");
  });
});

describe("Favours", () => {
  it("a favour carried out becomes known in the Aftermath, and takes effect only then", () => {
    const t = atTable(assembly());
    t.seat("north").gives("horses", "south");
    expect(t.view("south").own?.favours).toHaveLength(1);
    expect(t.view("east").public.favours).toEqual([]);
    expect(t.track("cohesion")).toBe(60);
    expect(t.capitalOf("north")).toBe(9);
    t.goTo("aftermath");
    expect(t.view("east").public.favours).toHaveLength(1);
    expect(t.track("cohesion")).toBe(63);
  });

  it("a promised favour is given at once unless it is dated", () => {
    const t = atTable(assembly());
    t.seat("north").offers({ north: horses(null), south: word });
    t.seat("south").accepts();
    expect(t.state.favours).toHaveLength(1);
    expect(t.goTo("aftermath").outcomes()).toEqual(["kept", "open"]);
  });

  it("a dated favour is kept by giving it in time", () => {
    const t = atTable(assembly());
    t.seat("north").offers({ north: horses("two") }, ["south"]);
    t.seat("south").accepts();
    t.goTo("talks", "two").seat("north").gives("horses", "south");
    expect(t.goTo("aftermath").outcomes()).toEqual(["kept"]);
  });

  it("not given when due, it is broken", () => {
    const t = atTable(assembly());
    t.seat("north").offers({ north: horses("two") }, ["south"]);
    t.seat("south").accepts();
    expect(t.goTo("aftermath").outcomes()).toEqual(["open"]);
    expect(t.goTo("aftermath", "two").outcomes()).toEqual(["broken"]);
  });

  it("having given the only copy to another is no excuse", () => {
    const t = atTable(assembly());
    t.seat("north").offers({ north: horses("one") }, ["south"]);
    t.seat("south").accepts();
    t.seat("north").gives("horses", "west");
    expect(t.goTo("aftermath").outcomes()).toEqual(["broken"]);
  });

  it("a favour whose condition does not hold can't be given, and its promise lapses", () => {
    const t = atTable(assembly());
    t.seat("south").cannot("favourCondition").gives("wine", "north");
    t.seat("south").offers({ south: { kind: "favour", favour: "wine", to: "north", by: "one" } }, ["north"]);
    t.seat("north").accepts();
    expect(t.goTo("aftermath").outcomes()).toEqual(["lapsed"]);
  });

  it("a card that carries a favour out keeps the promise of it", () => {
    const t = atTable(assembly());
    t.seat("east").offers({ east: { kind: "favour", favour: "ribbon", to: "west", by: "one" } }, ["west"]);
    t.seat("west").accepts();
    t.goTo("decisions").seat("east").plays("horn");
    expect(t.goTo("aftermath").outcomes()).toEqual(["kept"]);
  });

  it("the same favour can't be given or promised to the same seat again", () => {
    const horse = ASSEMBLY_PARTS.favours?.horses;
    if (!horse) throw new Error("no horses");
    const t = atTable(assembly({ favours: { ...ASSEMBLY_PARTS.favours, horses: { ...horse, times: 3 } } }));
    t.seat("north").gives("horses", "south").cannot("favourSpent").gives("horses", "south");
    t.seat("north")
      .cannot("favourSpent")
      .offers({ north: horses("three") }, ["south"]);
    t.seat("north").gives("horses", "west");
  });

  it("a seat gives only so many favours a round", () => {
    const horse = ASSEMBLY_PARTS.favours?.horses;
    if (!horse) throw new Error("no horses");
    const t = atTable(assembly({ favours: { ...ASSEMBLY_PARTS.favours, horses: { ...horse, times: 3 } } }));
    t.seat("north")
      .gives("horses", "south")
      .gives("horses", "west")
      .cannot("tooManyGrants")
      .gives("horses", "isle");
    t.goTo("talks", "two").seat("north").gives("horses", "isle");
  });

  it("only its givers give it, to its receivers", () => {
    const t = atTable(assembly());
    t.seat("east").cannot("notYourFavour").gives("horses", "south");
    t.seat("north").cannot("favourNotFor").gives("horses", "east");
  });

  it("counts for giver and receiver in the end", () => {
    const t = atTable(assembly());
    t.seat("north").gives("horses", "south");
    t.goTo("debrief");
    expect([t.result("north").favours, t.result("south").favours]).toEqual([-2, 6]);
  });
});
