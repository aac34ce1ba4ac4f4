import { describe, expect, it } from "vitest";
import { type Promised, promised } from "../../model/deal.ts";
import type { SeatId } from "../../model/ids.ts";
import type { View } from "../../model/view.ts";
import { bareScenario } from "../../testing/bareScenario.ts";
import { atTable, type TestTable } from "../../testing/table.ts";
import { worthOfDeal } from "../deals/dealWorth.ts";
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
