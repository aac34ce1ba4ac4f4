import { describe, expect, it } from "vitest";
import { assembly } from "../../testing/assembly.ts";
import { atTable, type TestTable } from "../../testing/table.ts";
import { botOf } from "../index.ts";
import { STANDARD } from "../temperament.ts";

const even = (_: string, sides: number): number => Math.floor(sides / 2);
const bot = botOf(STANDARD);

/** A card of North's that changes what the roads that are expected are worth to it. */
const swaying = (by: number) => ({
  title: "A card",
  theme: "Test",
  text: "A card of the test.",
  seats: ["north"],
  price: 3,
  band: "tracks" as const,
  effects: [{ worth: { issue: "roads", option: "some" }, seat: "self", by }],
  source: { author: "Made for this test." },
});

/** North in the Decisions, with these cards and no others. */
const withHand = (cards: Readonly<Record<string, ReturnType<typeof swaying>>>): TestTable =>
  atTable(assembly({ cards })).goTo("decisions");

describe("A bot that may commit a card", () => {
  it("takes the one from which it expects most", () => {
    const t = withHand({ breeze: swaying(5), gale: swaying(9), squall: swaying(-9) });
    expect(bot(t.view("north"), even)).toMatchObject({ kind: "commitCard", card: "gale" });
  });

  it("and none that is not worth its price", () => {
    const t = withHand({ calm: swaying(0), squall: swaying(-9) });
    expect(bot(t.view("north"), even)).not.toMatchObject({ kind: "commitCard" });
  });
});
