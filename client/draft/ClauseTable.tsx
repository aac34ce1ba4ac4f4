import { useState } from "preact/hooks";
import type { PartyId, TableId } from "../../shared/model/ids.ts";
import { at } from "../lessons/at.ts";
import { useTable } from "../play/useTable.ts";
import { Flags } from "../ui/Flags.tsx";
import { columnWidth, type Heading, headings, NARROW_COLUMN } from "./abbreviated.ts";
import { ClauseRow, OpenClause } from "./ClauseRow.tsx";
import { clausesOf } from "./clauses.ts";
import { MarkKey } from "./marks.tsx";

/** A name beside a flag, as wide columns have room for it and as narrow ones have. It takes its line, even without a name. */
const Line = ({ wide, narrow }: { readonly wide: string | null; readonly narrow: string | null }) => (
  <>
    {wide !== null && (
      <span class="abbreviated" aria-hidden="true">
        {wide || "\u00a0"}
      </span>
    )}
    {narrow !== null && (
      <span class="abbreviated-more" aria-hidden="true">
        {narrow || "\u00a0"}
      </span>
    )}
  </>
);

interface HeadProps {
  readonly members: readonly PartyId[];
  /** What stands at each one's flag in wide columns, and in narrow ones. */
  readonly wide: readonly Heading[];
  readonly narrow: readonly Heading[];
}

/** Whom the columns belong to: flag and name. */
function Head({ members, wide, narrow }: HeadProps) {
  const { names, ui } = useTable();
  return (
    <thead>
      <tr>
        <th scope="col">
          <span class="hidden-text">{ui.draft.clause}</span>
        </th>
        {members.map((party, place) => (
          <th key={party} scope="col" class={party === names.you ? "you" : ""} title={names.party(party)}>
            <Line wide={wide[place]?.above ?? null} narrow={narrow[place]?.above ?? null} />
            <Flags party={party} />
            <span class="hidden-text">{names.party(party)}</span>
            <Line wide={wide[place]?.below ?? null} narrow={narrow[place]?.below ?? null} />
          </th>
        ))}
      </tr>
    </thead>
  );
}

const staggered = (heads: readonly Heading[], name: string): string =>
  heads.some(({ above }) => above !== null) ? ` ${name}` : "";

interface Props {
  readonly table: TableId;
  /** The clauses that are other than when the reader last looked, among other parts. */
  readonly news: readonly string[];
}

/** The text clause by clause, with what each member has said about it; a clause opens below its row. */
export function ClauseTable({ table, news }: Props) {
  const { view, names, ui } = useTable();
  const [open, setOpen] = useState<string | null>(null);
  const members = view.scenario.tables[table]?.members ?? [];
  const labels = members.map((party) => (party === names.you ? ui.common.you : names.short(party)));
  const column = columnWidth(members.length);
  const [wide, narrow] = [headings(labels, column), headings(labels, NARROW_COLUMN)];
  return (
    <>
      <table
        class={`clauses${staggered(wide, "staggered")}${staggered(narrow, "staggered-narrow")}`}
        style={{ "--column": `${column}px` }}
        aria-label={names.textNow(table)}
        {...at("clauses", open === null)}
      >
        <Head members={members} wide={wide} narrow={narrow} />
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
