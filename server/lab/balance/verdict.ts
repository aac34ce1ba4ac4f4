import type { Estimate } from "../../../shared/analysis/statistics.ts";

/** What is aimed at; a bound that is missing binds nothing. */
export interface Aim {
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
}

/**
 * `met`: the estimate lies within the aim. `near`: it doesn't, but its 95 % interval reaches into it, so that
 * chance may be the reason. `missed`: not even that.
 */
export type Verdict = "met" | "near" | "missed";

/** One target, what was measured, and what to think of it. */
export interface Measured {
  readonly what: string;
  readonly aim: Aim;
  /** Null where there was nothing to measure: no match of the kind. */
  readonly estimate: Estimate | null;
  readonly unit: "%" | "";
  readonly verdict: Verdict;
}

export function verdictOf({ value, low, high }: Estimate, aim: Aim): Verdict {
  const { atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY } = aim;
  if (value >= atLeast && value <= atMost) return "met";
  return high >= atLeast && low <= atMost ? "near" : "missed";
}

/** Judges an estimate. */
export const measured = (
  what: string,
  aim: Aim,
  estimate: Estimate,
  unit: Measured["unit"] = "",
): Measured => ({
  what,
  aim: { atLeast: aim.atLeast, atMost: aim.atMost },
  estimate,
  unit,
  verdict: verdictOf(estimate, aim),
});

/** A share from 0 to 1, judged in percent. Of no matches at all nothing can be said: that is near. */
export function measuredShare(what: string, aim: Aim, part: Estimate, of: number): Measured {
  const estimate = { value: 100 * part.value, low: 100 * part.low, high: 100 * part.high };
  if (of > 0) return measured(what, aim, estimate, "%");
  return {
    what,
    aim: { atLeast: aim.atLeast, atMost: aim.atMost },
    estimate: null,
    unit: "%",
    verdict: "near",
  };
}
