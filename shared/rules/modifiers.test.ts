import { describe, expect, it } from "vitest";
import { assembly } from "../testing/assembly.ts";
import { underSilence } from "../testing/promises.ts";
import { atTable, type TestTable } from "../testing/table.ts";

/** A toll makes the pact worth more to North, and harvests make it easier for South to do without. */
const linked = () =>
  atTable(
    assembly({
      modifiers: {
        tollPaysForRoads: {
          table: "pact",
          when: {
            all: [
              { issue: "toll", is: "fair" },
              { issue: "roads", atLeast: "some" },
            ],
          },
          worth: { north: 3 },
        },
        horsesHelp: { table: "pact", when: { given: "horses", to: "south" }, walkAway: { south: -2 } },
      },
    }),
  );

/** North and Isle agree on a fair toll, in the second round. */
function tollAgreed(t: TestTable): TestTable {
  t.goTo("talks", "two").seat("isle").tables({ toll: "fair" });
  t.seat("north").seconds("isle");
  return t.goTo("talks", "three");
}

const pactTo = (t: TestTable, seat: string) => t.goTo("debrief").result(seat).tables.pact;

describe("What a text is worth", () => {
  it("can depend on what another table agreed", () => {
    expect(pactTo(underSilence(linked()), "north")?.value).toBe(4);
    const t = linked();
    tollAgreed(underSilence(t));
    expect(pactTo(t, "north")?.value).toBe(4 + 3);
  });

  it("and on the rest of its own text: a toll without roads brings nothing", () => {
    expect(pactTo(tollAgreed(linked()), "north")?.value).toBe(0);
  });

  it("to nobody else, and no other text", () => {
    const t = tollAgreed(underSilence(linked()));
    expect(pactTo(t, "south")?.value).toBe(-2);
    expect(t.result("north").tables.trade?.value).toBe(2);
  });
});

describe("What having no text is worth", () => {
  it("can depend on a favour that was given", () => {
    expect(pactTo(linked(), "south")?.walkAway).toBe(3);
    const t = linked();
    t.seat("north").gives("horses", "south");
    expect(pactTo(t, "south")?.walkAway).toBe(3 - 2);
  });
});

describe("What an automaton objects to", () => {
  /** The choir minds loud bells less beside some roads. */
  const softened = () =>
    atTable(
      assembly({
        modifiers: {
          bellsOnRoads: {
            table: "pact",
            when: {
              all: [
                { issue: "bells", is: "loud" },
                { issue: "roads", is: "some" },
              ],
            },
            worth: { choir: 2 },
          },
        },
      }),
    );
  const moved = (changes: Readonly<Record<string, string>>) =>
    underSilence(softened(), changes).timeUp().motionOf("north");

  it("is a clause that would be worth too little, with what is known to change its worth", () => {
    expect(moved({ bells: "loud" })).toBe("broken");
    expect(moved({ bells: "loud", roads: "some" })).toBe("adopted");
  });
});
