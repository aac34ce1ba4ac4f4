import type { TableId } from "../../shared/model/ids.ts";
import { plain, signed } from "../../shared/text/numbers.ts";
import { useTable } from "../play/useTable.ts";
import { say } from "../ui/notice.ts";
import type { Clause, OptionOfClause } from "./clauses.ts";
import { type OwnWorth, ownWorth } from "./worth.ts";

function Values({ worth, clause, option }: { worth: OwnWorth; clause: Clause; option: OptionOfClause }) {
  const { ui } = useTable();
  const { alone, expected, ifEnded } = worth.of({ [clause.issue]: option.option });
  const below = (value: number) => value < worth.walkAway;
  return (
    <>
      <td class="lead">{option.stands ? "–" : signed(alone)}</td>
      <td class={below(expected) ? "lead below" : "lead"}>
        {plain(expected)}
        {below(expected) && <span class="hidden-text"> {ui.draft.belowWalkAway}</span>}
      </td>
      <td class={below(ifEnded) ? "below" : ""}>
        {plain(ifEnded)}
        {below(ifEnded) && <span class="hidden-text"> {ui.draft.belowWalkAway}</span>}
      </td>
    </>
  );
}

interface ListProps {
  readonly table: TableId;
  readonly clause: Clause;
}

/** Every wording, what it is worth to the viewer, and which one the viewer asks for in public. */
export function OptionList({ table, clause }: ListProps) {
  const { view, session, text, names, ui } = useTable();
  const worth = ownWorth(view, table);
  const seat = view.own?.seat;
  const cut = view.scenario.tables[table];
  const speaks = seat !== undefined && [...(cut?.members ?? []), ...(cut?.observers ?? [])].includes(seat);
  const position =
    seat === undefined ? undefined : view.public.tables[table]?.positions[seat]?.[clause.issue];
  const take = async (option: string | null) => {
    const intent = { kind: "takePosition" as const, issue: clause.issue, option };
    const answer = await session.submit(intent);
    if (!answer.ok) say(text.refusals[answer.refusal.code](answer.refusal.about ?? {}, names));
  };
  const refused = speaks && session.whyNot({ kind: "takePosition", issue: clause.issue, option: null });
  const name = `position-${clause.issue}`;
  return (
    <table class="options">
      <caption>{speaks ? ui.draft.position : ui.draft.wordings}</caption>
      <thead>
        <tr>
          <th scope="col">{ui.draft.wording}</th>
          {worth && (
            <>
              <th scope="col" title={ui.draft.aloneLong}>
                {ui.draft.alone}
              </th>
              <th scope="col" title={ui.draft.expectedLong}>
                {ui.draft.expected}
              </th>
              <th scope="col" title={ui.draft.ifEndedLong}>
                {ui.draft.ifEnded}
              </th>
            </>
          )}
        </tr>
      </thead>
      <tbody>
        {clause.options.map((option) => (
          <tr key={option.option} class={option.stands ? "stands" : ""}>
            <th scope="row">
              {speaks ? (
                <label title={option.wording}>
                  <input
                    type="radio"
                    name={name}
                    checked={position === option.option}
                    disabled={Boolean(refused)}
                    onChange={() => void take(option.option)}
                  />
                  <span>{option.title}</span>
                </label>
              ) : (
                <span title={option.wording}>{option.title}</span>
              )}
            </th>
            {worth && <Values worth={worth} clause={clause} option={option} />}
          </tr>
        ))}
        {speaks && (
          <tr>
            <th scope="row">
              <label>
                <input
                  type="radio"
                  name={name}
                  checked={position === undefined}
                  disabled={Boolean(refused)}
                  onChange={() => void take(null)}
                />
                <span>{ui.draft.noPosition}</span>
              </label>
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
  );
}
