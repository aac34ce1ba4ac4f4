import type { TableId } from "../../shared/model/ids.ts";
import type { Prospects } from "../../shared/model/leaning.ts";
import { roundOf } from "../../shared/model/round.ts";
import { secondersNeeded } from "../../shared/model/secondersNeeded.ts";
import type { View } from "../../shared/model/view.ts";
import { mostIssues } from "../../shared/rules/checks/packages.ts";
import { useRule } from "../council/RuleLine.tsx";
import { capitalLeft } from "../hand/capitalLeft.ts";
import { useTable } from "../play/useTable.ts";

interface Props {
  readonly table: TableId;
  /** How many clauses are chosen. */
  readonly chosen: number;
  /** Null while nothing is chosen. */
  readonly prospects: Prospects | null;
  readonly consultation: boolean;
}

/** How many must second what the viewer moves now. */
function secondersFor(view: View, { table, consultation }: Pick<Props, "table" | "consultation">): number {
  const { step } = view.public.clock;
  const motion = { table, round: roundOf(step) ?? "", mover: view.own?.seat ?? "", counterText: false };
  return consultation ? 1 : secondersNeeded(view.scenario, motion);
}

/** How much of what the table's rule asks for is in sight. */
function InSight({ prospects }: { readonly prospects: Prospects }) {
  const { names, ui } = useTable();
  const words = ui.drafting.needs;
  const { members, weight, vetoes } = prospects.inSight;
  return (
    <>
      <li>
        <b>{words.outcomes[prospects.outcome]}</b> {words.inSight(prospects.inSight)}
      </li>
      {members !== null && <li>{words.members(members.have, members.needed)}</li>}
      {weight !== null && <li>{words.votes(weight.have, weight.needed)}</li>}
      {vetoes.length > 0 && <li>{words.vetoes(vetoes.map(names.short).join(", "))}</li>}
    </>
  );
}

/** What a motion needs: the table's rule, seconders, capital, and clauses that can be changed. */
export function Needs({ table, chosen, prospects, consultation }: Props) {
  const { view, names, ui } = useTable();
  const { rule, votes } = useRule(table);
  const words = ui.drafting.needs;
  const { motionPrice, consultationPrice } = view.scenario.rules;
  const price = consultation ? consultationPrice : motionPrice;
  const left = capitalLeft(view, price);
  const frozen = view.public.tables[table]?.frozen ?? [];
  const likely = (prospects?.likelySeconders ?? []).map(names.short).join(", ");
  return (
    <section class="judgement-part" aria-labelledby="judged-needs">
      <h3 id="judged-needs" class="heading-3">
        {words.title}
      </h3>
      <ul class="needs">
        {prospects !== null && <InSight prospects={prospects} />}
        <li>
          {rule} {votes}
        </li>
        {prospects !== null && (
          <li>{words.seconders(secondersFor(view, { table, consultation }), likely)}</li>
        )}
        <li>{(consultation ? words.consultationPrice : words.price)(price, left)}</li>
        <li>{words.clauses(chosen, mostIssues(view, table))}</li>
        {frozen.length > 0 && <li>{words.frozen(frozen.map(names.issue).join(", "))}</li>}
      </ul>
    </section>
  );
}
