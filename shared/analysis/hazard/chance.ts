import type { Estimate } from "../../model/hazard.ts";
import type { Assumptions } from "./assumptions.ts";
import type { Levels } from "./levels.ts";

const logit = (p: number): number => Math.log(p / (1 - p));
const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

export type Bound = keyof Estimate;

/** The chance of a new war in one year, 0 to 1, from the sum that the factors add to its log-odds. */
const inAYear = (baseline: number, sum: number): number => logistic(logit(baseline / 100) + sum);

/**
 * The chance of at least one new war within so many years, 0 to 1.
 *
 * A discrete-time logistic hazard: logit h = logit h₀ + Σ level × ln(odds), the same in every year, and the
 * years independent of each other, so that the chance over n years is 1 − (1 − h)ⁿ. See D. R. Cox,
 * "Regression Models and Life-Tables", Journal of the Royal Statistical Society B 34 (1972), 187–220, and
 * P. D. Allison, "Discrete-Time Methods for the Analysis of Event Histories", Sociological Methodology 13
 * (1982), 61–98. The weights are nobody's measurement.
 */
export const overYears = (baseline: number, sum: number, years: number): number =>
  1 - (1 - inAYear(baseline, sum)) ** years;

/** What each factor adds to the log-odds, by the bound of the guesses that is asked for. */
export const addedTo = ({ odds }: Assumptions, levels: Levels, bound: Bound): readonly number[] =>
  Object.entries(odds).map(([id, estimate]) => (levels[id] ?? 0) * Math.log(estimate[bound]));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

/** The chance over the years if all guesses erred to this side at once. */
export const chanceBy = (
  assumptions: Assumptions,
  { levels, years }: { readonly levels: Levels; readonly years: number },
  bound: Bound,
): number => overYears(assumptions.baseline[bound], sum(addedTo(assumptions, levels, bound)), years);
