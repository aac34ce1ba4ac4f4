import { describe, expect, it } from "vitest";
import type { TableId } from "../model/ids.ts";
import { VILNIUS_UTILITIES, vilniusTables } from "../testing/vilniusUtilities.ts";
import { bargainAtStart, type CaseName } from "./bargain.ts";
import { packageAt, packageSpace } from "./packages.ts";
import { analysisReport } from "./report.ts";

const scenario = vilniusTables();
const report = analysisReport(scenario);
const counted = VILNIUS_UTILITIES.council.countedByExhaustion;
const TIMETABLE = 4;
const INVITATION = 5;

const atTable = (table: TableId, name: CaseName) =>
  bargainAtStart(scenario, packageSpace(scenario, table), name);

/** How many acceptable packages of the Council have this option on membership. */
function withMembership(name: CaseName, position: number): number {
  const { space, acceptable } = atTable("council", name);
  const axis = space.axes.findIndex(({ issue }) => issue === "membership");
  return acceptable.filter((index) => space.packages[index]?.[axis] === position).length;
}

describe("the facts counted about the Council", () => {
  const { council } = report.tables;

  it("has 8,748 packages, because borders stays open below a timetable", () => {
    expect(council?.packages).toBe(counted.packages);
  });

  it("has as many acceptable packages as counted, unpaid and in all six cases", () => {
    const { none, ...paid } = counted.acceptableToAllMembers;
    expect(council?.acceptable).toBe(none);
    expect(council?.withPayments).toEqual(paid);
  });

  it("finds the counted Nash packages, unpaid and with both paid", () => {
    expect(council?.nash).toEqual(counted.nashPackage.none);
    expect(council?.nashWithPayments.bothPaid).toEqual(counted.nashPackage.bothPaid);
  });

  it("values the real outcome and the empty text as counted", () => {
    expect(council?.realOutcomeValues).toEqual(counted.realOutcomeValues);
    expect(council?.allFirstOptionsValues).toEqual(counted.allFirstOptionsValues);
  });

  it("holds the real outcome below the walk-away of exactly the two members that were paid", () => {
    const real = council?.realOutcomeValues ?? {};
    const unpaid = atTable("council", null);
    const below = unpaid.members.filter((member) => (real[member] ?? 0) < (unpaid.noText[member] ?? 0));
    expect(below).toEqual(["hungary", "turkey"]);
    const paid = atTable("council", "bothPaid");
    const agreed = Object.entries(scenario.tables.council?.realOutcome ?? {});
    const index = paid.space.packages.findIndex((_, one) =>
      agreed.every(([issue, option]) => packageAt(paid.space, one)[issue] === option),
    );
    expect(index).toBeGreaterThanOrEqual(0);
    expect(paid.members.every((m) => (paid.values[m]?.[index] ?? 0) > (paid.noText[m] ?? 0))).toBe(true);
  });

  it("reaches a timetable in 5 of 355 packages, 116 of 851 with both paid, 351 of 1,086 with the rider", () => {
    expect(withMembership(null, TIMETABLE)).toBe(5);
    expect(withMembership("bothPaid", TIMETABLE)).toBe(116);
    expect(withMembership("bothPaidAndRider", TIMETABLE)).toBe(351);
  });

  it("never finds an invitation acceptable to all members", () => {
    for (const name of [null, ...Object.keys(counted.acceptableToAllMembers).slice(1)])
      expect(withMembership(name, INVITATION)).toBe(0);
  });
});

describe("the facts counted about the tables beside the Council", () => {
  it("counts the guarantors' packages, acceptable packages and Nash package", () => {
    const facts = VILNIUS_UTILITIES.guarantors.countedByExhaustion;
    expect(report.tables.guarantors).toMatchObject({
      packages: facts.packages,
      acceptable: facts.acceptableToAllMembers,
      nash: facts.nashPackage,
      withPayments: {},
    });
  });

  it("counts the corridor's packages and acceptable packages", () => {
    const facts = VILNIUS_UTILITIES.corridor.countedByExhaustion;
    expect(report.tables.corridor).toMatchObject({
      packages: facts.packages,
      acceptable: facts.acceptableToAllMembers,
      realOutcomeValues: null,
    });
  });
});

describe("the anchors of the seats", () => {
  it("leaves every seat a distance between zero and hundred", () => {
    for (const { zero, hundred } of Object.values(report.anchors)) expect(hundred).toBeGreaterThan(zero);
  });

  it("takes the sum of walk-away values as zero, save for the seat that gains from no text", () => {
    expect(
      Object.fromEntries(Object.entries(report.anchors).map(([seat, { zero }]) => [seat, zero])),
    ).toEqual({
      us: 20 + 10,
      hungary: 0,
      turkey: 6 + 0,
      baltics: 14 + 6,
      ukraine: -8 + 8 - 4,
      russia: -54 - 28 + 4,
    });
  });
});
