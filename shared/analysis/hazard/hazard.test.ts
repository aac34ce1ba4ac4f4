import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { viewFor } from "../../engine/viewFor.ts";
import type { Estimate, Hazard } from "../../model/hazard.ts";
import { wholeShares } from "../../model/wholeShares.ts";
import { assembly } from "../../testing/assembly.ts";
import { playRandomly } from "../../testing/randomPlay.ts";
import { atTable } from "../../testing/table.ts";
import { testScenario } from "../../testing/testScenario.ts";
import {
  type Assumptions,
  assumptionsOf,
  assumptionsOfReading,
  levelsOfMatch,
  movedTo,
  outlookFor,
} from "./index.ts";
import { sharesOf } from "./shares.ts";

const source = { author: "Made for tests alone." };
const estimate = (least: number, most: number): fc.Arbitrary<Estimate> =>
  fc
    .tuple(...Array.from({ length: 3 }, () => fc.double({ min: least, max: most, noNaN: true })))
    .map((three) => {
      const [low = least, central = least, high = least] = [...three].sort((a, b) => a - b);
      return { low, central, high };
    });
const FACTORS = ["a", "b", "c", "d", "e"];
const world = fc.record({
  baseline: estimate(0.1, 60),
  odds: fc.tuple(...FACTORS.map(() => estimate(0.05, 8))),
  levels: fc.tuple(...FACTORS.map(() => fc.double({ min: 0, max: 1, noNaN: true }))),
  years: fc.integer({ min: 1, max: 30 }),
});
const keyed = <T>(values: readonly T[]): Readonly<Record<string, T>> =>
  Object.fromEntries(FACTORS.map((id, i) => [id, values[i] as T]));
const assumed = ({ baseline, odds }: { baseline: Estimate; odds: readonly Estimate[] }): Assumptions => ({
  baseline,
  odds: keyed(odds),
});

describe("The chance of a new war", () => {
  it("lies in its range, and the range between 0 and 100 per cent", () => {
    fc.assert(
      fc.property(world, ({ levels, years, ...rest }) => {
        const { low, central, high } = outlookFor(assumed(rest), keyed(levels), years);
        expect(0 <= low && low <= central && central <= high && high <= 1000).toBe(true);
      }),
    );
  });

  it("what each factor adds, as shown, and what is there without any, add up exactly to it", () => {
    fc.assert(
      fc.property(world, ({ levels, years, ...rest }) => {
        const { base, central, contributions } = outlookFor(assumed(rest), keyed(levels), years);
        expect(contributions.reduce((sum, { tenths }) => sum + tenths, base)).toBe(central);
      }),
    );
  });

  it("rises with a factor that makes war likelier and falls with one that makes it less likely", () => {
    fc.assert(
      fc.property(world, fc.integer({ min: 0, max: 4 }), ({ levels, years, ...rest }, which) => {
        const assumptions = assumed(rest);
        const at = (level: number) => keyed(levels.map((own, i) => (i === which ? level : own)));
        const [none, all] = [0, 1].map((level) => outlookFor(assumptions, at(level), years).central);
        const raises = (assumptions.odds[FACTORS[which] ?? ""]?.central ?? 1) >= 1;
        expect(raises ? (all ?? 0) >= (none ?? 0) : (all ?? 0) <= (none ?? 0)).toBe(true);
      }),
    );
  });

  it("a factor's share has its sign, and none if the factor stands at nothing", () => {
    fc.assert(
      fc.property(world, ({ levels, years, ...rest }) => {
        const some = levels.map((level, i) => (i === 0 ? 0 : level));
        const { contributions } = outlookFor(assumed(rest), keyed(some), years);
        expect(contributions[0]?.tenths).toBe(0);
        for (const [i, { tenths }] of contributions.entries()) {
          const odds = rest.odds[i]?.central ?? 1;
          // Rounding can take a share that is nearly nothing over the line by one tenth.
          if (Math.abs(tenths) > 1) expect(tenths > 0).toBe(odds > 1);
        }
      }),
    );
  });

  it("is worked out by hand: 8 per cent a year, odds halved, over ten years", () => {
    const assumptions = {
      baseline: { low: 4, central: 8, high: 14 },
      odds: { a: { low: 0.25, central: 0.5, high: 1 } },
    };
    // Odds 0.08 / 0.92, halved: 0.043478…, a chance of 0.0416667 a year.
    const hazard = 0.5 * (0.08 / 0.92);
    const yearly = hazard / (1 + hazard);
    const { base, central, low, high } = outlookFor(assumptions, { a: 1 }, 10);
    expect(base).toBe(Math.round(1000 * (1 - 0.92 ** 10)));
    expect(central).toBe(Math.round(1000 * (1 - (1 - yearly) ** 10)));
    expect(high).toBe(Math.round(1000 * (1 - 0.86 ** 10)));
    expect(low).toBeLessThan(central);
  });
});

