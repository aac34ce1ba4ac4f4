import { describe, expect, it } from "vitest";
import type { AtHome } from "../../model/home.ts";
import { ASSEMBLY_PARTS, assembly } from "../../testing/assembly.ts";
import { atTable } from "../../testing/table.ts";
import { mindOf } from "../mind.ts";
import { STANDARD } from "../temperament.ts";
import { worthOf } from "../worth/worth.ts";
import { withChanges } from "./prospect.ts";

const EVEN = (_key: string, sides: number) => Math.floor(sides / 2);

const moot = (concerns: AtHome["concerns"], cohesion: number) => ({
  moot: {
    seat: "north",
    title: "The moot",
    text: "It votes.",
    concerns,
    needs: { track: "cohesion", atLeast: cohesion },
    source: { author: "Made for tests alone." },
  },
});

/** North's mind in the first Talks, cohesion at 60. */
function northWith(home: ReturnType<typeof moot>) {
  const t = atTable(
    assembly({ home, objectives: {}, rules: { ...ASSEMBLY_PARTS.rules, confidentialDealt: 0 } }),
  );
  return mindOf(t.view("north"), EVEN, STANDARD) ?? expect.unreachable("North has no mind");
}

describe("What a bot expects of consent at home", () => {
  /** What many roads are worth to North beyond none, if they need consent at this cohesion. */
  const worthOfRoads = (cohesion: number) => {
    const mind = northWith(moot({ issue: "roads", atLeast: "some" }, cohesion));
    const end = (roads: string) => worthOf(mind, withChanges(mind.now, "pact", { roads }));
    return end("many") - end("none");
  };

  it("a wording is worth the less the less likely its consent", () => {
    const worths = [10, 50, 60, 70, 95].map(worthOfRoads);
    expect(worths).toEqual([...worths].sort((a, b) => b - a));
    expect(worths[0]).toBeGreaterThan(7.5);
    expect(worths[2]).toBeCloseTo(4);
    expect(worths[4]).toBeLessThan(0.5);
  });

  it("a favour too", () => {
    const worthOfHorses = (cohesion: number) => {
      const mind = northWith(moot({ favour: "horses" }, cohesion));
      const given = { ...mind.now, given: [{ favour: "horses", from: "north", to: "isle" }] };
      return worthOf(mind, given) - worthOf(mind, mind.now);
    };
    expect(worthOfHorses(10)).toBeLessThan(-1.8);
    expect(worthOfHorses(95)).toBeGreaterThan(-0.2);
  });

  it("what needs none is worth what it is worth", () => {
    const without = northWith({} as ReturnType<typeof moot>);
    const end = (roads: string) => worthOf(without, withChanges(without.now, "pact", { roads }));
    expect(end("many") - end("none")).toBe(8);
  });
});
