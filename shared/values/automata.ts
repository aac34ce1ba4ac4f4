import { factsOf } from "../effects/factsOfView.ts";
import { type Known, textNow } from "../effects/known.ts";
import type { TableCut } from "../model/cut.ts";
import { mapValues } from "../model/entries.ts";
import type { Package, PartyId, TableId } from "../model/ids.ts";
import { oncePer } from "../model/oncePer.ts";
import type { Valuation } from "../model/valuation.ts";
import { inQuestion } from "./inQuestion.ts";
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

/** What everybody knows of an automaton's values: the points of options, and what changes them. */
const openValuation = oncePer(({ issues, modifiers }: TableCut, party: PartyId): Valuation => {
  const worth = mapValues(issues, ({ options }) => mapValues(options, (option) => option.worth[party] ?? 0));
  return { party, worth, walkAway: 0, modifiers: modifiers[party] ?? [] };
});

/** The same at one table, as far as it is still in question: automata are asked about many wordings while little changes. */
const valuationsNow = oncePer((known: Known, table: TableId): Readonly<Record<PartyId, Valuation>> => {
  const { scenario } = known;
  const cut = scenario.tables[table];
  if (cut === undefined) return {};
  const appraisal = { scenario, facts: factsOf(known) };
  return mapValues(scenario.automata, (_, party) => inQuestion(openValuation(cut, party), appraisal));
});

/** Whether it objects, as everybody can tell it; false for parties that somebody plays: they never object by rule. */
export function isKnownToObject(
  known: Known,
  table: TableId,
  { party, changes }: { readonly party: PartyId; readonly changes: Package },
): boolean {
  const { scenario } = known;
  const least = scenario.automata[party]?.breaksMotionAt;
  const valuation = valuationsNow(known, table)[party];
  if (least === undefined || valuation === undefined) return false;
  const now = textNow(known, table);
  return objectsByRule(valuation, { least, now, changes }, { scenario, facts: factsOf(known) });
}
