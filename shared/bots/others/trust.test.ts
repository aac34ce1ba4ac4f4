import { describe, expect, it } from "vitest";
import { type Promised, promised } from "../../model/deal.ts";
import type { SeatId } from "../../model/ids.ts";
import type { View } from "../../model/view.ts";
import { ASSEMBLY_PARTS, assembly } from "../../testing/assembly.ts";
import { bareScenario } from "../../testing/bareScenario.ts";
import { effort, second } from "../../testing/promises.ts";
import { atTable, type TestTable } from "../../testing/table.ts";
import { worthOfDeal } from "../deals/dealWorth.ts";
import { enemysEffort } from "../effort.ts";
import { botOf } from "../index.ts";
import { mindOf } from "../mind.ts";
import { STANDARD } from "../temperament.ts";
import { acceptance } from "./others.ts";

const even = (_: string, sides: number): number => Math.floor(sides / 2);
const bot = botOf(STANDARD);
const ROUND = { place: "Here", date: "Today", meets: { hall: {} }, draws: false };

/** A listener wants a wage that a talker would rather not see; the talker has salt to promise for later. */
function hall(loss = 9): TestTable {
  const scenario = bareScenario(
    {
      hall: {
        members: ["listener", "talker"],
        walkAway: { listener: -5, talker: -5 },
        values: { listener: { wage: [0, 20] }, talker: { wage: [0, -loss] } },
      },
    },
    {
      seats: ["listener", "talker"],
      favours: {
        salt: {
          title: "Salt",
          text: "Something given.",
          from: ["talker"],
          to: ["listener"],
          worth: { giver: 0, receiver: 2 },
          source: { author: "Made for this test." },
        },
      },
      rounds: { first: { title: "First", ...ROUND }, second: { title: "Second", ...ROUND } },
    },
  );
  return atTable(scenario);
}

/** The same eyes, after the talker has kept all its promises, or none. */
function trusting(view: View, trust: number): View {
  if (view.own === null) return expect.unreachable("the listener has a seat");
  return { ...view, own: { ...view.own, trust: { ...view.own.trust, talker: trust } } };
}

const mind = (t: TestTable, trust: number) =>
  mindOf(trusting(t.view("listener"), trust), even, STANDARD) ?? expect.unreachable("it decides");

const salt = (by: string | null): Promised =>
  promised("talker", { kind: "favour", favour: "salt", to: "listener", by });
const silence: Promised = promised("talker", {
  kind: "stance",
  promise: "keep",
  on: { wage: { atLeast: null, atMost: "o1" } },
  readings: false,
  until: "second",
});

describe("A bot that judges a promise", () => {
  it("counts on it the more, the more it trusts whoever gives it", () => {
    const t = hall();
    t.seat("talker").asksFor({ wage: "o0" });
    for (const promise of [salt("second"), silence]) {
      const worth = [0, 50, 100].map((trust) => worthOfDeal(mind(t, trust), [promise]));
      expect(worth).toEqual([...worth].sort((a, b) => a - b));
      expect(worth[2]).toBeGreaterThan(1.3 * (worth[0] ?? 0));
    }
  });

  it("doesn't ask for trust where something is given at once", () => {
    const t = hall();
    expect(worthOfDeal(mind(t, 0), [salt(null)])).toBe(worthOfDeal(mind(t, 100), [salt(null)]));
  });

  it("reckons with a promised silence as far as it trusts whoever promised it", () => {
    const t = hall();
    t.seat("talker")
      .asksFor({ wage: "o0" })
      .offers({ talker: silence.pledge }, ["listener"] as SeatId[]);
    t.seat("listener").accepts();
    const chance = (trust: number) =>
      acceptance(mind(t, trust), "hall", { party: "talker", changes: { wage: "o1" } });
    expect(chance(100)).toBeGreaterThan(chance(50));
    expect(chance(50)).toBeGreaterThan(chance(0));
  });

  it("takes from one who keeps its word what it won't take from one who doesn't", () => {
    const t = hall();
    const coin = { kind: "capital", to: "talker", by: null } as const;
    t.seat("talker").offers({ talker: salt("second").pledge, listener: coin }, ["listener"]);
    const answer = (trust: number) => bot(trusting(t.view("listener"), trust), even)?.kind;
    expect(answer(100)).toBe("acceptDeal");
    expect(answer(0)).not.toBe("acceptDeal");
  });
});

