import type { TableId } from "../../shared/model/ids.ts";
import { at } from "../lessons/at.ts";
import { useTable } from "../play/useTable.ts";
import { plain, signed } from "../text.ts";
import { useWhyNot } from "../ui/Act.tsx";
import { Explained } from "../ui/Explained.tsx";
import { useSubmit } from "../ui/useSubmit.ts";
import type { Clause, OptionOfClause } from "./clauses.ts";
import { isBelowWalkAway, type OwnWorth, ownWorth } from "./worth.ts";

interface ValuesProps {
  readonly worth: OwnWorth;
  readonly clause: Clause;
  readonly option: OptionOfClause;
}

/** B, C and A of one wording; what is below the walk-away value is marked. */
function Values({ worth, clause, option }: ValuesProps) {
  const { ui } = useTable();
  const { alone, expected, ifEnded } = worth.of({ [clause.issue]: option.option });
  const cell = (value: number, lead: string) => {
    const below = isBelowWalkAway(worth, value);
    return (
      <td class={below ? `${lead} below` : lead}>
        {plain(value)}
        {below && <span class="hidden-text"> {ui.draft.belowWalkAway}</span>}
      </td>
    );
  };
  return (
    <>
      <td class="lead">{option.stands ? "–" : signed(alone)}</td>
      {cell(expected, "lead")}
      {cell(ifEnded, "")}
    </>
  );
}

interface PositionProps {
  readonly clause: Clause;
  /** Null: no position. */
  readonly option: OptionOfClause | null;
  readonly chosen: boolean;
  readonly disabled: boolean;
}

/** What the viewer asks for in public: free of charge, and taken back as easily. */
function Position({ clause, option, chosen, disabled }: PositionProps) {
  const { ui } = useTable();
  const submit = useSubmit();
  const take = () =>
    submit({ kind: "takePosition", issue: clause.issue, option: option === null ? null : option.option });
  return (
    <label title={option?.wording}>
      <input
        type="radio"
        name={`position-${clause.issue}`}
        checked={chosen}
        disabled={disabled}
        onChange={() => void take()}
      />
      <span>{option === null ? ui.draft.noPosition : option.title}</span>
    </label>
  );
}

function Head({ valued }: { readonly valued: boolean }) {
  const { ui } = useTable();
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={valued ? 2 : 1}>
          {ui.draft.wording}
        </th>
        {valued && (
          <>
            <th scope="col" rowSpan={2}>
              <Explained text={ui.draft.aloneLong}>{ui.draft.alone}</Explained>
            </th>
            <th scope="colgroup" colSpan={2}>
              {ui.draft.wholeText}
            </th>
          </>
        )}
      </tr>
      {valued && (
        <tr>
          <th scope="col">
            <Explained text={ui.draft.expectedLong}>{ui.draft.expected}</Explained>
          </th>
          <th scope="col">
            <Explained text={ui.draft.ifEndedLong}>{ui.draft.ifEnded}</Explained>
          </th>
        </tr>
      )}
    </thead>
  );
}

/** Whether the viewer may ask for wordings at a table, and what it asks for on a clause. */
function usePosition(table: TableId, issue: string) {
  const { view } = useTable();
  const seat = view.own?.seat;
  const cut = view.scenario.tables[table];
  const speaks = seat !== undefined && [...(cut?.members ?? []), ...(cut?.observers ?? [])].includes(seat);
  const asked = seat === undefined ? undefined : view.public.tables[table]?.positions[seat]?.[issue];
  return { speaks, asked };
}

/** Every wording, what it is worth to the viewer, and which one the viewer asks for in public. */
export function OptionList({ table, clause }: { readonly table: TableId; readonly clause: Clause }) {
  const { view, ui } = useTable();
  const worth = ownWorth(view, table);
  const { speaks, asked } = usePosition(table, clause.issue);
  const why = useWhyNot({ kind: "takePosition", issue: clause.issue, option: null });
  const disabled = speaks && why !== null;
  return (
    <>
      <table class="options" {...at("worth")}>
        <caption>
          <span>{speaks ? ui.draft.position : ui.draft.wordings}</span>{" "}
          {worth && <span>{ui.draft.worthTo}</span>}
        </caption>
        <Head valued={worth !== null} />
        <tbody>
          {clause.options.map((option) => (
            <tr key={option.option}>
              <th scope="row">
                {speaks ? (
                  <Position {...{ clause, option, disabled }} chosen={asked === option.option} />
                ) : (
                  <span title={option.wording}>{option.title}</span>
                )}
                {option.stands && <span class="stands">{ui.draft.standsNow(clause.settled)}</span>}
              </th>
              {worth && <Values {...{ worth, clause, option }} />}
            </tr>
          ))}
          {speaks && (
            <tr>
              <th scope="row">
                <Position {...{ clause, disabled }} option={null} chosen={asked === undefined} />
              </th>
              {worth && (
                <td colSpan={3} class="walk-away">
                  {ui.draft.walkAway(plain(worth.walkAway))}
                </td>
              )}
            </tr>
          )}
        </tbody>
      </table>
      {disabled && <p class="caption">{why}</p>}
      {worth && (
        <details class="worth-key">
          <summary>{ui.draft.worthKeyTitle}</summary>
          <p class="caption">{ui.draft.worthKey}</p>
        </details>
      )}
    </>
  );
}
