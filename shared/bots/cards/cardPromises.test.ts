import { describe, expect, it } from "vitest";
import type { View } from "../../model/view.ts";
import { assembly } from "../../testing/assembly.ts";
import { swayingCard } from "../../testing/swayingCard.ts";
import { atTable, type TestTable } from "../../testing/table.ts";
import { botOf } from "../index.ts";
import { mindOf } from "../mind.ts";
import { STANDARD } from "../temperament.ts";
import { cardsAskedFor } from "./cardPromises.ts";

const even = (_: string, sides: number): number => Math.floor(sides / 2);
const bot = botOf(STANDARD);

const CARDS = {
  calm: swayingCard("self", 0),
  gale: swayingCard("self", 30),
  flood: swayingCard("east", -30),
  boon: swayingCard("east", 30),
};

/** East pays North, and North is to promise this about a card. */
function asked(promise: "play" | "refrain", card: string): TestTable {
  const t = atTable(assembly({ cards: CARDS }));
  const pledge = { kind: "card", promise, card, until: "one" } as const;
  t.seat("east").offers({ east: { kind: "capital", to: "north", by: null }, north: pledge }, ["north"]);
  return t;
}
const answerOf = (t: TestTable, seat = "north") => bot(t.view(seat), even)?.kind;

describe("A bot that is paid for a promise about a card", () => {
  it("promises to keep back what it wouldn't play anyway", () => {
    expect(answerOf(asked("refrain", "calm"))).toBe("acceptDeal");
  });

  it("and not what it would gain much by", () => {
    expect(answerOf(asked("refrain", "gale"))).not.toBe("acceptDeal");
  });

  it("promises to play what it would play anyway", () => {
    expect(answerOf(asked("play", "gale"))).toBe("acceptDeal");
  });

  it("and never to play what it doesn't hold", () => {
    expect(answerOf(asked("play", "hymn"))).not.toBe("acceptDeal");
  });
});

/** East's view once North's hand has been shown to it. */
function shown(t: TestTable, card: keyof typeof CARDS): View {
  const view = t.view("east");
  if (view.own === null) return expect.unreachable("east has a seat");
  const cards = { ...view.own.cards, [card]: t.state.scenario.cards[card] ?? expect.unreachable() };
  return { ...view, own: { ...view.own, cards, shown: { north: { cards: [card], objectives: [] } } } };
}
const askedFor = (card: keyof typeof CARDS) => {
  const mind = mindOf(shown(atTable(assembly({ cards: CARDS })), card), even, STANDARD);
  return mind === null ? expect.unreachable("east decides") : cardsAskedFor(mind, "north");
};

describe("A bot that has seen another's cards", () => {
  it("asks it to keep back what would do it harm", () => {
    expect(askedFor("flood")).toMatchObject([
      { seat: "north", pledge: { promise: "refrain", card: "flood" } },
    ]);
  });

  it("asks it to play what would do it good", () => {
    expect(askedFor("boon")).toMatchObject([{ seat: "north", pledge: { promise: "play", card: "boon" } }]);
  });

  it("and nothing else", () => {
    expect(askedFor("calm")).toEqual([]);
  });
});

describe("A bot that is offered a word", () => {
  const word = { kind: "word", words: "w" } as const;

  it("takes one for which nothing is asked", () => {
    const t = atTable(assembly());
    t.seat("east").offers({ east: word }, ["north"]);
    expect(answerOf(t)).toBe("acceptDeal");
  });

  it("and gives none for another's word: in the end others say whether it was kept", () => {
    const t = atTable(assembly());
    t.seat("east").offers({ east: word, north: word });
    expect(answerOf(t)).not.toBe("acceptDeal");
  });
});