/** What a promise of another is worth to a seat that trusts it so far. */
function worthTrusting(view: View, trust: number, promise: Promised): number {
  if (view.own === null) return expect.unreachable("it has a seat");
  const { own } = view;
  const trusted = { ...view, own: { ...own, trust: { ...own.trust, [promise.seat]: trust } } };
  return worthOfDeal(mindOf(trusted, even, STANDARD) ?? expect.unreachable("it decides"), [promise]);
}

const GALE = {
  title: "Gale",
  theme: "Test",
  text: "A card of the test.",
  seats: ["north"],
  price: 3,
  band: "tracks" as const,
  effects: [{ worth: { issue: "roads", option: "some" }, seat: "east" as const, by: -30 }],
  source: { author: "Made for this test." },
};

/** East after North has shown it a card that would do it harm. */
function eastWarned(): View {
  const view = atTable(assembly({ cards: { gale: GALE } })).view("east");
  if (view.own === null) return expect.unreachable("east has a seat");
  return { ...view, own: { ...view.own, cards: { ...view.own.cards, gale: GALE } } };
}

describe("A bot that is promised something done", () => {
  const countsByTrust = (view: View, promise: Promised) => {
    const [none = 0, half = 0, all = 0] = [0, 50, 100].map((trust) => worthTrusting(view, trust, promise));
    expect(none).toBeGreaterThan(0);
    expect(half).toBeCloseTo(1.5 * none, 9);
    expect(all).toBeCloseTo(2 * none, 9);
  };

  it("counts on a second as far as it trusts whoever promises it", () => {
    const t = atTable(assembly());
    t.seat("north").tables({ roads: "many" });
    const roads = { atLeast: "many", atMost: "many" };
    countsByTrust(t.view("north"), promised("east", second("north", { roads })));
  });

  it("counts on a card that is kept back as far as it trusts whoever holds it", () => {
    const pledge = { kind: "card", promise: "refrain", card: "gale", until: "one" } as const;
    countsByTrust(eastWarned(), promised("north", pledge));
  });

  it("counts on an enemy's restraint as far as it trusts it, in the deal and at the front", () => {
    const brief = { public: "At war.", confidential: "Tired of it." };
    const west = { name: "West", short: "West", brief, stakes: { land: -1 } };
    const t = atTable(assembly({ seats: { ...ASSEMBLY_PARTS.seats, west } }));
    countsByTrust(t.view("west"), promised("isle", effort(0)));
    const expected = () =>
      enemysEffort(mindOf(t.view("west"), even, STANDARD) ?? expect.unreachable("it decides"), "west");
    const before = expected();
    t.seat("isle").offers({ isle: effort(0) }, ["west"]);
    t.seat("west").accepts();
    expect(expected()).toBeCloseTo(before - 0.75 * before, 9);
  });
});

describe("A bot that gives its word", () => {
  /** What the promise of silence is worth to the talker itself, who would lose so much by the wage. */
  const cost = (loss: number): number =>
    -worthOfDeal(mindOf(hall(loss).view("talker"), even, STANDARD) ?? expect.unreachable("it decides"), [
      silence,
    ]);

  it("reckons with what keeping it would cost, and with no more than breaking it does", () => {
    expect(cost(4)).toBeGreaterThan(cost(2));
    expect(cost(80)).toBe(cost(40));
    expect(cost(40)).toBeGreaterThan(cost(4));
  });
});
