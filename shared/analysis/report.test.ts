import { describe, expect, it } from "vitest";
import { bareScenario } from "../testing/bareScenario.ts";
import { bargainAtStart } from "./bargain.ts";
import { packageSpace } from "./packages.ts";
import { analysisReport, optionFrequencies } from "./report.ts";

/** Two members split a pie in two clauses; only halves are acceptable unless bo is paid. */
const scenario = bareScenario(
  {
    pie: {
      members: ["ada", "bo"],
      walkAway: { ada: 2, bo: 2 },
      noText: { eve: -1 },
      values: {
        ada: { slice: [0, 2, 4], crumbs: [0, 1] },
        bo: { slice: [4, 2, 0], crumbs: [1, 0] },
        eve: { slice: [0, 0, 1], crumbs: [0, 0] },
      },
      analysis: { boPaid: [{ worth: { bo: 2, ada: -1 } }] },
      realOutcome: { slice: 2, crumbs: 0 },
    },
    dispute: {
      members: ["ada", "bo"],
      walkAway: { ada: 1, bo: 1 },
      values: { ada: { claim: [0, 2] }, bo: { claim: [2, 0] } },
    },
  },
  { seats: ["ada", "bo", "eve"], modifiers: { eager: { table: "pie", worth: { eve: 3 } } } },
);

describe("the report of an analysis", () => {
  const { tables } = analysisReport(scenario);

  it("counts a table and says its solutions as positions of options", () => {
    expect(tables.pie).toEqual({
      packages: 6,
      acceptable: 2,
      acceptedByAtLeast: [2, 6],
      power: { shapleyShubik: { ada: "1/2", bo: "1/2" }, banzhaf: { ada: "1/2", bo: "1/2" } },
      pareto: 6,
      nash: { slice: 1, crumbs: 0 },
      kalaiSmorodinsky: { slice: 1, crumbs: 0 },
      utilitarian: { slice: 1, crumbs: 0 },
      withPayments: { boPaid: 3 },
      paretoWithPayments: { boPaid: 6 },
      nashWithPayments: { boPaid: { slice: 2, crumbs: 0 } },
      kalaiSmorodinskyWithPayments: { boPaid: { slice: 2, crumbs: 0 } },
      noTextValues: { ada: 2, bo: 2, eve: -1 },
      realOutcomeValues: { ada: 4, bo: 1, eve: 4 },
      allFirstOptionsValues: { ada: 0, bo: 5, eve: 3 },
    });
  });

  it("says null where no package is acceptable, and nothing of history where nothing is told", () => {
    expect(tables.dispute).toMatchObject({
      packages: 2,
      acceptable: 0,
      pareto: 2,
      nash: null,
      kalaiSmorodinsky: null,
      utilitarian: null,
      withPayments: {},
      realOutcomeValues: null,
    });
  });

  it("can be sent as it is: plain data, the same each time", () => {
    expect(JSON.parse(JSON.stringify(analysisReport(scenario)))).toEqual(analysisReport(scenario));
  });
});

describe("the frequencies of options", () => {
  it("say how many acceptable packages hold each option", () => {
    const bargain = bargainAtStart(scenario, packageSpace(scenario, "pie"), null);
    expect(optionFrequencies(bargain)).toEqual({ slice: { o0: 0, o1: 2, o2: 0 }, crumbs: { o0: 1, o1: 1 } });
  });
});
