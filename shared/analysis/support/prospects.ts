import { adopts, type Deciding, tallyOf, type Vote, type Votes } from "../../model/decision.ts";
import type { Lean, Leaning, Prospects } from "../../model/leaning.ts";
import type { View } from "../../model/view.ts";
import { leaningOf, type Proposal } from "./leanings.ts";

/** The members' answers, if those who are unclear all answered like this. */
function votesIf(leanings: readonly Leaning[], unclear: Vote): Votes {
  const votes: Readonly<Record<Lean, Vote>> = { for: "for", against: "against", unclear };
  return Object.fromEntries(leanings.map(({ party, lean }) => [party, votes[lean]]));
}

function outcomeOf(deciding: Deciding, leanings: readonly Leaning[]): Prospects["outcome"] {
  if (adopts(deciding, votesIf(leanings, "against"))) return "carries";
  return adopts(deciding, votesIf(leanings, "for")) ? "hangs" : "falls";
}

/**
 * What can be expected of a package at a table, counted under the table's own rule: who is likely to be for it
 * and why, how much of what the rule needs is in sight, and who may be asked to second it. Null if there is no
 * such table.
 */
export function prospectsOf(view: View, proposal: Proposal): Prospects | null {
  const cut = view.scenario.tables[proposal.table];
  if (!cut) return null;
  const leanings = cut.members.map((party) => leaningOf(view, proposal, party));
  const willing = leanings.filter(({ lean, party }) => lean === "for" && party in view.scenario.seats);
  return {
    leanings,
    inSight: tallyOf(cut, votesIf(leanings, "abstains")),
    outcome: outcomeOf(cut, leanings),
    likelySeconders: willing.map(({ party }) => party).filter((party) => !proposal.backers.includes(party)),
  };
}
