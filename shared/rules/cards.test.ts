import { describe, expect, it } from "vitest";
import { ASSEMBLY_PARTS, assembly } from "../testing/assembly.ts";
import { atTable, type TestTable } from "../testing/table.ts";

const decisions = (t = atTable(assembly())): TestTable => t.goTo("decisions");

/** The played cards and what became of them. */
const played = (t: TestTable) =>
  Object.fromEntries(t.state.played.map(({ card, outcome }) => [card, outcome]));

describe("Cards", () => {
  it("are committed unseen, and all are revealed together", () => {
    const t = decisions();
    t.seat("south").plays("dirge");
    expect(t.view("south").own?.commitments).toHaveLength(1);
    expect(JSON.stringify(t.view("north"))).not.toContain("dirge");
    expect(t.view(null).public.seats.south?.handSize).toBe(3);
    t.timeUp();
    expect(t.view("north").public.played.map(({ card }) => card)).toEqual(["dirge"]);
    expect(t.view("north").public.known.cards.dirge?.title).toBe("A card");
  });

  it("can be taken back until the phase ends, and cost nothing then", () => {
    const t = decisions();
    t.seat("south").plays("dirge").takesBack("dirge");
    t.timeUp();
    expect(t.state.played).toEqual([]);
    expect(t.capitalOf("south")).toBe(10);
  });

  it("cost their price when they are revealed", () => {
    const t = decisions();
    t.seat("south").plays("dirge");
    expect(t.capitalOf("south")).toBe(10);
    expect(t.view("south").own?.available).toBe(7);
    expect(t.timeUp().capitalOf("south")).toBe(7);
  });

  it("one a round", () => {
    const t = decisions();
    t.seat("south")
      .plays("dirge")
      .cannot("alreadyCommitted")
      .plays("dirge")
      .cannot("tooManyCards")
      .plays("bell");
  });

  it("only one's own, and only if one can pay", () => {
    const t = decisions(atTable(assembly({ rules: { ...ASSEMBLY_PARTS.rules, capital: { start: 2 } } })));
    t.seat("south").cannot("notInHand").plays("hymn").cannot("notEnoughCapital").plays("dirge");
  });

  it("with a target of the kind that they name, and not oneself", () => {
    const t = decisions();
    t.seat("north").cannot("targetNeeded").plays("parry").cannot("noTarget").plays("hymn", { seat: "south" });
    t.seat("north").cannot("illegalTarget").plays("parry", { seat: "north" });
    t.seat("north").cannot("illegalTarget").plays("seal", { issue: "bells" });
  });

  it("there is one copy of each card a match", () => {
    const t = decisions();
    t.seat("south").plays("dirge");
    t.goTo("decisions", "two").seat("south").cannot("notInHand").plays("dirge");
  });
});

describe("The order in which cards are resolved", () => {
  it("a cancelled card has no effect, and its price is gone", () => {
    const t = decisions();
    t.seat("north").plays("parry", { seat: "south" });
    t.seat("south").plays("dirge");
    t.timeUp();
    expect(played(t)).toEqual({ parry: "resolved", dirge: "cancelled" });
    expect(t.track("cohesion")).toBe(60);
    expect(t.capitalOf("south")).toBe(7);
  });

  it("within a band by the round's seat order, which rotates each round", () => {
    const both = (t: TestTable) => {
      t.seat("north").plays("hymn");
      t.seat("south").plays("dirge");
      return t.timeUp().track("cohesion");
    };
    // North begins in the first round, so that South's card comes last; in the second, South begins.
    expect(both(decisions())).toBe(30);
    expect(both(atTable(assembly()).goTo("decisions", "two"))).toBe(70);
  });

  it("bands come before seats: revealing before tracks, tracks before the text", () => {
    const t = decisions();
    t.seat("north").plays("spy", { seat: "south" });
    t.seat("south").plays("dirge");
    t.seat("east").plays("decree");
    t.timeUp();
    expect(t.state.played.map(({ card }) => card)).toEqual(["spy", "dirge", "decree"]);
    expect(t.text("pact")).toEqual({ bells: "one" });
  });

  it("a target that is illegal by then: the card returns, with half its price", () => {
    const t = decisions();
    t.seat("north").plays("seal", { issue: "grain" });
    t.seat("east").plays("edict", { issue: "grain" });
    t.timeUp();
    expect(played(t)).toEqual({ seal: "resolved", edict: "returned" });
    expect(t.capitalOf("east")).toBe(10 - 3 + 1);
    expect(t.own("east").hand).toContain("edict");
    expect(t.track("deterrence")).toBe(50);
  });
});

describe("What cards do", () => {
  it("a frozen clause can't be changed by motions or cards", () => {
    const t = decisions();
    t.seat("north").plays("seal", { issue: "grain" });
    t.goTo("talks", "two").seat("south").cannot("issueFrozen").tables({ grain: "much" });
  });

  it("a motion on a clause that was frozen meanwhile falls without cost", () => {
    const t = atTable(assembly());
    t.seat("south").tables({ grain: "much" });
    t.seat("east").seconds("south");
    decisions(t).seat("north").plays("seal", { issue: "grain" });
    t.goTo("aftermath");
    expect(t.motionOf("south")).toBe("illFormed");
    expect(t.capitalOf("south")).toBe(10);
  });

  it("what is revealed is shown to whoever played the card, and to nobody else", () => {
    const t = decisions();
    const hand = t.own("south").hand;
    t.seat("north").plays("spy", { seat: "south" });
    t.timeUp();
    expect(t.view("north").own?.shown.south?.cards).toEqual(hand);
    expect(t.view("east").own?.shown).toEqual({});
    expect(t.events.filter(({ kind }) => kind === "handShown").map(({ audience }) => audience)).toEqual([
      ["north"],
    ]);
  });

  it("dice come from the match's secret seed: the same seed, the same number", () => {
    const rolled = (seed: string) => {
      const t = decisions(atTable(assembly(), { seed }));
      t.seat("east").plays("coin");
      return t.timeUp().events.find((event) => event.kind === "dieRolled")?.line;
    };
    const seeds = [..."abcdefgh"];
    expect(seeds.map(rolled)).toEqual(seeds.map(rolled));
    expect(new Set(seeds.map(rolled))).toEqual(new Set([0, 1]));
  });

  it("what anybody else does changes no die", () => {
    const quiet = decisions();
    quiet.seat("east").plays("coin");
    const busy = atTable(assembly());
    busy
      .seat("north")
      .says("north+south")
      .offers({ north: { kind: "word", words: "w" } }, ["isle"]);
    decisions(busy).seat("south").plays("dirge");
    busy.seat("east").plays("coin");
    const line = (t: TestTable) => t.timeUp().events.find((event) => event.kind === "dieRolled")?.line;
    expect(line(busy)).toBe(line(quiet));
  });

  it("capital stops at the seat's limit", () => {
    const t = decisions(atTable(assembly({ rules: { ...ASSEMBLY_PARTS.rules, capital: { start: 15 } } })));
    t.seat("west").plays("plough");
    expect(t.timeUp().capitalOf("west")).toBe(16);
  });
});