describe("Shares", () => {
  const parts = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { maxLength: 7 });
  const f = (sum: number) => 1 / (1 + Math.exp(1 - sum));

  it("add up to the whole difference", () => {
    fc.assert(
      fc.property(parts, (list) => {
        const total = sharesOf(list, f).reduce((sum, n) => sum + n, 0);
        expect(total).toBeCloseTo(f(list.reduce((sum, n) => sum + n, 0)) - f(0), 9);
      }),
    );
  });

  it("are the mean over every order, counted one by one", () => {
    const orders = (list: readonly number[]): readonly (readonly number[])[] =>
      list.length === 0
        ? [[]]
        : list.flatMap((one) => orders(list.filter((n) => n !== one)).map((rest) => [one, ...rest]));
    const list = [0.9, -0.4, 1.7, 0.2];
    const all = orders(list.map((_, i) => i));
    const mean = list.map((_, which) => {
      const gains = all.map((order) => {
        const before = order.slice(0, order.indexOf(which)).reduce((sum, i) => sum + (list[i] ?? 0), 0);
        return f(before + (list[which] ?? 0)) - f(before);
      });
      return gains.reduce((sum, n) => sum + n, 0) / all.length;
    });
    sharesOf(list, f).forEach((share, i) => {
      expect(share).toBeCloseTo(mean[i] ?? 0, 12);
    });
  });

  it("rounded, they lie next to what they were and add up to the rounded whole", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -300, max: 300, noNaN: true }), { minLength: 1, maxLength: 8 }),
        (list) => {
          const total = Math.round(list.reduce((sum, n) => sum + n, 0)) + 0;
          const whole = wholeShares(list, total);
          if (list.every((n) => n === 0)) return;
          expect(whole.reduce((sum, n) => sum + n, 0)).toBe(total);
          whole.forEach((n, i) => {
            expect(Math.abs(n - (list[i] ?? 0))).toBeLessThan(2);
          });
        },
      ),
    );
  });
});

describe("What it reads of a match", () => {
  const hazard: Hazard = {
    title: "A new quarrel",
    text: "A guess.",
    years: 10,
    baseline: { low: 4, central: 8, high: 14 },
    source,
    factors: {
      calm: {
        title: "Calm",
        text: "It helps.",
        reads: [
          { track: "cohesion", from: 20, to: 100, adds: 80 },
          { when: { issue: "roads", atLeast: "many" }, adds: 40 },
          { when: { adopted: "pact" }, adds: -10 },
        ],
        odds: { low: 0.2, central: 0.5, high: 0.9 },
        source,
      },
    },
    arrangements: {
      roads: { title: "Roads", text: "Many.", sets: { roads: "many" }, source },
    },
    readings: {
      doubt: { title: "Doubt", text: "None of it.", odds: { calm: { low: 1, central: 1, high: 1 } }, source },
    },
  };

  it("tracks by their share of the way, conditions if they hold, the sum between 0 and 100 per cent", () => {
    const t = atTable(assembly());
    const levels = levelsOfMatch(t.view(null), hazard);
    // Cohesion 60 is half of the way from 20 to 100; no roads, no pact.
    expect(levels.own.calm).toBeCloseTo(0.4);
    // With many roads there is a pact as well.
    expect(levels.arrangements.roads?.calm).toBeCloseTo(0.7);
  });

  it("another reading changes what it says and leaves the rest", () => {
    expect(assumptionsOfReading(hazard, "doubt")).toEqual({
      ...assumptionsOf(hazard),
      odds: { calm: { low: 1, central: 1, high: 1 } },
    });
  });

  it("a guess that is moved keeps its range in proportion, within what can be meant", () => {
    expect(movedTo({ low: 0.25, central: 0.5, high: 1 }, 1)).toEqual({ low: 0.5, central: 1, high: 2 });
    expect(movedTo({ low: 0.25, central: 0.5, high: 1 }, 8)).toEqual({ low: 4, central: 8, high: 8 });
  });

  it("is told to nobody before the results are out", () => {
    const t = atTable(assembly({ hazard }));
    for (const seat of [null, "north"]) expect(t.view(seat).public.known.hazard).toBeNull();
    expect(t.goTo("debrief").view(null).public.known.hazard?.title).toBe("A new quarrel");
  });
});

describe("The Road to Vilnius", () => {
  const scenario = testScenario("vilnius");
  const hazard = scenario.hazard ?? expect.unreachable("no estimate");
  const matches = [...Array(12).keys()].map((seed) =>
    viewFor(playRandomly(scenario, seed, { follow: () => [], look: () => false }).match.state, {
      kind: "public",
    }),
  );
  const outlooks = matches.map((view) => {
    const { own, arrangements } = levelsOfMatch(view, hazard);
    const at = (levels: typeof own, reading?: string) =>
      outlookFor(
        reading === undefined ? assumptionsOf(hazard) : assumptionsOfReading(hazard, reading),
        levels,
        hazard.years,
      );
    return { own, arrangements, at };
  });

  it("whatever is played, the chance is neither nothing nor certainty, and the guesses lie far apart", () => {
    for (const { own, at } of outlooks) {
      const { low, central, high } = at(own);
      expect(central).toBeGreaterThan(40);
      expect(central).toBeLessThan(800);
      expect(high - low).toBeGreaterThan(150);
    }
  });

  it("its three arrangements stand in the order in which the column puts them, whatever the world", () => {
    for (const { arrangements, at } of outlooks) {
      const of = (id: string) => at(arrangements[id] ?? {}).central;
      expect(of("membership")).toBeLessThan(of("porcupine"));
      expect(of("membership")).toBeLessThan(of("hybrid"));
    }
  });

  it("and under the reading that a way west provokes, membership keeps less of its lead", () => {
    for (const { arrangements, at } of outlooks) {
      const lead = (reading?: string) =>
        at(arrangements.porcupine ?? {}, reading).central -
        at(arrangements.membership ?? {}, reading).central;
      expect(lead("westward")).toBeLessThan(lead());
      expect(lead("pretext")).toBeGreaterThan(lead());
    }
  });
});
