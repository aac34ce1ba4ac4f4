import type { TableId } from "../../shared/model/ids.ts";
import { clausesOf } from "../draft/clauses.ts";
import { useTable } from "../play/useTable.ts";
import { ProjectorStack } from "./ProjectorStack.tsx";
import { tablesShown } from "./thisRound.ts";

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

interface Props {
  /** About so many lines want to stand below. */
  readonly below?: number;
}

/** The texts that are on the table, in letters as large as all of them have room for. */
export function ProjectorTexts({ below = 0 }: Props) {
  const { view } = useTable();
  const tables = tablesShown(view);
  const lines = tables.reduce((sum, table) => sum + HEADING + clausesOf(view, table).length, 0);
  return (
    <ProjectorStack lines={lines + below}>
      {tables.map((table) => (
        <Text key={table} table={table} />
      ))}
    </ProjectorStack>
  );
}
