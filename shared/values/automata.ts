import { factsOfView } from "../effects/factsOfView.ts";
import { mapValues } from "../model/entries.ts";
import type { Package, PartyId, TableId } from "../model/ids.ts";
import { completed } from "../model/scenarioIndex.ts";
import type { Valuation } from "../model/valuation.ts";
import type { View } from "../model/view.ts";
import { worthOfOption } from "./optionWorth.ts";
import type { Appraisal } from "./valuation.ts";

/**
 * Whether an automaton breaks a motion: one of its clauses would be worth `least` or less to it, with what is known to
 * change that worth. `now` is the whole text as it stands.
 */
export function objectsByRule(
  valuation: Valuation,
  { least, now, changes }: { readonly least: number; readonly now: Package; readonly changes: Package },
  appraisal: Appraisal,
): boolean {
  const text = { ...now, ...changes };
  return Object.keys(changes).some(
    (issue) => worthOfOption(valuation, { issue, text, instead: now[issue] ?? "" }, appraisal) <= least,
  );
}

/** The same as everybody can tell it; false for parties that somebody plays: they never object by rule. */
export function objectsInView(
  view: View,
  table: TableId,
  { party, changes }: { readonly party: PartyId; readonly changes: Package },
): boolean {
  const rule = view.scenario.automata[party];
  if (rule === undefined) return false;
  const { issues = {}, modifiers = {} } = view.scenario.tables[table] ?? {};
  const worth = mapValues(issues, ({ options }) => mapValues(options, (option) => option.worth[party] ?? 0));
  const valuation = { party, worth, walkAway: 0, modifiers: modifiers[party] ?? [] };
  const now = completed(issues, view.public.tables[table]?.text ?? {});
  const appraisal = { scenario: view.scenario, facts: factsOfView(view) };
  return objectsByRule(valuation, { least: rule.breaksMotionAt, now, changes }, appraisal);
}
