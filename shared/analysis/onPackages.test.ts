import { describe, expect, it } from "vitest";
import { holds } from "../effects/conditions.ts";
import { CONDITIONS_AROUND, randomScenario } from "../testing/randomScenario.ts";
import { valuationFrom } from "../values/appraise.ts";
import { limitsHold } from "../values/limits.ts";
import { supposing, valueOfText } from "../values/valuation.ts";
import { bargainAtStart } from "./bargain.ts";
import { type Axes, onPackages } from "./onPackages.ts";
import { packageAt, packageSpace } from "./packages.ts";
import { onceAdopted, startFacts } from "./startFacts.ts";

const SEEDS = [...Array(60).keys()].map((n) => n + 100);

const worldOf = (seed: number) => {
  const scenario = randomScenario(seed);
  const facts = onceAdopted(startFacts(scenario), scenario, ["main"]);
  return { scenario, facts, space: packageSpace(scenario, "main") };
};

describe("a condition compiled for packages", () => {
  it.each(SEEDS)("gives the verdict of `holds` on every package, unknown included (scenario %i)", (seed) => {
    const { scenario, facts, space } = worldOf(seed);
    const setting = { scenario, facts, cast: { self: "ada" } };
    const modifiers = [
      ...Object.values(scenario.modifiers),
      ...Object.values(scenario.tables.main?.analysis ?? {}).flat(),
    ];
    const limits = Object.values(scenario.tables.main?.limits ?? {});
    const conditions = [
      ...CONDITIONS_AROUND,
      ...modifiers.flatMap(({ when }) => (when ? [when] : [])),
      ...limits.map(({ unless }) => unless),
    ];
    for (const condition of conditions) {
      const compiled = onPackages(condition, space.axes, setting);
      const one = (index: number) =>
        holds(condition, { ...setting, facts: supposing(facts, packageAt(space, index)) });
      expect(space.packages.map(compiled)).toEqual(space.packages.map((_, index) => one(index)));
    }
  });

  it("keeps what nobody knows unknown, unless the rest decides", () => {
    const axes: Axes = [{ issue: "main0", options: ["o0", "o1"] }];
    const { scenario, facts } = worldOf(1);
    const unknown = { backedBy: "ada" };
    const raised = { issue: "main0", is: "o1" };
    const verdicts = (...conditions: Parameters<typeof onPackages>[0][]) =>
      conditions.map((one) => [[0], [1]].map(onPackages(one, axes, { scenario, facts, cast: {} })));
    expect(verdicts(unknown, { not: unknown })).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(verdicts({ all: [unknown, raised] }, { any: [unknown, raised] })).toEqual([
      [false, null],
      [null, true],
    ]);
    expect(verdicts({ all: [] }, { any: [] })).toEqual([
      [true, true],
      [false, false],
    ]);
  });
});

describe("the values of all packages", () => {
  it.each(SEEDS)("are those of `valueOfText`, package by package (scenario %i)", (seed) => {
    const { scenario, facts, space } = worldOf(seed);
    const { parties, values } = bargainAtStart(scenario, space, null);
    for (const party of parties) {
      const valuation = valuationFrom(scenario, "main", party);
      const one = (index: number) => valueOfText(valuation, packageAt(space, index), { scenario, facts });
      expect(values[party]).toEqual(space.packages.map((_, index) => one(index)));
    }
  });

  it.each(SEEDS)("are of packages that the table's limits allow (scenario %i)", (seed) => {
    const { scenario, facts, space } = worldOf(seed);
    const table = scenario.tables.main ?? { issues: {}, limits: {} };
    const allowed = (index: number) => limitsHold(table, packageAt(space, index), { scenario, facts });
    expect(space.packages.filter((_, index) => !allowed(index))).toEqual([]);
  });
});
