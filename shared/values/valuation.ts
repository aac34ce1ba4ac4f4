import { holds } from "../effects/conditions.ts";
import { type Facts, supposing } from "../model/facts.ts";
import type { IssueId, Package, PartyId } from "../model/ids.ts";
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
export function afterReservations(points: number, party: PartyId, reservers: readonly PartyId[]): number {
  if (reservers.length === 0) return points;
  if (reservers.includes(party)) return points < 0 ? points / 2 : points;
  return points > 0 ? (points * 3) / 4 : points;
}

/** Points that modifiers add, either to the text's worth or to the walk-away. */
function modified({ party, modifiers }: Valuation, appraisal: Appraisal, part: "worth" | "walkAway"): number {
  const setting = { ...appraisal, cast: { self: party } };
  let points = 0;
  for (const modifier of modifiers) {
    const { when } = modifier;
    if (modifier[part] !== 0 && (when === null || holds(when, setting) === true)) points += modifier[part];
  }
  return points;
}

const NONE: readonly Reservation[] = [];

/**
 * The value of a whole text to a party, in points (quarters are possible through reservations). What is
 * not known to hold does not count.
 */
export function valueOfText(
  valuation: Valuation,
  text: Package,
  appraisal: Appraisal & { readonly reservations?: readonly Reservation[] },
): number {
  const { reservations = NONE, scenario, facts } = appraisal;
  const by = (clause: IssueId) =>
    reservations.filter(({ issue }) => issue === clause).map(({ party }) => party);
  let clauses = 0;
  for (const issue in text) {
    const points = valuation.worth[issue]?.[text[issue] ?? ""] ?? 0;
    clauses += reservations.length === 0 ? points : afterReservations(points, valuation.party, by(issue));
  }
  if (valuation.modifiers.length === 0) return clauses;
  return clauses + modified(valuation, { scenario, facts: supposing(facts, text) }, "worth");
}

/** The value of having no text at this table. */
export const valueOfNoText = (valuation: Valuation, appraisal: Appraisal): number =>
  valuation.walkAway + modified(valuation, appraisal, "walkAway");
