import type { TableId } from "../../shared/model/ids.ts";
import { clausesOf } from "../draft/clauses.ts";
import { useTable } from "../play/useTable.ts";
import { Icon } from "../ui/Icon.tsx";
import { ProjectorStack } from "./ProjectorStack.tsx";
import { tablesShown } from "./thisRound.ts";

/** What came of it, once the table has concluded. */
function Outcome({ table }: { readonly table: TableId }) {
  const { view, ui } = useTable();
  const outcome = view.public.tables[table]?.outcome ?? "open";
  if (outcome === "open") return null;
  const adopted = outcome === "text";
  return (
    <small class={adopted ? "tone-agree" : "tone-break"}>
      <Icon name={adopted ? "check" : "none"} size="s" /> {adopted ? ui.results.adopted : ui.results.noText}
    </small>
  );
}

/** A text as far as it has come: each clause with the wording that stands. */
function Text({ table }: { readonly table: TableId }) {
  const { view, names, ui } = useTable();
  return (
    <section class="panel projector-text" aria-label={names.textNow(table)}>
      <h2>
        {names.textNow(table)} <Outcome table={table} />
      </h2>
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
