import type { IssueId, OptionId, Package, PartyId } from "../model/ids.ts";
import type { Automaton } from "../model/party.ts";

/** As much of a scenario as an automaton's rule is read from; everybody may know it. */
interface Rules {
  readonly automata: Readonly<Record<PartyId, Pick<Automaton, "breaksMotionAt">>>;
}
type Issues = Readonly<
  Record<
    IssueId,
    {
      readonly options: Readonly<Record<OptionId, { readonly worth: Readonly<Record<PartyId, number>> }>>;
    }
  >
>;

/** Whether an automaton breaks a motion: one of its clauses would be worth too little to it. Others never do by rule. */
export function objectsByRule(
  { automata }: Rules,
  issues: Issues,
  { party, changes }: { readonly party: PartyId; readonly changes: Package },
): boolean {
  const least = automata[party]?.breaksMotionAt ?? Number.NEGATIVE_INFINITY;
  return Object.entries(changes).some(
    ([issue, option]) => (issues[issue]?.options[option]?.worth[party] ?? 0) <= least,
  );
}
