import { useState } from "preact/hooks";
import type { PartyId, TableId } from "../../shared/model/ids.ts";
import { at } from "../lessons/at.ts";
import { useTable } from "../play/useTable.ts";
import { Flags } from "../ui/Flags.tsx";
import { abbreviated, columnWidth, NARROW_COLUMN } from "./abbreviated.ts";
import { ClauseRow, OpenClause } from "./ClauseRow.tsx";
import { clausesOf } from "./clauses.ts";
import { MarkKey } from "./marks.tsx";

/** Whom the columns belong to: a flag, and as much of the name as its column has room for. */
function Head({ members }: { readonly members: readonly PartyId[] }) {
  const { names, ui } = useTable();
  return (
    <thead>
      <tr>
        <th scope="col">
          <span class="hidden-text">{ui.draft.clause}</span>
        </th>
        {members.map((party) => (
          <th key={party} scope="col" class={party === names.you ? "you" : ""} title={names.party(party)}>
            <Flags party={party} />
            <span class="hidden-text">{names.party(party)}</span>
            <span class="abbreviated" aria-hidden="true">
              {party === names.you
                ? ui.common.you
                : abbreviated(names.short(party), columnWidth(members.length))}
            </span>
            <span class="abbreviated-more" aria-hidden="true">
              {abbreviated(names.short(party), NARROW_COLUMN)}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface Props {
  readonly table: TableId;
  /** The clauses that are other than when the reader last looked, among other parts. */
  readonly news: readonly string[];
}

/** The text clause by clause, with what each member has said about it; a clause opens below its row. */
export function ClauseTable({ table, news }: Props) {
  const { view, names } = useTable();
  const [open, setOpen] = useState<string | null>(null);
  const members = view.scenario.tables[table]?.members ?? [];
  return (
    <>
      <table
        class="clauses"
        style={{ "--column": `${columnWidth(members.length)}px` }}
        aria-label={names.text(table)}
        {...at("clauses", open === null)}
      >
        <Head members={members} />
        <tbody>
          {clausesOf(view, table).map((clause) => [
            <ClauseRow
              key={clause.issue}
              clause={clause}
              members={members}
              open={open === clause.issue}
              isNew={news.includes(clause.issue)}
              onToggle={() => setOpen(open === clause.issue ? null : clause.issue)}
            />,
            open === clause.issue && (
              <OpenClause
                key={`${clause.issue}-body`}
                table={table}
                clause={clause}
                columns={members.length + 1}
              />
            ),
          ])}
        </tbody>
      </table>
      <MarkKey />
    </>
  );
}
