import type { Deciding } from "../model/decision.ts";
import { mapValues } from "../model/entries.ts";
import type { IssueId, OptionId, Package, PartyId, SeatId, TableId } from "../model/ids.ts";
import type { Scenario } from "../model/scenario.ts";
import { tableById } from "../model/scenarioIndex.ts";
import { valuationFrom } from "../values/appraise.ts";
import { completed, valueOfText } from "../values/valuation.ts";
import { type Anchors, anchors } from "./anchors.ts";
import { acceptedByAtLeast, type Bargain, bargainAtStart, partiesOf } from "./bargain.ts";
import { packageSpace, positionsAt } from "./packages.ts";
import { paretoSet } from "./pareto.ts";
import { MOST_MEMBERS } from "./power/coalitions.ts";
import { fractionText } from "./power/fraction.ts";
import { banzhaf, shapleyShubik } from "./power/indices.ts";
import { kalaiSmorodinskyPackage, nashPackage, utilitarianPackage } from "./solutions.ts";
import { onceAdopted, startFacts } from "./startFacts.ts";

/** The position (from 0) of the option of each issue. */
export type Found = Readonly<Record<IssueId, number>>;
type Values = Readonly<Record<PartyId, number>>;
type ByCase<T> = Readonly<Record<string, T>>;

/** One table counted by exhaustion. Where no package is acceptable, there is no solution: null. */
export interface TableReport {
  readonly packages: number;
  /** Adopted by the table's rule, if members go by their walk-away values. */
  readonly acceptable: number;
  /** Acceptable to at least so many members: to all of them first, then to all but one, and so on down to one. */
  readonly acceptedByAtLeast: readonly number[];
  /** Each member's share of the power to decide under the table's rule; null for more than 30 members. */
  readonly power: PowerReport | null;
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

/** Shares of power as exact fractions, in words: `7/30`. */
export interface PowerReport {
  readonly shapleyShubik: Readonly<Record<PartyId, string>>;
  readonly banzhaf: Readonly<Record<PartyId, string>>;
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

function powerReport(deciding: Deciding): PowerReport | null {
  if (deciding.members.length > MOST_MEMBERS) return null;
  return {
    shapleyShubik: mapValues(shapleyShubik(deciding), fractionText),
    banzhaf: mapValues(banzhaf(deciding), fractionText),
  };
}

/** Everything that is counted of one table. Throws if it has too many packages. */
export function tableReport(scenario: Scenario, id: TableId): TableReport {
  const table = tableById(scenario, id);
  const { analysis, realOutcome } = table;
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
    acceptedByAtLeast: acceptedByAtLeast(unpaid),
    power: powerReport(table),
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
