import { describe, expect, it } from "vitest";
import type { SeatId } from "../../model/ids.ts";
import type { Stance } from "../../model/motion.ts";
import type { Scenario } from "../../model/scenario.ts";
import { testScenario } from "../../testing/testScenario.ts";
import { decide } from "../index.ts";
import { playMatch } from "../playMatch.ts";
import { STRATEGIES, type StrategyName } from "./index.ts";

const workshop = testScenario("workshop");

const play = (scenario: Scenario, { seat, as, seed }: { seat: SeatId; as: StrategyName; seed: string }) =>
  playMatch({ scenario, seed, botFor: (one) => (one === seat ? STRATEGIES[as](decide) : decide) });

const SEEDS = ["one", "two", "three", "four", "five", "six", "seven", "eight"];

/** What a seat said in all silences of some matches, but on what it moved or seconded itself. */
const stancesOf = (seat: SeatId, as: StrategyName): readonly Stance["kind"][] =>
  SEEDS.flatMap((seed) => {
    const { state } = play(workshop, { seat, as, seed });
    return Object.values(state.tables).flatMap(({ motions, readings }) => [
      ...Object.values(motions).flatMap(({ mover, seconders, stances }) =>
        [mover, ...seconders].includes(seat) ? [] : (stances[seat]?.kind ?? []),
      ),
      ...readings.flatMap(({ number, stances }) => (number === 1 ? (stances[seat]?.kind ?? []) : [])),
    ]);
  });

describe("A seat that always breaks", () => {
  it("breaks every silence that it may break", () => {
    const stances = stancesOf("hill", "alwaysBreak");
    expect(stances.length).toBeGreaterThan(0);
    expect(new Set(stances)).toEqual(new Set(["break"]));
  });
});

describe("A seat that never breaks", () => {
  it("lets everything pass", () => {
    const stances = stancesOf("vale", "neverBreak");
    expect(stances.length).toBeGreaterThan(0);
    expect(stances).not.toContain("break");
  });
});

describe("A seat that decides by lot", () => {
  it("comes to an end, tries nothing that is refused, and is the same for the same seed", () => {
    for (const seed of SEEDS) {
      const first = play(workshop, { seat: "hill", as: "random", seed });
      expect(first.refusals.filter((one) => one.seat === "hill")).toEqual([]);
      expect(first.state.results).not.toBeNull();
      const again = play(workshop, { seat: "hill", as: "random", seed });
      expect(JSON.stringify(again.events)).toBe(JSON.stringify(first.events));
    }
  });

  it("keeps and breaks silence alike", () => {
    expect(new Set(stancesOf("hill", "random"))).toEqual(new Set(["keep", "break"]));
  });
});
