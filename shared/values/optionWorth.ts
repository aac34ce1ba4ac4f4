import { holds } from "../effects/conditions.ts";
import { supposing } from "../model/facts.ts";
import type { IssueId, OptionId, Package } from "../model/ids.ts";
import type { Valuation } from "../model/valuation.ts";
import type { Appraisal } from "./valuation.ts";

/** Points that modifiers add to a text that would read so. */
function added(
  { party, modifiers }: Pick<Valuation, "party" | "modifiers">,
  text: Package,
  { scenario, facts }: Appraisal,
): number {
  const setting = { scenario, facts: supposing(facts, text), cast: { self: party } };
  return modifiers
    .filter(({ worth, when }) => worth !== 0 && (when === null || holds(when, setting) === true))
    .reduce((sum, { worth }) => sum + worth, 0);
}

/**
 * What an option is worth to a party, in points: its own, and what modifiers add to the text because of it, set against
 * the option that stands there now. `text` is the whole text as it would read with it.
 */
export function worthOfOption(
  valuation: Valuation,
  at: { readonly issue: IssueId; readonly text: Package; readonly instead: OptionId },
  appraisal: Appraisal,
): number {
  const { issue, text, instead } = at;
  const points = valuation.worth[issue]?.[text[issue] ?? ""] ?? 0;
  if (valuation.modifiers.length === 0) return points;
  const before = added(valuation, { ...text, [issue]: instead }, appraisal);
  return points + added(valuation, text, appraisal) - before;
}
