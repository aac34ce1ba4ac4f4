import { describe, expect, it } from "vitest";
import { numberOf } from "../model/deal.ts";
import { assembly } from "../testing/assembly.ts";
import { horses, pay, stance, unbounded, underSilence, word } from "../testing/promises.ts";
import { atTable } from "../testing/table.ts";

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

  it("are called by one number by all who know of them, which tells nothing of other parties' deals", () => {
    const t = atTable(assembly());
    t.seat("north").offers({ north: horses("two") }, ["south"]);
    t.seat("north").offers({ north: word }, ["isle"]);
    t.seat("south").offers({ south: word }, ["north"]);
    const numbers = (seat: string) => Object.keys(t.view(seat).own?.deals ?? {}).map(numberOf);
    expect([numbers("south"), numbers("isle")]).toEqual([["1", "2"], ["1"]]);
    expect(numbers("north")).toEqual(["1", "1", "2"]);
  });

  it("a card that one promises something about is read by the other parties from the offer on, and by nobody else", () => {
    const t = atTable(assembly());
    const dirge = { kind: "card", promise: "refrain", card: "dirge", until: "one" } as const;
    t.seat("south").offers({ south: dirge }, ["isle"]);
    expect(t.view("isle").own?.shown).toEqual({ south: { cards: ["dirge"], objectives: [] } });
    expect(t.view("isle").own?.cards.dirge?.title).toBe(t.state.scenario.cards.dirge?.title);
    for (const other of ["north", "east", "west"]) {
      expect(t.view(other).own?.shown).toEqual({});
      expect(t.view(other).own?.cards.dirge).toBeUndefined();
    }
  });

  it("a card that somebody asks about is shown by whoever accepts, and only if it is in hand", () => {
    const asked = (card: string) => {
      const t = atTable(assembly());
      t.seat("isle").offers({ south: { kind: "card", promise: "refrain", card, until: "one" } }, ["south"]);
      expect(t.view("isle").own?.shown).toEqual({});
      t.seat("south").accepts();
      return t.view("isle").own?.shown;
    };
    expect(asked("dirge")).toEqual({ south: { cards: ["dirge"], objectives: [] } });
    expect(asked("hymn")).toEqual({});
  });

  it("a counter-offer is linked to what it answers, and takes its place", () => {
    const t = atTable(assembly());
    t.seat("north").offers({ north: horses("two"), south: word });
    t.seat("south").counters({ north: horses(null), south: word });
    const [first, second] = Object.values(t.state.deals);
    expect([first?.status, second?.status, second?.counterTo]).toEqual(["declined", "offered", first?.id]);
    t.seat("north").accepts();
    expect(t.deal().status).toBe("inForce");
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
    underSilence(t).seat("south").cannot("silenceRuns").accepts().says("isle+south");
    t.seat("north").cannot("wrongPhase").offers({ north: word }, ["south"]);
  });

  it("contradictory promises of one seat are refused", () => {
    const t = atTable(assembly());
    t.seat("south").offers({ south: stance("keep", { roads: unbounded }) }, ["north"]);
    t.seat("south")
      .cannot("contradictoryPromise")
      .offers({ south: stance("break", { roads: { atLeast: "many", atMost: null } }) }, ["isle"]);
    t.seat("south").offers({ south: stance("break", { grain: unbounded }) }, ["isle"]);
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
    t.seat("south").offers({ south: stance("keep", { roads: unbounded }) }, ["north"]);
    t.seat("isle").offers({ south: stance("break", { roads: unbounded }), isle: word });
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
