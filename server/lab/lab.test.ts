import { describe, expect, test } from "vitest";
import { testScenario } from "../../shared/testing/testScenario.ts";
import { simulate } from "../bin/scenario/simulate.ts";
import { comparisonOf } from "./comparison.ts";
import { experiment } from "./laboratory.ts";
import { playSample, seedOf } from "./play.ts";
import { bar, box, percent, spark } from "./plots.ts";
import { summaryOf } from "./summary.ts";

const tiny = testScenario("tiny");

async function printed(
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly text: string }> {
  const lines: string[] = [];
  const code = await simulate.run(args, (line) => lines.push(line));
  return { code, text: lines.join("\n") };
}

describe("the laboratory", () => {
  test("plays the same matches on one thread and on two, in the order of their seeds", async () => {
    const one = await experiment({ scenario: tiny, seed: "s", strategies: {}, games: 5, threads: 1 });
    const two = await experiment({ scenario: tiny, seed: "s", strategies: {}, games: 5, threads: 2 });
    expect(two).toEqual(one);
    expect(one.samples.map(({ seed }) => seed)).toEqual([1, 2, 3, 4, 5].map((game) => seedOf("s", game)));
    expect(one.errors).toEqual([]);
  });

  test("gives a changed seat the chance of the standard one: played alike, nothing differs", () => {
    const samples = [1, 2, 3].map((game) => playSample(tiny, seedOf("s", game), {}));
    for (const difference of Object.values(comparisonOf(samples, samples)))
      expect(difference).toEqual({ value: 0, low: 0, high: 0 });
  });

  test("notices what a strategy costs", () => {
    const games = Array.from({ length: 20 }, (_, game) => seedOf("s", game + 1));
    const standard = games.map((seed) => playSample(tiny, seed, {}));
    const stubborn = games.map((seed) => playSample(tiny, seed, { highbank: "alwaysBreak" }));
    expect(comparisonOf(stubborn, standard).highbank?.high).toBeLessThan(0);
  });

  test("counts shares that add up, and cards that were held and played", () => {
    const samples = Array.from({ length: 20 }, (_, game) => playSample(tiny, seedOf("s", game), {}));
    const summary = summaryOf(tiny, samples);
    const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);
    expect(sum(Object.values(summary.endings))).toBeCloseTo(1);
    for (const shares of Object.values(summary.options)) expect(sum(shares)).toBeCloseTo(1);
    expect(Object.keys(summary.cards)).toEqual(Object.keys(tiny.cards));
    for (const { held, played } of Object.values(summary.cards)) expect(played).toBeLessThanOrEqual(held);
  });
});

describe("scenario simulate", () => {
  test("prints plain data that other programs can read", async () => {
    const { code, text } = await printed("scenarios/tiny", "--games", "4", "--seed", "s", "--json");
    expect(code).toBe(0);
    const data = JSON.parse(text) as Record<string, unknown>;
    expect(data).toMatchObject({ games: 4, seed: "s", errors: [] });
    for (const key of ["textAdopted", "firstReadingBroken", "endings", "options", "brokenMotions"])
      expect(data).toHaveProperty(key);
    expect(data.seats).toMatchObject({ highbank: { mean: expect.any(Number), q1: expect.any(Number) } });
    expect(data.promises).toMatchObject({ kept: expect.any(Number), broken: 0, lapsed: expect.any(Number) });
  });

  test("prints a report for people, and what a strategy changes", async () => {
    const { text } = await printed("scenarios/tiny", "--games", "4", "--strategy", "lowbank=neverBreak");
    expect(text).toContain("The Old Bridge: 4 matches of standard bots; The town of Lowbank: neverBreak");
    expect(text).toContain("Against standard bots in the same matches");
  });

  test("explains a command line that it doesn't understand", async () => {
    for (const args of [[], ["scenarios/tiny", "--games", "0"], ["scenarios/tiny", "--strategy", "x=win"]])
      expect(await printed(...args)).toMatchObject({ code: 2, text: expect.stringContaining("Usage") });
    const unknown = await printed("scenarios/tiny", "--games", "1", "--strategy", "moon=random");
    expect(unknown).toMatchObject({ code: 2, text: expect.stringContaining("has no seat moon") });
  });
});

describe("plots in text", () => {
  test("a bar is as long as its share", () => {
    expect([bar(0, 10), bar(0.5, 10), bar(1, 10)]).toEqual(["", "█████", "█".repeat(10)]);
  });

  test("a line rises with its numbers, a box stands between its quartiles", () => {
    expect(spark([0, 50, 100], [0, 100])).toBe("▁▅█");
    expect(box({ q1: 0, median: 50, q3: 100 }, 11)).toBe("[════│════]");
  });

  test("rare shares keep a decimal", () => {
    expect([percent(0), percent(0.004), percent(0.256)]).toEqual(["0 %", "0.4 %", "26 %"]);
  });
});
