import { useState } from "preact/hooks";
import type { IssueId, PartyId, TableId } from "../../shared/model/ids.ts";
import { aimAt, aiming, mayAimAt } from "../hand/aiming.ts";
import type { IconName } from "../icons.ts";
import { at } from "../lessons/at.ts";
import { NewTag } from "../looked/NewSince.tsx";
import { goTo } from "../play/place.ts";
import { useTable } from "../play/useTable.ts";
import { Flags } from "../ui/Flags.tsx";
import { Icon } from "../ui/Icon.tsx";
import { abbreviated } from "./abbreviated.ts";
import { ClauseBody } from "./ClauseBody.tsx";
import { type Clause, clausesOf, type Mark } from "./clauses.ts";

const MARKS: Readonly<Record<Mark, { readonly icon: IconName; readonly tone: string }>> = {
  agrees: { icon: "check", tone: "agree" },
  asks: { icon: "bracket", tone: "reserve" },
  broke: { icon: "hand", tone: "break" },
  none: { icon: "none", tone: "none" },
};

/** What one member has said about a clause: a shape, a colour and a word. */
function MarkOf({ mark }: { readonly mark: Mark }) {
  const { ui } = useTable();
  const { icon, tone } = MARKS[mark];
  return (
    <span class={`tone-${tone}`} title={ui.draft.marks[mark]}>
      <Icon name={icon} />
      <span class="hidden-text">{ui.draft.marks[mark]}</span>
    </span>
  );
}

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
              {party === names.you ? ui.common.you : abbreviated(names.short(party))}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Aims the chosen card at a clause, if it is one of those that it can be aimed at. */
function AimHere({ issue, title }: { readonly issue: IssueId; readonly title: string }) {
  const { ui } = useTable();
  if (!mayAimAt(issue)) return null;
  return (
    <button
      type="button"
      class="button button-quiet button-small aim-here"
      aria-pressed={aiming.value?.at === issue}
      aria-label={ui.hand.aimAt(title)}
      onClick={() => aimAt(issue) && goTo("hand")}
    >
      {ui.hand.aimHere}
    </button>
  );
}

interface RowProps {
  readonly clause: Clause;
  readonly members: readonly PartyId[];
  readonly open: boolean;
  readonly isNew: boolean;
  readonly onToggle: () => void;
}

/** A clause in one row; opened, with all that a drafter sees. */
function ClauseRow({ clause, members, open, isNew, onToggle }: RowProps) {
  const { names, ui } = useTable();
  const standing = clause.settled ? clause.stands.title : ui.draft.openClause(clause.stands.title);
  return (
    <tr class={open ? "clause-row clause-open" : "clause-row"}>
      <th scope="row">
        <button type="button" aria-expanded={open} onClick={onToggle}>
          <span class="clause-number">{clause.number}</span>{" "}
          <span>
            <span class="clause-title">
              {clause.short} {isNew && <NewTag />}
            </span>
            <span
              class={clause.settled ? "clause-standing" : "clause-standing clause-unsettled"}
              title={standing}
            >
              {clause.frozen && <Icon name="lock" size="s" />}
              {standing}
              {clause.footnotes.length > 0 && <sup>{clause.footnotes.length}</sup>}
            </span>
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

interface Props {
  readonly table: TableId;
  /** The clauses that are other than when the reader last looked, among other parts. */
  readonly news: readonly string[];
}

/** The text clause by clause, with what each member has said about it. */
export function ClauseTable({ table, news }: Props) {
  const { view, names, ui } = useTable();
  const clauses = clausesOf(view, table);
  const [open, setOpen] = useState<string | null>(null);
  const members = view.scenario.tables[table]?.members ?? [];
  return (
    <>
      <table class="clauses" aria-label={names.text(table)} {...at("clauses", open === null)}>
        <Head members={members} />
        <tbody>
          {clauses.map((clause) => [
            <ClauseRow
              key={clause.issue}
              clause={clause}
              members={members}
              open={open === clause.issue}
              isNew={news.includes(clause.issue)}
              onToggle={() => setOpen(open === clause.issue ? null : clause.issue)}
            />,
            open === clause.issue && (
              <tr key={`${clause.issue}-body`} class="clause-body">
                <td colSpan={members.length + 1}>
                  <ClauseBody table={table} clause={clause} />
                </td>
              </tr>
            ),
          ])}
        </tbody>
      </table>
      <ul class="mark-key" aria-label={ui.draft.key}>
        {(["agrees", "asks", "broke", "none"] as const).map((mark) => (
          <li key={mark} class={`tone-${MARKS[mark].tone}`}>
            <Icon name={MARKS[mark].icon} size="s" /> {ui.draft.marks[mark]}
          </li>
        ))}
      </ul>
    </>
  );
}
