import type { Proviso } from "../../shared/model/deal.ts";
import { optionsOf } from "../../shared/model/scenarioIndex.ts";
import type { View } from "../../shared/model/view.ts";
import { useTable } from "../play/useTable.ts";
import { Choice } from "../ui/Choice.tsx";
import type { PromiseDraft } from "./promiseDraft.ts";

type Kind = "always" | "adopted" | "issue" | "given";

const kindOf = (proviso: Proviso | null): Kind => {
  if (proviso === null) return "always";
  if ("adopted" in proviso) return "adopted";
  return "issue" in proviso ? "issue" : "given";
};

const allIssues = ({ scenario }: View): readonly string[] =>
  Object.values(scenario.tables).flatMap(({ issues }) => Object.keys(issues));

/** The first thing of a kind that a promise could hang on. */
function blankProviso(view: View, kind: Kind): Proviso | null {
  const [issue = ""] = allIssues(view);
  const options = optionsOf(view.scenario, issue);
  switch (kind) {
    case "always":
      return null;
    case "adopted":
      return { adopted: Object.keys(view.scenario.tables)[0] ?? "" };
    case "issue":
      return { issue, atLeast: options[1] ?? options[0] ?? "" };
    case "given":
      return { given: Object.keys(view.scenario.favours)[0] ?? "", from: null, to: null };
  }
}

interface ProvisoProps {
  readonly proviso: Proviso;
  readonly onChange: (proviso: Proviso) => void;
}

function ProvisoFields({ proviso, onChange }: ProvisoProps) {
  const { view, names, ui } = useTable();
  const { tables, favours } = view.scenario;
  if ("adopted" in proviso)
    return (
      <Choice
        label={ui.deals.table}
        value={proviso.adopted}
        options={Object.keys(tables).map((id) => [id, names.table(id)])}
        onChoose={(adopted) => onChange({ adopted })}
      />
    );
  if ("given" in proviso)
    return (
      <Choice
        label={ui.deals.favour}
        value={proviso.given}
        options={Object.keys(favours).map((id) => [id, names.favour(id)])}
        onChoose={(given) => onChange({ ...proviso, given })}
      />
    );
  const options = optionsOf(view.scenario, proviso.issue);
  return (
    <>
      <Choice
        label={ui.draft.clause}
        value={proviso.issue}
        options={allIssues(view).map((id) => [id, names.issue(id)])}
        onChoose={(issue) => onChange({ issue, atLeast: optionsOf(view.scenario, issue)[1] ?? "" })}
      />
      <Choice
        label={ui.deals.atLeast}
        value={proviso.atLeast}
        options={options.map((id) => [id, names.option(proviso.issue, id)])}
        onChoose={(atLeast) => onChange({ ...proviso, atLeast })}
      />
    </>
  );
}

interface Props {
  readonly promise: PromiseDraft;
  readonly onChange: (promise: PromiseDraft) => void;
}

/** What a promise hangs on, if anything; a favour that hangs on something can lie in escrow. */
export function TermsFields({ promise, onChange }: Props) {
  const { view, ui } = useTable();
  const { if: proviso, escrow, pledge } = promise;
  const set = (next: Proviso | null) =>
    onChange({ ...promise, if: next, escrow: escrow && next !== null && pledge.kind === "favour" });
  return (
    <div class="promise-terms">
      <Choice
        label={ui.deals.onlyIf}
        value={kindOf(proviso)}
        options={(["always", "adopted", "issue", "given"] as const).map((kind) => [
          kind,
          ui.deals.provisos[kind],
        ])}
        onChoose={(kind) => set(blankProviso(view, kind as Kind))}
      />
      {proviso !== null && <ProvisoFields proviso={proviso} onChange={set} />}
      {proviso !== null && pledge.kind === "favour" && (
        <label class="check">
          <input
            type="checkbox"
            checked={escrow}
            onChange={(event) => onChange({ ...promise, escrow: event.currentTarget.checked })}
          />
          {ui.deals.inEscrow(view.scenario.rules.escrow)}
        </label>
      )}
    </div>
  );
}
