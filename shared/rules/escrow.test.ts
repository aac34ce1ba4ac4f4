import { describe, expect, it } from "vitest";
import { ASSEMBLY_PARTS, assembly } from "../testing/assembly.ts";
import { given, horses, inEscrow, provided, roadsAtLeast, underSilence, word } from "../testing/promises.ts";
import { atTable } from "../testing/table.ts";

const roads = roadsAtLeast("some");

/** North's horses lie in escrow for South, until there are roads or round two is over. */
function held(scenario = assembly()) {
  const t = atTable(scenario);
  t.seat("north").offers({ north: inEscrow(horses("two"), roads) }, ["south"]);
  t.seat("south").accepts();
  return t;
}

const withHorses = (change: object) => {
  const horse = ASSEMBLY_PARTS.favours?.horses;
  if (!horse) throw new Error("no horses");
  return assembly({ favours: { ...ASSEMBLY_PARTS.favours, horses: { ...horse, ...change } } });
};

describe("A favour in escrow", () => {
  it("costs 1 of capital and the favour's own price, paid when the deal closes", () => {
    const t = held();
    expect(t.capitalOf("north")).toBe(10 - 1 - 1);
    expect(t.deal().undertakings[0]?.held).toBe(true);
    expect(t.state.favours).toEqual([]);
  });

  it("is carried out by the engine when the condition holds, and takes effect at once", () => {
    const t = underSilence(held()).goTo("aftermath");
    expect(t.outcomes()).toEqual(["kept"]);
    expect(t.view("east").public.favours).toEqual([
      { favour: "horses", from: "north", to: "south", round: "one", known: true },
    ]);
    expect(t.track("cohesion")).toBe(63);
    expect(t.capitalOf("north")).toBe(8 + 0);
    expect(t.trust("south", "north")).toBe(55);
  });

  it("comes back when its round is over, with its price; what the escrow cost is spent", () => {
    const t = held(assembly({ rules: { capital: { income: 0 } } })).goTo("aftermath");
    expect(t.deal().undertakings[0]?.held).toBe(true);
    t.goTo("aftermath", "two");
    expect(t.deal().undertakings[0]?.held).toBe(false);
    expect(t.outcomes()).toEqual(["lapsed"]);
    expect(t.capitalOf("north")).toBe(9);
    t.goTo("talks", "three").seat("north").gives("horses", "west");
  });

  it("and at once, when the condition can't come true any more", () => {
    const t = atTable(assembly()).goTo("talks", "two");
    t.seat("north").offers({ north: inEscrow(horses("three", "isle"), { issue: "toll", atLeast: "fair" }) }, [
      "isle",
    ]);
    t.seat("isle").accepts();
    t.goTo("aftermath");
    expect(t.deal().undertakings[0]?.held).toBe(false);
  });

  it("is out of its giver's hands: it can't be given, promised or put into escrow elsewhere", () => {
    const north = held().seat("north");
    north.cannot("favourSpent").gives("horses", "west").cannot("favourSpent").gives("horses", "south");
    north.cannot("favourReserved").offers({ north: horses("two", "west") }, ["west"]);
    north.cannot("favourSpent").offers({ north: inEscrow(horses("two", "west"), roads) }, ["west"]);
  });

  it("counts as given in its round: a seat lets only so many favours out of its hands", () => {
    const t = held(withHorses({ times: 3 }));
    t.seat("north").gives("horses", "west").cannot("tooManyGrants").gives("horses", "isle");
    t.goTo("talks", "two").seat("north").gives("horses", "isle");
  });

  it("what one favour brings about can open the next escrow", () => {
    const t = atTable(assembly());
    t.seat("east").offers(
      { east: inEscrow({ kind: "favour", favour: "ribbon", to: "west", by: "two" }, given("horses")) },
      ["west"],
    );
    t.seat("west").accepts();
    t.seat("north").offers({ north: inEscrow(horses("two"), roads) }, ["south"]);
    t.seat("south").accepts();
    underSilence(t).goTo("aftermath");
    expect(t.state.favours.map(({ favour }) => favour)).toEqual(["horses", "ribbon"]);
  });

  it("is given back at the end of a match that a wider war ends", () => {
    const heat = { escalation: { title: "Escalation", start: 95 } };
    const brink = assembly({ tracks: { ...ASSEMBLY_PARTS.tracks, ...heat } });
    for (let seed = 0; ; seed += 1) {
      const t = atTable(brink, { seed: `${seed}` });
      t.seat("north").offers({ north: inEscrow(horses("three"), roads) }, ["south"]);
      t.seat("south").accepts();
      t.goTo("aftermath").timeUp();
      if (!t.state.directWar) continue;
      expect(t.deal().undertakings[0]).toMatchObject({ held: false, outcome: "lapsed" });
      return;
    }
  });
});

describe("What can't lie in escrow", () => {
  it("anything but a favour, and a favour that hangs on nothing", () => {
    const t = atTable(assembly());
    t.seat("north")
      .cannot("noEscrow")
      .offers({ north: inEscrow(word, roads) }, ["south"]);
    const loose = { seat: "north", pledge: horses("two"), if: null, escrow: true };
    const offer = { kind: "offerDeal", undertakings: [loose], with: ["south"], counterTo: null } as const;
    expect(
      t.submit(
        { ...offer, undertakings: [loose], with: ["south"] },
        { person: null, seat: "north", role: "bot" },
      ),
    ).toMatchObject({
      refusal: { code: "noEscrow" },
    });
  });

  it("what its giver can't pay for: the offer sets the price aside", () => {
    const poor = assembly({ rules: { capital: { start: 1 } } });
    atTable(poor)
      .seat("north")
      .cannot("notEnoughCapital")
      .offers({ north: inEscrow(horses("two"), roads) }, ["south"]);
    const t = atTable(assembly());
    t.seat("north").offers({ north: inEscrow(horses("two"), roads) }, ["south"]);
    expect(t.view("north").own?.available).toBe(8);
  });

  it("what its giver has lost since it was offered: it stays a promise, and the parties see that it is not there", () => {
    const t = atTable(assembly());
    t.seat("north").offers({ north: inEscrow(horses("two"), roads) }, ["south"]);
    t.seat("north").gives("horses", "west");
    t.seat("south").accepts();
    expect(t.view("south").own?.deals["north+south.1"]?.undertakings[0]?.held).toBe(false);
    expect(underSilence(t).goTo("talks", "three").outcomes()).toEqual(["broken"]);
  });
});

describe("An escrow and others", () => {
  it("nobody but the parties sees it, until the favour is given", () => {
    const before = atTable(assembly());
    const seen = JSON.stringify(before.view("east").public);
    const t = held();
    expect(JSON.stringify(t.view("east").public)).toBe(seen);
    expect(t.events.filter(({ kind }) => kind === "escrowFilled").map(({ audience }) => audience)).toEqual([
      ["north", "south"],
    ]);
  });

  it("a favour on the same condition without escrow can be broken", () => {
    const t = atTable(assembly());
    t.seat("north").offers({ north: provided(horses("one"), roads) }, ["south"]);
    t.seat("south").accepts();
    t.seat("north").gives("horses", "west");
    expect(underSilence(t).goTo("talks", "two").outcomes()).toEqual(["broken"]);
  });
});
