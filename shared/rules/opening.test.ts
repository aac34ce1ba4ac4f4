import { describe, expect, it } from "vitest";
import { ASSEMBLY_PARTS, assembly } from "../testing/assembly.ts";
import { atTable } from "../testing/table.ts";

const north = ASSEMBLY_PARTS.seats.north ?? expect.unreachable("no north");
const SEEDS = [..."abcdefghij"];

describe("What is dealt at the start", () => {
  it("every public objective, and three of the confidential ones by lot", () => {
    const confidential = [..."abcde"].map((id) => [
      id,
      { seat: "north", kind: "confidential", title: id, met: { directWar: true } } as const,
    ]);
    const objectives = { ...ASSEMBLY_PARTS.objectives, ...Object.fromEntries(confidential) };
    const hands = SEEDS.map((seed) => atTable(assembly({ objectives }), { seed }).own("north").objectives);
    for (const dealt of hands) {
      expect(dealt).toHaveLength(4);
      expect(dealt[0]).toBe("roadsBuilt");
    }
    expect(new Set(hands.map((dealt) => [...dealt].sort().join())).size).toBeGreaterThan(1);
  });

  it("a small private shift of the walk-away value, within its range", () => {
    const shifted = assembly({
      seats: {
        ...ASSEMBLY_PARTS.seats,
        north: { ...north, walkAwayShift: { table: "pact", from: -1, to: 1 } },
      },
    });
    const shifts = SEEDS.map((seed) => {
      const t = atTable(shifted, { seed });
      expect(JSON.stringify(t.view("south"))).not.toContain("walkAwayShift");
      return t.view("north").own?.valuations.pact?.walkAway;
    });
    expect(new Set(shifts)).toEqual(new Set([1, 2, 3]));
  });

  it("a card that two seats could hold comes into one pile only", () => {
    const card = ASSEMBLY_PARTS.cards?.dirge ?? expect.unreachable("no dirge");
    const shared = assembly({ cards: { dirge: { ...card, seats: ["north", "south"] } } });
    const owners = SEEDS.map((seed) => {
      const t = atTable(shared, { seed });
      return ["north", "south"].filter((seat) => t.own(seat).hand.includes("dirge"));
    });
    expect(owners.every((one) => one.length === 1)).toBe(true);
    expect(new Set(owners.flat())).toEqual(new Set(["north", "south"]));
  });

  it("nobody is told the order of piles, nor another's hand, objectives or values", () => {
    const t = atTable(assembly());
    const seen = JSON.stringify(t.view("isle"));
    for (const secret of ["dirge", "noWord", "What North thinks.", '"deck"', '"seed"'])
      expect(seen).not.toContain(secret);
    expect(seen).toContain("What Isle thinks.");
    const dealt = t.events.filter(({ kind }) =>
      ["deckShuffled", "eventsShuffled", "matchCreated"].includes(kind),
    );
    expect(dealt.map(({ audience }) => audience)).toEqual(dealt.map(() => "nobody"));
  });
});
