import { describe, expect, it } from "vitest";
import { knownOf } from "../../effects/known.ts";
import { promised } from "../../model/deal.ts";
import { assembly } from "../../testing/assembly.ts";
import { atTable, type TestTable } from "../../testing/table.ts";
import { testScenario } from "../../testing/testScenario.ts";
import { mindOf } from "../mind.ts";
import { stiffness } from "../others/payments.ts";
import { STANDARD } from "../temperament.ts";
import { isHopeless } from "../world/forecast.ts";
import { worthOfGrant } from "./dealWorth.ts";
import { canBeGiven } from "./givenToday.ts";
import { heldBack } from "./heldBack.ts";

const even = (_: string, sides: number): number => Math.floor(sides / 2);
function mind(t: TestTable, seat: string) {
  const found = mindOf(t.view(seat), even, STANDARD);
  if (!found) throw new Error(`${seat} has no mind`);
  return found;
}
const horsesTo = (to: string) => promised("north", { kind: "favour", favour: "horses", to, by: null });

describe("A bot that weighs a deal", () => {
  it("expects nothing of a favour that it knows can't be given", () => {
    const t = atTable(assembly());
    expect(worthOfGrant(mind(t, "north"), { favour: "wine", from: "south", to: "north" })).toBe(0);
  });

  it("promises no more favours at once than it can give in a round", () => {
    const north = mind(atTable(assembly()), "north");
    const three = ["south", "west", "isle"].map(horsesTo);
    expect(canBeGiven(north, three.slice(0, 2))).toBe(true);
    expect(canBeGiven(north, three)).toBe(false);
  });

  it("sells nothing under its price while there is time: what costs it nothing to promise is not held back", () => {
    const us = mind(atTable(testScenario("vilnius")).goTo("talks"), "us");
    const jets = promised("us", { kind: "favour", favour: "jets", to: "turkey", by: null });
    expect(heldBack(us, [promised("us", { kind: "word", words: "w" })])).toBe(0);
    expect(heldBack(us, [jets])).toBeGreaterThan(3);
  });
});

describe("A bot that guesses who will break", () => {
  const paid = (counts: Parameters<typeof assembly>[0]) => {
    const t = atTable(assembly(counts));
    t.seat("north").gives("horses", "south");
    return stiffness(mind(t.goTo("talks", "two"), "north"), "pact", "south");
  };
  const horses = (adopted: boolean) => ({
    favours: {
      horses: {
        title: "Horses",
        text: "A favour of the test.",
        from: ["north"],
        to: ["south"],
        counts: adopted ? { adopted: "pact" } : { not: { adopted: "pact" } },
        source: { author: "Made for this test." },
      },
    },
  });

  it("counts on whoever has been paid for a text, and less on whoever has been paid for none", () => {
    expect(paid(horses(true))).toBeLessThan(1);
    expect(paid(horses(false))).toBeGreaterThan(1);
  });
});

describe("A bot that looks for a text", () => {
  const bellsOnRoads = {
    table: "pact",
    when: {
      all: [
        { issue: "bells", is: "loud" },
        { issue: "roads", is: "some" },
      ],
    },
    worth: { choir: 2 },
  };

  it("sees a way past an automaton where its public rule leaves one", () => {
    const known = knownOf(atTable(assembly({ modifiers: { bellsOnRoads } })).view("north"));
    expect(isHopeless(known, "pact", { bells: "loud" })).toBe(true);
    expect(isHopeless(known, "pact", { bells: "loud", roads: "some" })).toBe(false);
  });
});
