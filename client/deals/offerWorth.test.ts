import { describe, expect, it } from "vitest";
import type { Condition } from "../../shared/model/condition.ts";
import { promised } from "../../shared/model/deal.ts";
import type { Effect } from "../../shared/model/effect.ts";
import type { View } from "../../shared/model/view.ts";
import { assembly } from "../../shared/testing/assembly.ts";
import { atTable } from "../../shared/testing/table.ts";
import { ownWorth } from "../draft/worth.ts";
import { offerWorth } from "./offerWorth.ts";

const favour = promised("north", { kind: "favour", favour: "horses", to: "south", by: null });
const payment = promised("south", { kind: "capital", to: "north", by: null });
const silence = promised("south", {
  ...{ kind: "stance", promise: "keep", readings: false, until: "one" },
  on: { roads: { atLeast: "some", atMost: null } },
});

describe("What an offer is worth", () => {
  const table = atTable(assembly());
  const view = (seat: string) => table.view(seat);
  const { pay, give } = view("north").scenario.rules.transfer;
  const worth = (seat: string) => offerWorth(view(seat), [favour, payment, silence]);

  it("counts favours as their giver and as their receiver", () => {
    expect(worth("north").favours).toEqual({ withText: -2, withoutText: -2 });
    expect(worth("south").favours).toEqual({ withText: 6, withoutText: 6 });
    expect(worth("east").favours).toBeNull();
  });

  it("never adds up favours that count only with a text and those that count only without, as they would change it", () => {
    const { horses } = view("south").scenario.favours;
    const turned = (counts: Condition, effects: readonly Effect[] = [], promises = [favour]) => {
      const one = view("south");
      const favours = { ...one.scenario.favours, horses: { ...horses, counts, effects } as typeof horses };
      return offerWorth({ ...one, scenario: { ...one.scenario, favours } } as View, promises);
    };
    const only: Condition = { adopted: "pact" };
    expect(turned(only).favours).toEqual({ withText: 6, withoutText: 0 });
    expect(turned({ not: only }).favours).toEqual({ withText: 0, withoutText: 6 });
    // The favour itself puts the wording into the text on which it hangs.
    const spent: Condition = { not: { all: [only, { issue: "roads", is: "many" }] } };
    const built = turned(spent, [{ settle: "roads", option: "many" }]);
    expect(built.favours).toEqual({ withText: 0, withoutText: 6 });
    const alone = ownWorth(view("south"), "pact")?.of({ roads: "many" }).alone;
    expect(built.wordings).toEqual({ from: alone, to: alone });
    // What somebody promises besides about the same clause adds nothing.
    expect(turned(spent, [{ settle: "roads", option: "many" }], [favour, silence]).wordings).toEqual(
      built.wordings,
    );
  });

  it("counts capital as the rules take it when the deal closes, and says what is left", () => {
    const price = view("north").scenario.favours.horses?.price ?? 0;
    const had = (seat: string) => view(seat).own?.available ?? 0;
    expect(worth("north").capital).toEqual({ by: give - price, left: had("north") + give - price });
    expect(worth("south").capital).toEqual({ by: -pay, left: had("south") - pay });
    const later = [{ ...payment, if: { adopted: "pact" } }];
    expect(offerWorth(view("south"), later)).toMatchObject({ capital: null, conditional: true });
  });

  it("counts the wordings that are helped on from the worst within the bounds to the best, once", () => {
    const of = (seat: string, option: string) => ownWorth(view(seat), "pact")?.of({ roads: option }).alone;
    expect(worth("north").wordings).toEqual({ from: of("north", "some"), to: of("north", "many") });
    expect(worth("south").wordings).toEqual({ from: of("south", "many"), to: of("south", "some") });
    const twice = offerWorth(view("north"), [silence, { ...silence, seat: "east" }]);
    expect(twice.wordings).toEqual(worth("north").wordings);
  });

  it("says what has no number", () => {
    expect(worth("north").unnumbered).toBe(false);
    const word = promised("south", { kind: "word", words: "w" });
    expect(offerWorth(view("north"), [favour, word])).toMatchObject({
      favours: { withText: -2 },
      unnumbered: true,
    });
  });
});
