import { describe, expect, test } from "vitest";
import { Targets, type TargetsSource } from "../../../shared/model/targets.ts";
import { testScenario } from "../../../shared/testing/testScenario.ts";
import { balance } from "../../bin/scenario/balance.ts";
import { playSample, seedOf } from "../play.ts";
import { balanceLines, balanceMarkdown } from "./balanceText.ts";
import { measureStrategy, measuresOf } from "./measures.ts";
import { measured, measuredShare, verdictOf } from "./verdict.ts";

const tiny = testScenario("tiny");
const games = Array.from({ length: 30 }, (_, game) => seedOf("s", game + 1));

function measuresWith(source: TargetsSource) {
  const scenario = { ...tiny, targets: Targets.parse(source) };
  const samples = games.map((seed) => playSample(scenario, seed, {}));
  return measuresOf({ scenario, targets: scenario.targets, samples });
}

describe("a verdict", () => {
  const estimate = (value: number, half: number) => ({ value, low: value - half, high: value + half });

  test("is met within the aim, near where chance may be the reason, and missed elsewhere", () => {
    const aim = { atLeast: 40, atMost: 60 };
    expect(verdictOf(estimate(50, 20), aim)).toBe("met");
    expect(verdictOf(estimate(65, 8), aim)).toBe("near");
    expect(verdictOf(estimate(65, 2), aim)).toBe("missed");
    expect(verdictOf(estimate(1000, 1), { atLeast: 40 })).toBe("met");
  });

  test("says nothing of what never could happen", () => {
    const none = measuredShare("A card", { atLeast: 3 }, { value: 0, low: 0, high: 1 }, 0);
    expect(none).toMatchObject({ estimate: null, verdict: "near" });
    expect(balanceLines([none])[1]).toContain("–");
  });

  test("on a strategy counts what it loses", () => {
    const gain = measureStrategy("x", 8, { value: 3, low: 1, high: 5 });
    expect(gain).toMatchObject({ estimate: { value: -3, low: -5, high: -1 }, verdict: "missed" });
    expect(measureStrategy("x", 8, { value: -12, low: -14, high: -10 }).verdict).toBe("met");
  });
});

describe("the targets of a scenario", () => {
  test("are measured one by one, and only those that it has", () => {
    expect(measuresWith({})).toEqual([]);
    const measures = measuresWith({
      textAdopted: { atLeast: 50 },
      scoreSpread: 10,
      brokenMotions: { atMost: 9 },
    });
    expect(measures.map(({ what }) => what)).toEqual([
      "A text is adopted",
      "Broken motions a match",
      "Largest less smallest mean score",
    ]);
  });

  test("ask conditions of the end of each match, among those that another condition picks", () => {
    const [all, among] = measuresWith({
      shares: {
        adopted: { title: "Adopted", holds: { adopted: "committee" } },
        paid: {
          title: "Somebody pays more",
          holds: { not: { issue: "repair", atMost: "halves" } },
          among: { adopted: "committee" },
        },
      },
    });
    expect(all?.estimate?.value).toBeGreaterThan(0);
    expect(among?.estimate?.value).toBe(100);
  });

  test("compare how likely something is with and without something else", () => {
    const [ratio] = measuresWith({
      likelier: {
        text: { title: "x", holds: { adopted: "committee" }, when: { adopted: "committee" }, times: 3 },
      },
    });
    expect(ratio?.verdict).toBe("met");
    expect(ratio?.estimate?.value).toBeGreaterThan(5);
  });

  test("cover every card, every ending and every seat where they are asked for", () => {
    const measures = measuresWith({ cardsPlayed: {}, eachEnding: {}, meanScore: {} });
    const counts = [tiny.endings, tiny.seats, tiny.cards].map((map) => Object.keys(map).length);
    expect(measures).toHaveLength(counts.reduce((sum, n) => sum + n, 0));
  });
});

describe("what is printed", () => {
  const one = measured("A", { atLeast: 1, atMost: 2 }, { value: 3, low: 2.5, high: 3.5 });

  test("stands in columns, or in a table of Markdown", () => {
    expect(balanceLines([one])[1]).toMatch(/A\s+1 to 2\s+3\.0\s+2\.5 to 3\.5\s+MISSED/);
    expect(balanceMarkdown([one])[2]).toBe("| A | 1 to 2 | 3.0 | 2.5 to 3.5 | MISSED |");
  });

  test("explains a command line that is not understood, and a scenario without targets", async () => {
    const lines: string[] = [];
    expect(await balance.run(["--games", "0"], (line) => lines.push(line))).toBe(2);
    expect(lines.join("\n")).toContain("Usage");
  });
});
