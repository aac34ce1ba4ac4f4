import type { IssueId, OptionId, Package, PartyId, TableId } from "../../model/ids.ts";
import { optionsOf, rankOf } from "../../model/scenarioIndex.ts";
import { secondersNeeded } from "../../model/secondersNeeded.ts";
import type { Mind } from "../mind.ts";
import { acceptance, askedBy } from "../others/others.ts";

/** Who hardly lets a wording pass won't put its name to it. */
const LEAST_READY = 0.5;

/** By how many steps a change takes a clause nearer to what a party asks for in public; 0 if that is not known. */
function nearer(
  mind: Mind,
  table: TableId,
  at: { party: PartyId; issue: IssueId; option: OptionId },
): number {
  const { scenario } = mind.view;
  const { party, issue, option } = at;
  const asked = askedBy(mind, party, { table, issue });
  const [first = ""] = optionsOf(scenario, issue);
  const stands = mind.view.public.tables[table]?.text[issue] ?? first;
  if (asked === null) return 0;
  const away = (wording: string) =>
    Math.abs(rankOf(scenario, issue, wording) - rankOf(scenario, issue, asked));
  return away(stands) - away(option);
}

/** Whether a member may be thought to put its name to these changes: they bring it nearer to what it asks for, and nowhere further from it. */
function mightSponsor(mind: Mind, table: TableId, at: { party: PartyId; changes: Package }): boolean {
  const { party, changes } = at;
  const steps = Object.entries(changes).map(([issue, option]) =>
    nearer(mind, table, { party, issue, option }),
  );
  const gains = steps.some((by) => by > 0) && steps.every((by) => by >= 0);
  return gains && acceptance(mind, table, at) >= LEAST_READY;
}

/** Whether as many members as a draft of the seat's needs may be thought to sponsor it, as far as they have said what they want. */
export function findsSponsors(mind: Mind, table: TableId, changes: Package): boolean {
  const members = mind.view.scenario.tables[table]?.members ?? [];
  const draft = { table, round: mind.round ?? "", mover: mind.seat, counterText: false };
  const willing = members.filter((party) => mightSponsor(mind, table, { party, changes }));
  return willing.length >= secondersNeeded(mind.view.scenario, draft);
}
