import type { IssueId, OptionId, Package, PartyId, SeatId, TableId } from "../model/ids.ts";
import type { Scenario } from "../model/scenario.ts";
import { tableById } from "../model/scenarioIndex.ts";
import { valuationFrom } from "../values/appraise.ts";
import { completed, valueOfText } from "../values/valuation.ts";
import { type Anchors, anchors } from "./anchors.ts";
import { type Bargain, bargainAtStart, partiesOf } from "./bargain.ts";
import { packageSpace, positionsAt } from "./packages.ts";
import { paretoSet } from "./pareto.ts";
import { kalaiSmorodinskyPackage, nashPackage, utilitarianPackage } from "./solutions.ts";
import { onceAdopted, startFacts } from "./startFacts.ts";

/** The position (from 0) of the option of each issue. */
export type Found = Readonly<Record<IssueId, number>>;
type Values = Readonly<Record<PartyId, number>>;
type ByCase<T> = Readonly<Record<string, T>>;

/** One table counted by exhaustion. Where no package is acceptable, there is no solution: null. */
export interface TableReport {
  readonly packages: number;
  readonly acceptable: number;
  /** Of all packages, acceptable or not. */
  readonly pareto: number;
  readonly nash: Found | null;
  readonly kalaiSmorodinsky: Found | null;
  readonly utilitarian: Found | null;
  /** How many packages are acceptable in each named case. */
  readonly withPayments: ByCase<number>;
  readonly paretoWithPayments: ByCase<number>;
  readonly nashWithPayments: ByCase<Found | null>;
  readonly kalaiSmorodinskyWithPayments: ByCase<Found | null>;
  /** What having no text is worth. */
  readonly noTextValues: Values;
  readonly realOutcomeValues: Values | null;
  readonly allFirstOptionsValues: Values;
}

export interface AnalysisReport {
  readonly tables: Readonly<Record<TableId, TableReport>>;
  readonly anchors: Readonly<Record<SeatId, Anchors>>;
}

function solutions(bargain: Bargain) {
  const found = (index: number | null): Found | null =>
    index === null ? null : positionsAt(bargain.space, index);
  return {
    acceptable: bargain.acceptable.length,
    pareto: paretoSet(bargain).length,
    nash: found(nashPackage(bargain)),
    kalaiSmorodinsky: found(kalaiSmorodinskyPackage(bargain)),
    utilitarian: found(utilitarianPackage(bargain)),
  };
}

/** The value to every party, before anything has happened, of a text whose missing clauses are open. */
export function valuesOfText(scenario: Scenario, id: TableId, text: Package): Values {
  const table = tableById(scenario, id);
  const whole = completed(table.issues, text);
  const appraisal = { scenario, facts: onceAdopted(startFacts(scenario), scenario, [id]) };
  return Object.fromEntries(
    partiesOf(table).map((party) => [
      party,
      valueOfText(valuationFrom(scenario, id, party), whole, appraisal),
    ]),
  );
}

/** Everything that is counted of one table. Throws if it has too many packages. */
export function tableReport(scenario: Scenario, id: TableId): TableReport {
  const { analysis, realOutcome } = tableById(scenario, id);
  const space = packageSpace(scenario, id);
  const unpaid = bargainAtStart(scenario, space, null);
  const cases = Object.keys(analysis).map(
    (name) => [name, solutions(bargainAtStart(scenario, space, name))] as const,
  );
  const each = <T>(pick: (found: ReturnType<typeof solutions>) => T): ByCase<T> =>
    Object.fromEntries(cases.map(([name, found]) => [name, pick(found)]));
  return {
    packages: space.packages.length,
    ...solutions(unpaid),
    withPayments: each((found) => found.acceptable),
    paretoWithPayments: each((found) => found.pareto),
    nashWithPayments: each((found) => found.nash),
    kalaiSmorodinskyWithPayments: each((found) => found.kalaiSmorodinsky),
    noTextValues: unpaid.noText,
    realOutcomeValues: realOutcome ? valuesOfText(scenario, id, realOutcome) : null,
    allFirstOptionsValues: valuesOfText(scenario, id, {}),
  };
}

/** Everything that `scenario analyse` says of a scenario, as plain data. */
export function analysisReport(scenario: Scenario): AnalysisReport {
  const tables = Object.keys(scenario.tables).map((id) => [id, tableReport(scenario, id)]);
  return { tables: Object.fromEntries(tables), anchors: anchors(scenario) };
}

/** How many acceptable packages hold each option of each issue. */
export function optionFrequencies({
  space,
  acceptable,
}: Bargain): Readonly<Record<IssueId, Readonly<Record<OptionId, number>>>> {
  const holding = (axis: number, position: number) =>
    acceptable.filter((index) => space.packages[index]?.[axis] === position).length;
  return Object.fromEntries(
    space.axes.map(({ issue, options }, axis) => [
      issue,
      Object.fromEntries(options.map((option, position) => [option, holding(axis, position)])),
    ]),
  );
}
