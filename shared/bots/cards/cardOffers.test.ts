import { describe, expect, it } from "vitest";
import type { ScenarioSource } from "../../model/scenario.ts";
import { assembly } from "../../testing/assembly.ts";
import { atTable, type TestTable } from "../../testing/table.ts";
import { botOf } from "../index.ts";
import { mindOf } from "../mind.ts";
import { guessWorth } from "../others/guesses.ts";
import { STANDARD } from "../temperament.ts";
import { cardsOffered } from "./cardOffers.ts";

const even = (_: string, sides: number): number => Math.floor(sides / 2);
const bot = botOf(STANDARD);

type Cards = NonNullable<ScenarioSource["cards"]>;
type Effects = Cards[string]["effects"];
/** A card of North's. */
const card = (effects: Effects, more: Partial<Cards[string]> = {}): Cards[string] => ({
  title: "A card",
  theme: "Test",
  text: "A card of the test.",
  seats: ["north"],
  price: 3,
  band: "tracks",
  effects,
  source: { author: "Made for this test." },
  ...more,
});
const worth = (by: number): Effects => [{ worth: { issue: "roads", option: "some" }, seat: "east", by }];

/** North holds this card alone. */
const holding = (only: Cards[string]): TestTable => atTable(assembly({ cards: { only } }));

function mindOfNorth(t: TestTable) {
  const mind = mindOf(t.view("north"), even, STANDARD);
  return mind ?? expect.unreachable("north decides");
}
const offered = (t: TestTable, partner = "east") =>
  cardsOffered(mindOfNorth(t), partner).map(({ seat, pledge }) => ({ seat, ...pledge }));

describe("A bot that holds a card", () => {
  it("can offer to play it to somebody whom it would do good", () => {
    const t = holding(card(worth(30)));
    expect(offered(t)).toEqual([
      { seat: "north", kind: "card", promise: "play", card: "only", until: "one" },
    ]);
    expect(offered(t, "south")).toEqual([]);
  });

  it("can offer to keep it back to somebody whom it would do harm", () => {
    expect(offered(holding(card(worth(-30))))).toMatchObject([{ promise: "refrain", card: "only" }]);
  });

  it("offers nothing that others would hardly notice", () => {
    expect(offered(holding(card(worth(1))))).toEqual([]);
  });

  it("nor to play what it couldn't play now: a condition doesn't hold, or it costs too much", () => {
    expect(offered(holding(card(worth(30), { when: { round: { from: "two" } } })))).toEqual([]);
    expect(offered(holding(card(worth(30), { price: 12 })))).toEqual([]);
  });

  it("goes by what the other has asked for, where it would settle a clause", () => {
    const settles = card([{ settle: "roads", option: "many" }], { band: "text" });
    for (const [asked, promise] of [
      ["many", "play"],
      ["none", "refrain"],
    ] as const) {
      const t = holding(settles);
      t.seat("east").asksFor({ roads: asked });
      expect(offered(t)).toMatchObject([{ promise }]);
    }
  });

  it("speaks of one card a round, and never twice of the same", () => {
    const t = holding(card(worth(30)));
    const play = { kind: "card", promise: "play", card: "only", until: "one" } as const;
    t.seat("north").offers({ north: play }, ["south"]);
    expect(offered(t)).toEqual([]);
  });

  it("thinks it worth as much as the other gains, as far as it might not have been played anyway", () => {
    const mind = mindOfNorth(holding(card(worth(30))));
    const play = cardsOffered(mind, "east");
    expect(guessWorth(mind, "east", play)).toBeGreaterThan(1);
    expect(guessWorth(mind, "south", play)).toBe(0);
  });
});

describe("A bot that is offered another's card", () => {
  const pays = { kind: "capital", to: "north", by: null } as const;
  const answer = (promise: "play" | "refrain", by: number, more: Partial<Cards[string]> = {}) => {
    const t = holding(card(worth(by), more));
    t.seat("north").offers({ north: { kind: "card", promise, card: "only", until: "one" }, east: pays });
    return bot(t.view("east"), even)?.kind;
  };

  it("reads it, and pays for what does it good or spares it harm", () => {
    expect(answer("play", 30)).toBe("acceptDeal");
    expect(answer("refrain", -30)).toBe("acceptDeal");
  });

  it("and for nothing else", () => {
    expect(answer("play", -30)).not.toBe("acceptDeal");
    expect(answer("play", 30, { when: { round: { from: "two" } } })).not.toBe("acceptDeal");
  });
});
