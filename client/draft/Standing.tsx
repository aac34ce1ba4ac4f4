import type { TableId } from "../../shared/model/ids.ts";
import type { Standing as Instruction } from "../../shared/model/state.ts";
import { useTable } from "../play/useTable.ts";
import { useSubmit } from "../ui/useSubmit.ts";

/** The seat's word in advance, for when it is absent: keep or break silence on motions that touch a clause. */
export function Standing({ table }: { readonly table: TableId }) {
  const { view, names, ui } = useTable();
  const submit = useSubmit();
  const standing = view.own?.standing ?? {};
  const set = async (issue: string, value: string) => {
    const { [issue]: _, ...others } = standing;
    const next: Instruction = value === "keep" || value === "break" ? { ...others, [issue]: value } : others;
    await submit({ kind: "setStanding", standing: next });
  };
  return (
    <details class="standing">
      <summary>{ui.draft.standing}</summary>
      <p class="hint">{ui.draft.standingHint}</p>
      {Object.keys(view.scenario.tables[table]?.issues ?? {}).map((issue) => (
        <label key={issue} class="field-row">
          <span>{names.issue(issue)}</span>
          <select
            value={standing[issue] ?? ""}
            onChange={(event) => void set(issue, event.currentTarget.value)}
          >
            <option value="">{ui.draft.standingNone}</option>
            <option value="keep">{ui.stances.keep}</option>
            <option value="break">{ui.stances.break}</option>
          </select>
        </label>
      ))}
    </details>
  );
}
