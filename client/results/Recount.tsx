import { useState } from "preact/hooks";
import { type DecisionTaken, decisionsTaken } from "../../shared/analysis/power/decisionsTaken.ts";
import { pivotal } from "../../shared/analysis/power/pivotal.ts";
import { useTable } from "../play/useTable.ts";
import { Choice as Chooser } from "../ui/Choice.tsx";
import { Party } from "../ui/Flags.tsx";
import { Wide } from "../ui/Wide.tsx";
import { type Choice, countedBy, OTHER_RULES, type OtherRule } from "./otherRule.ts";

/** Members without whom it would have come out otherwise. */
function Pivotal({ decision }: { readonly decision: DecisionTaken }) {
  const { view, ui } = useTable();
  const cut = view.scenario.tables[decision.table];
  const turned = cut ? pivotal(cut, decision.votes) : [];
  if (turned.length === 0) return <span class="caption">{ui.deciding.decisions.nobody}</span>;
  if (turned.length === cut?.members.length)
    return <span class="caption">{ui.deciding.decisions.everybody}</span>;
  return (
    <ul class="pivotal">
      {turned.map((party) => (
        <li key={party}>
          <Party party={party} short />
        </li>
      ))}
    </ul>
  );
}

/** What was decided: the motion's clauses, or which reading of the whole text. */
function What({ decision: { table, motion, reading } }: { readonly decision: DecisionTaken }) {
  const { names, ui } = useTable();
  return (
    <>
      <b>
        {motion
          ? Object.keys(motion.changes).map(names.issue).join(", ")
          : ui.ballot.readingTitle(reading?.number ?? 1)}
      </b>
      <span class="caption">
        {[names.table(table), ...(motion ? [ui.common.round(names.round(motion.round))] : [])].join(", ")}
      </span>
      {motion && <span class="caption">{ui.draft.movedBy(names.within(motion.mover))}</span>}
    </>
  );
}

function DecisionRow({ decision, choice }: { readonly decision: DecisionTaken; readonly choice: Choice }) {
  const { view, ui } = useTable();
  const words = ui.deciding.decisions;
  const cut = view.scenario.tables[decision.table];
  if (!cut) return null;
  const tally = countedBy(cut, choice, decision.votes);
  const otherwise = tally.adopted !== decision.adopted;
  return (
    <tr class={otherwise ? "otherwise" : ""}>
      <th scope="row">
        <What decision={decision} />
      </th>
      <td data-head={words.came}>
        {decision.adopted ? words.adopted : words.fell}
        <span class="caption">
          {" "}
          {ui.deciding.forAgainst(tally.for.length, tally.against.length, tally.abstaining.length)}
        </span>
      </td>
      <td data-head={words.pivotal}>
        <Pivotal decision={decision} />
      </td>
      <td data-head={words.counted}>
        {otherwise ? <b>{words.turned(tally.adopted)}</b> : <span class="caption">{words.same}</span>}
      </td>
    </tr>
  );
}

/** Which rule to count by; for a quota, how many members. */
function RuleChooser({
  choice,
  onChoose,
}: {
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}) {
  const { view, ui } = useTable();
  const words = ui.deciding.decisions;
  const most = Math.max(...Object.values(view.scenario.tables).map(({ members }) => members.length));
  const quotas = [...Array(most).keys()].map((n) => `${n + 1}`);
  return (
    <div class="rule-chooser padded">
      <Chooser
        label={words.rule}
        value={choice.rule}
        options={OTHER_RULES.map((rule) => [rule, words.rules[rule]])}
        onChoose={(rule) => onChoose({ ...choice, rule: rule as OtherRule })}
      />
      {choice.rule === "quota" && (
        <Chooser
          label={words.quota}
          value={`${choice.quota}`}
          options={quotas.map((quota) => [quota, quota])}
          onChoose={(quota) => onChoose({ ...choice, quota: Number(quota) })}
        />
      )}
    </div>
  );
}

function DecisionTable({
  decisions,
  choice,
}: {
  readonly decisions: readonly DecisionTaken[];
  readonly choice: Choice;
}) {
  const { ui } = useTable();
  const words = ui.deciding.decisions;
  return (
    <Wide label={words.title} class="padded">
      <table class="figures stacked decisions-table">
        <thead>
          <tr>
            <th scope="col">{words.decision}</th>
            <th scope="col">{words.came}</th>
            <th scope="col">{words.pivotal}</th>
            <th scope="col">{words.counted}</th>
          </tr>
        </thead>
        <tbody>
          {decisions.map((decision) => (
            <DecisionRow
              key={decision.motion?.id ?? `${decision.table}.${decision.reading?.number}`}
              decision={decision}
              choice={choice}
            />
          ))}
        </tbody>
      </table>
    </Wide>
  );
}

/** Every decision with who was pivotal, and what another rule would have made of the same answers. */
export function Recount() {
  const { view, ui } = useTable();
  const words = ui.deciding.decisions;
  const [choice, setChoice] = useState<Choice>({ rule: "majority", quota: 2 });
  const decisions = decisionsTaken(view.public.tables);
  const turned = decisions.filter((one) => {
    const cut = view.scenario.tables[one.table];
    return cut && countedBy(cut, choice, one.votes).adopted !== one.adopted;
  });
  return (
    <section class="panel" aria-labelledby="recount-title">
      <header class="panel-head">
        <h2 id="recount-title" class="heading-2">
          {words.title}
        </h2>
      </header>
      <p class="caption padded">{words.hint}</p>
      {decisions.length === 0 ? (
        <p class="caption padded">{words.none}</p>
      ) : (
        <>
          <RuleChooser choice={choice} onChoose={setChoice} />
          <p class="padded" role="status">
            <b>{words.changes(turned.length, decisions.length)}</b>{" "}
            <span class="caption">{words.pivotalHint}</span>
          </p>
          <DecisionTable decisions={decisions} choice={choice} />
        </>
      )}
    </section>
  );
}
