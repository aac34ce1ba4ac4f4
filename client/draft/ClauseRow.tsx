import { useLayoutEffect, useRef } from "preact/hooks";
import type { PartyId, TableId } from "../../shared/model/ids.ts";
import { NewTag } from "../looked/NewSince.tsx";
import { useTable } from "../play/useTable.ts";
import { Icon } from "../ui/Icon.tsx";
import { AimHere } from "./AimHere.tsx";
import { ClauseBody } from "./ClauseBody.tsx";
import type { Clause } from "./clauses.ts";
import { MarkOf } from "./marks.tsx";

/** How the text reads here now; with a number where there are footnotes. */
function StandingLine({ clause }: { readonly clause: Clause }) {
  const { ui } = useTable();
  const { settled, frozen, stands, footnotes } = clause;
  const standing = settled ? stands.title : ui.draft.openClause(stands.title);
  return (
    <span class={settled ? "clause-standing" : "clause-standing clause-unsettled"} title={standing}>
      {frozen && <Icon name="lock" size="s" />}
      {standing}
      {footnotes.length > 0 && <sup>{footnotes.length}</sup>}
    </span>
  );
}

interface RowProps {
  readonly clause: Clause;
  readonly members: readonly PartyId[];
  readonly open: boolean;
  readonly isNew: boolean;
  readonly onToggle: () => void;
}

/** A clause in one row: what stands, and what each member has said about it. */
export function ClauseRow({ clause, members, open, isNew, onToggle }: RowProps) {
  const { names } = useTable();
  return (
    <tr class={open ? "clause-row clause-open" : "clause-row"}>
      <th scope="row">
        <button type="button" class="clause-button" aria-expanded={open} onClick={onToggle}>
          <span class="clause-number">{clause.number}</span>{" "}
          <span>
            <span class="clause-title">
              {clause.short} {isNew && <NewTag />}
            </span>
            <StandingLine clause={clause} />
          </span>
        </button>
        <AimHere issue={clause.issue} title={clause.short} />
      </th>
      {members.map((party) => (
        <td key={party} class={party === names.you ? "you" : ""}>
          <MarkOf mark={clause.marks[party] ?? "none"} />
        </td>
      ))}
    </tr>
  );
}

/** Brings what was opened into view, below the rows that stay in sight above it. */
function showBelow(body: HTMLElement, above: readonly (Element | null | undefined)[]): void {
  const covered = above.reduce((sum, one) => sum + (one?.getBoundingClientRect().height ?? 0), 0);
  body.style.scrollMarginTop = `${covered}px`;
  body.scrollIntoView({ block: "nearest" });
}

interface BodyProps {
  readonly table: TableId;
  readonly clause: Clause;
  readonly columns: number;
}

/** All that a drafter sees of the clause that is open, below its row. */
export function OpenClause({ table, clause, columns }: BodyProps) {
  const cell = useRef<HTMLTableCellElement>(null);
  useLayoutEffect(() => {
    const row = cell.current?.parentElement;
    if (cell.current && row)
      showBelow(cell.current, [row.previousElementSibling, row.closest("table")?.tHead]);
  }, []);
  return (
    <tr class="clause-body">
      <td ref={cell} colSpan={columns}>
        <ClauseBody table={table} clause={clause} />
      </td>
    </tr>
  );
}
