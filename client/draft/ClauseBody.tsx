import type { TableId } from "../../shared/model/ids.ts";
import { HomeNotes } from "../home/HomeNotes.tsx";
import { useTable } from "../play/useTable.ts";
import { Flags } from "../ui/Flags.tsx";
import { Icon } from "../ui/Icon.tsx";
import type { Clause, OptionOfClause } from "./clauses.ts";
import { OptionList } from "./OptionList.tsx";

/** A wording that stands in brackets, with the names of those who asked for it. */
function Bracket({ option }: { readonly option: OptionOfClause }) {
  const { names, ui } = useTable();
  return (
    <li class="bracketed">
      <p class="clause-text">
        <span class="bracket-sign">[</span>
        {option.wording.replace(/^\[|\]$/g, "")}
        <span class="bracket-sign">]</span>
      </p>
      <ul class="askers">
        {option.askers.map(({ party, how }) => (
          <li key={party}>
            <Flags party={party} />
            {names.short(party)} <span class="caption">{ui.draft.asked[how]}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}

function Versions({ clause }: { readonly clause: Clause }) {
  const { names, ui } = useTable();
  if (clause.versions.length === 0) return null;
  return (
    <details class="versions">
      <summary>{ui.draft.versions(clause.versions.length)}</summary>
      <ol>
        {clause.versions.map(({ round, motion, option }, i) => {
          const mover = motion === null ? null : names.motion(motion)?.mover;
          return (
            <li key={`${round}-${option}-${i}`}>
              <b>{names.option(clause.issue, option)}</b>
              <span class="caption">
                {ui.common.round(names.round(round))}
                {mover ? `, ${ui.draft.movedBy(names.within(mover))}` : `, ${ui.draft.withoutMotion}`}
              </span>
            </li>
          );
        })}
      </ol>
    </details>
  );
}

/** A clause in full: the wording, its brackets and footnotes, and what each wording is worth to the viewer. */
export function ClauseBody({ table, clause }: { readonly table: TableId; readonly clause: Clause }) {
  const { names, ui } = useTable();
  return (
    <>
      <p class="clause-text">
        {clause.stands.wording}
        {clause.footnotes.length > 0 && <sup>{clause.footnotes.map((_, i) => i + 1).join(" ")}</sup>}
      </p>
      <OptionList table={table} clause={clause} />
      {clause.brackets.length > 0 && (
        <ul class="brackets" aria-label={ui.draft.brackets}>
          {clause.brackets.map((option) => (
            <Bracket key={option.option} option={option} />
          ))}
        </ul>
      )}
      {clause.footnotes.length > 0 && (
        <ol class="footnotes" aria-label={ui.draft.footnotes}>
          {clause.footnotes.map((party) => (
            <li key={party}>{ui.draft.reserved(names.within(party))}</li>
          ))}
        </ol>
      )}
      <HomeNotes issue={clause.issue} />
      {clause.frozen && (
        <p class="caption">
          <Icon name="lock" size="s" /> {ui.draft.frozen}
        </p>
      )}
      <Versions clause={clause} />
    </>
  );
}
