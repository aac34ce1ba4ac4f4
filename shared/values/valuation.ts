import { holds } from "../effects/conditions.ts";
import { type Facts, supposing } from "../model/facts.ts";
import type { IssueId, OptionId, Package, PartyId } from "../model/ids.ts";
import type { Reservation } from "../model/motion.ts";
import type { Outline } from "../model/scenarioIndex.ts";
import type { Valuation } from "../model/valuation.ts";

export { supposing } from "../model/facts.ts";
export { completed } from "../model/scenarioIndex.ts";
export type { Valuation } from "../model/valuation.ts";

export interface Appraisal {
  readonly scenario: Outline & { readonly rounds: Readonly<Record<string, unknown>> };
  readonly facts: Facts;
}

/**
 * A clause at half if it is negative to its reserver; at three quarters if it is positive to anybody else
 * and somebody has reserved it (rules.md §3).
 */
function afterReservations(points: number, party: PartyId, reservers: readonly PartyId[]): number {
  if (reservers.length === 0) return points;
  if (reservers.includes(party)) return points < 0 ? points / 2 : points;
  return points > 0 ? (points * 3) / 4 : points;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

/** Points that modifiers add, either to the text's worth or to the walk-away. */
function modified(valuation: Valuation, appraisal: Appraisal, part: "worth" | "walkAway"): number {
  const setting = { ...appraisal, cast: { self: valuation.party } };
  const inForce = valuation.modifiers.filter(
    (m) => m[part] !== 0 && (m.when === null || holds(m.when, setting) === true),
  );
  return sum(inForce.map((modifier) => modifier[part]));
}

/**
 * The value of a whole text to a party, in points (quarters are possible through reservations). What is
 * not known to hold does not count.
 */
export function valueOfText(
  valuation: Valuation,
  text: Package,
  appraisal: Appraisal & { readonly reservations?: readonly Reservation[] },
): number {
  const { reservations = [] } = appraisal;
  const clause = (issue: IssueId, option: OptionId): number => {
    const points = valuation.worth[issue]?.[option] ?? 0;
    if (points === 0 || reservations.length === 0) return points;
    const reservers = reservations.filter((r) => r.issue === issue).map((r) => r.party);
    return afterReservations(points, valuation.party, reservers);
  };
  const clauses = sum(Object.entries(text).map(([issue, option]) => clause(issue, option)));
  if (valuation.modifiers.length === 0) return clauses;
  return clauses + modified(valuation, { ...appraisal, facts: supposing(appraisal.facts, text) }, "worth");
}

/** The value of having no text at this table. */
export const valueOfNoText = (valuation: Valuation, appraisal: Appraisal): number =>
  valuation.walkAway + modified(valuation, appraisal, "walkAway");
