import { describe, expect, it } from "vitest";
import { adopts } from "../model/decision.ts";
import type { DecisionRule } from "../model/decisionRule.ts";
import { tableById } from "../model/scenarioIndex.ts";
import { testScenario } from "../testing/testScenario.ts";
import { bargainAtStart } from "./bargain.ts";
import { packageSpace } from "./packages.ts";

const scenario = testScenario("nightTrain");
const table = tableById(scenario, "roundTable");
const NAMED = ["company", "ministry"];
const bargain = bargainAtStart(scenario, packageSpace(scenario, "roundTable"), null);

/** Packages that a rule adopts if each party accepts what is worth its least to it, as the analysis values them. */
function acceptableUnder(rule: DecisionRule): readonly number[] {
  const votes = (index: number) =>
    Object.fromEntries(
      table.members.map((party) => {
        const content = (bargain.values[party]?.[index] ?? 0) >= (bargain.noText[party] ?? 0);
        return [party, content ? ("for" as const) : ("against" as const)];
      }),
    );
  return [...bargain.space.packages.keys()].filter((index) =>
    adopts({ rule, members: table.members }, votes(index)),
  );
}

/** The same counted once more, from the numbers in the file and nothing else. */
function countedByHand(least: number, named: readonly string[]): number {
  const choices = Object.values(table.issues).map(({ options }) =>
    Object.values(options).map(({ worth }) => worth),
  );
  const texts = choices.reduce<Readonly<Record<string, number>>[][]>(
    (begun, options) => begun.flatMap((text) => options.map((worth) => [...text, worth])),
    [[]],
  );
  return texts.filter((text) => {
    const content = table.members.filter((party) => {
      const points = text.reduce((sum, worth) => sum + (worth[party] ?? 0), 0);
      return points >= (table.walkAway[party] ?? 0);
    });
    return content.length >= least && named.every((party) => content.includes(party));
  }).length;
}

describe("The scoreable negotiation", () => {
  it("has six parties, five issues and 720 packages, on a scale from 0 to 100 for each party", () => {
    expect(table.members).toHaveLength(6);
    expect(Object.keys(table.issues)).toHaveLength(5);
    expect(bargain.space.packages).toHaveLength(720);
    for (const party of table.members) {
      expect(Math.max(...(bargain.values[party] ?? []))).toBe(100);
      expect(scenario.seats[party]).toMatchObject({ zero: 0, hundred: 100 });
    }
  });

  it("adopts what five of the six accept, the company and the ministry among them", () => {
    expect(table.rule).toEqual({ quota: 5, veto: NAMED });
    expect(table.firstAndLast).toBe(NAMED[0]);
    expect(acceptableUnder(table.rule)).toHaveLength(countedByHand(5, NAMED));
  });

  it("has between 5 and 10 per cent of all packages acceptable so", () => {
    const share = acceptableUnder(table.rule).length / bargain.space.packages.length;
    expect(share).toBeGreaterThan(0.05);
    expect(share).toBeLessThan(0.1);
  });

  it.each([
    ["with the two named", NAMED],
    ["without anybody named", []],
  ])("has acceptable sets that grow from consensus to five and to four of six, %s", (_, named) => {
    const veto = named.length > 0 ? { veto: [...named] } : {};
    const sets = [
      acceptableUnder("consensus"),
      acceptableUnder({ quota: 5, ...veto }),
      acceptableUnder({ quota: 4, ...veto }),
    ];
    const [all = [], five = [], four = []] = sets;
    expect(five).toEqual(expect.arrayContaining([...all]));
    expect(four).toEqual(expect.arrayContaining([...five]));
    expect(sets.map(({ length }) => length)).toEqual([
      countedByHand(6, []),
      countedByHand(5, named),
      countedByHand(4, named),
    ]);
    expect(new Set(sets.map(({ length }) => length)).size).toBe(3);
    expect(all.length).toBeGreaterThan(0);
  });

  it("leaves every party content with more than a quarter and less than four fifths of all texts", () => {
    const liked = table.members.map(
      (party) =>
        (bargain.values[party] ?? []).filter((value) => value >= (table.walkAway[party] ?? 0)).length,
    );
    expect(Math.min(...liked)).toBeGreaterThan(720 / 4);
    expect(Math.max(...liked)).toBeLessThan((720 * 4) / 5);
  });
});
