import type { PartyId, TableId } from "../../shared/model/ids.ts";
import type { Version } from "../../shared/model/motion.ts";
import { type ClauseDifference, differenceBetween } from "../../shared/model/textHistory.ts";
import { useTable } from "../play/useTable.ts";
import { Flags } from "../ui/Flags.tsx";
import { wordDifference } from "./wordDifference.ts";

/** What was struck and what was inserted; read out too, since few screen readers tell by themselves. */
function Wordings({ before, after }: { readonly before: string; readonly after: string }) {
  const { ui } = useTable();
  return (
    <p class="clause-text difference-text">
      {wordDifference(before, after).map(({ kind, words }, i) => {
        const key = `${i}-${kind}`;
        if (kind === "same") return <span key={key}>{words} </span>;
        const Tag = kind === "gone" ? "del" : "ins";
        return (
          <span key={key}>
            <Tag>
              <span class="hidden-text">{kind === "gone" ? ui.versions.struck : ui.versions.inserted} </span>
              {words}
              <span class="hidden-text"> {ui.versions.endOf[kind]}</span>
            </Tag>{" "}
          </span>
        );
      })}
    </p>
  );
}

interface MadeByProps {
  readonly version: Version;
  /** What it was changed to, where that is not said elsewhere. */
  readonly to?: string | null;
}

/** Who made a change, and when. */
export function MadeBy({ version: { motion, round }, to = null }: MadeByProps) {
  const { names, ui } = useTable();
  const mover = motion === null ? null : (names.motion(motion)?.mover ?? null);
  return (
    <>
      {mover !== null && <Flags party={mover} />}
      <span>
        {mover === null ? ui.versions.withoutMotion : ui.versions.movedBy(names.within(mover))},{" "}
        {ui.common.round(names.round(round))}
        {to !== null && `: ${to}`}
      </span>
    </>
  );
}

function Footnotes({
  gone,
  added,
}: {
  readonly gone: readonly PartyId[];
  readonly added: readonly PartyId[];
}) {
  const { names, ui } = useTable();
  if (gone.length + added.length === 0) return null;
  return (
    <ul class="difference-notes">
      {gone.map((party) => (
        <li key={`gone-${party}`}>
          <del>{ui.draft.reserved(names.within(party))}</del> {ui.versions.footnoteGone}
        </li>
      ))}
      {added.map((party) => (
        <li key={`new-${party}`}>
          <ins>{ui.draft.reserved(names.within(party))}</ins> {ui.versions.footnoteNew}
        </li>
      ))}
    </ul>
  );
}

function ClauseChanged({ table, one }: { readonly table: TableId; readonly one: ClauseDifference }) {
  const { view, names, ui } = useTable();
  const cut = view.scenario.tables[table]?.issues[one.issue];
  const wording = (option: string | null) => (option === null ? "" : (cut?.options[option]?.wording ?? ""));
  const title = (option: string | null) =>
    option === null ? ui.versions.open : names.option(one.issue, option);
  return (
    <li class="difference-clause">
      <h3 class="heading-3">{names.issue(one.issue)}</h3>
      {one.before !== one.after && (
        <p class="difference-titles">
          <span>{title(one.before)}</span> <span aria-hidden="true">→</span>
          <span class="hidden-text">{ui.versions.became}</span> <b>{title(one.after)}</b>
        </p>
      )}
      <Wordings before={wording(one.before)} after={wording(one.after)} />
      <Footnotes gone={one.footnotesGone} added={one.footnotesNew} />
      {one.made.map((version, i) => (
        <p key={`${i}-${version.round}`} class="caption difference-source">
          <MadeBy
            version={version}
            to={one.made.length > 1 ? title(version.changes[one.issue] ?? null) : null}
          />
        </p>
      ))}
    </li>
  );
}

/** What was changed in a table's text between two of its versions, clause by clause; 0 is the first. */
export function Difference({
  table,
  from,
  to,
}: {
  readonly table: TableId;
  readonly from: number;
  readonly to: number;
}) {
  const { view, ui } = useTable();
  const now = view.public.tables[table];
  if (!now) return null;
  const issues = Object.keys(view.scenario.tables[table]?.issues ?? {});
  const changed = differenceBetween(now, issues, { from, to });
  return (
    <section class="difference" aria-label={ui.versions.between(from + 1, to + 1)} aria-live="polite">
      <p class="caption">{ui.versions.count(changed.length)}</p>
      <ol>
        {changed.map((one) => (
          <ClauseChanged key={one.issue} table={table} one={one} />
        ))}
      </ol>
    </section>
  );
}
