import type { TableId } from "../../shared/model/ids.ts";
import { roundOf } from "../../shared/model/round.ts";
import type { View } from "../../shared/model/view.ts";
import { clausesOf } from "../draft/clauses.ts";
import { useTable } from "../play/useTable.ts";

/** The tables that meet in this round; all of them where none does. */
function tablesShown(view: View): readonly TableId[] {
  const round = roundOf(view.public.clock.step);
  const meets = Object.keys(view.scenario.rounds[round ?? ""]?.meets ?? {});
  return meets.length > 0 ? meets : Object.keys(view.scenario.tables);
}

/** A text as far as it has come: each clause with the wording that stands. */
function Text({ table }: { readonly table: TableId }) {
  const { view, names, ui } = useTable();
  return (
    <section class="panel projector-text" aria-label={names.text(table)}>
      <h2>{names.text(table)}</h2>
      <ol>
        {clausesOf(view, table).map(({ issue, short, settled, stands }) => (
          <li key={issue} class={settled ? "" : "is-open"}>
            <span>{short}</span>
            <b>{settled ? stands.title : ui.draft.openClause(stands.title)}</b>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A heading takes as much room as two clauses. */
const HEADING = 2;

/** The texts that are on the table, in letters as large as all of them have room for. */
export function ProjectorTexts() {
  const { view } = useTable();
  const tables = tablesShown(view);
  const lines = tables.reduce((sum, table) => sum + HEADING + clausesOf(view, table).length, 0);
  return (
    <div class="projector-texts" style={{ "--lines": lines }}>
      {tables.map((table) => (
        <Text key={table} table={table} />
      ))}
    </div>
  );
}
