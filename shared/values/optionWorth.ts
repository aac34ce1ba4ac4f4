import { holds } from "../effects/conditions.ts";
import { issuesReadBy } from "../model/conditionParts.ts";
import { supposing } from "../model/facts.ts";
import type { IssueId, OptionId, Package } from "../model/ids.ts";
import { oncePer } from "../model/oncePer.ts";
import type { Valuation } from "../model/valuation.ts";
import type { Appraisal } from "./valuation.ts";

type Modified = Pick<Valuation, "party" | "modifiers">;

/** Points that modifiers add to a text that would read so. */
function added({ party, modifiers }: Modified, text: Package, { scenario, facts }: Appraisal): number {
  const setting = { scenario, facts: supposing(facts, text), cast: { self: party } };
  let points = 0;
  for (const { when, worth } of modifiers)
    if (when === null || holds(when, setting) === true) points += worth;
  return points;
}

/** Only what asks about an issue can add other points with another wording of it. */
const modifiersOn = oncePer((modifiers: Valuation["modifiers"], issue: IssueId): Valuation["modifiers"] =>
  modifiers.filter(({ worth, when }) => worth !== 0 && when !== null && issuesReadBy(when).has(issue)),
);

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
  const modified = { party: valuation.party, modifiers: modifiersOn(valuation.modifiers, issue) };
  if (modified.modifiers.length === 0) return points;
  const before = added(modified, { ...text, [issue]: instead }, appraisal);
  return points + added(modified, text, appraisal) - before;
}
