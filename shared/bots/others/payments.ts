import { holds } from "../../effects/conditions.ts";
import type { PartyId, TableId } from "../../model/ids.ts";
import { oncePerLatest } from "../../model/oncePer.ts";
import type { Grant } from "../../rules/checks/favours.ts";
import { knownGivings } from "../../rules/checks/favours.ts";
import type { Mind } from "../mind.ts";

/** Who would lose a payment without a text gives way by so much more for each; who would lose one with it, by so much less. */
const PAID = 0.8;
const PAID_OTHERWISE = 1.25;

/** Whether what was given counts if a table ends with a text, or without. */
function countsWith({ view, facts }: Mind, grant: Grant, at: { table: TableId; text: boolean }): boolean {
  const favour = view.scenario.favours[grant.favour];
  if (favour?.counts === undefined) return true;
  const adopted = (table: TableId) => (table === at.table ? at.text : facts.adopted(table));
  const cast = { self: grant.from, giver: grant.from, target: grant.to, receiver: grant.to };
  return holds(favour.counts, { scenario: view.scenario, facts: { ...facts, adopted }, cast }) !== false;
}

/** By receiver, as far as it is known to have received anything that hangs on how the table ends. */
const paidAt = oncePerLatest((mind: Mind, table: TableId): ReadonlyMap<PartyId, number> => {
  const stiff = new Map<PartyId, number>();
  for (const favour of Object.keys(mind.view.scenario.favours))
    for (const grant of knownGivings(mind.view, favour)) {
      const given = countsWith(mind, grant, { table, text: true });
      if (given === countsWith(mind, grant, { table, text: false })) continue;
      stiff.set(grant.to, (stiff.get(grant.to) ?? 1) * (given ? PAID : PAID_OTHERWISE));
    }
  return stiff;
});

/**
 * How hard a party is to win at a table, by what it is known to have received: 1 if nothing; less if payments hang on
 * the text, more if they hang on there being none.
 */
export const stiffness = (mind: Mind, table: TableId, party: PartyId): number =>
  paidAt(mind, table).get(party) ?? 1;
