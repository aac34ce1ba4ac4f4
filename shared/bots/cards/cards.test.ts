import { describe, expect, it } from "vitest";
import { assembly } from "../../testing/assembly.ts";
import { swayingCard } from "../../testing/swayingCard.ts";
import { atTable, type TestTable } from "../../testing/table.ts";
import { botOf } from "../index.ts";
import { STANDARD } from "../temperament.ts";

const even = (_: string, sides: number): number => Math.floor(sides / 2);
const bot = botOf(STANDARD);

/** North in the Decisions, with these cards and no others. */
const withHand = (cards: Readonly<Record<string, ReturnType<typeof swayingCard>>>): TestTable =>
  atTable(assembly({ cards })).goTo("decisions");

describe("A bot that may commit a card", () => {
  it("takes the one from which it expects most", () => {
    const t = withHand({
      breeze: swayingCard("self", 5),
      gale: swayingCard("self", 9),
      squall: swayingCard("self", -9),
    });
    expect(bot(t.view("north"), even)).toMatchObject({ kind: "commitCard", card: "gale" });
  });

  it("and none that is not worth its price", () => {
    const t = withHand({ calm: swayingCard("self", 0), squall: swayingCard("self", -9) });
    expect(bot(t.view("north"), even)).not.toMatchObject({ kind: "commitCard" });
  });
});
