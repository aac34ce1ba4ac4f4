import { useState } from "preact/hooks";
import type { TableId } from "../../shared/model/ids.ts";
import type { Opened } from "../../shared/model/view.ts";
import { useObjectiveText } from "../brief/Objectives.tsx";
import { type Clause, clausesOf } from "../draft/clauses.ts";
import { useTable } from "../play/useTable.ts";
import { signed } from "../text.ts";
import { Choice } from "../ui/Choice.tsx";
import { Flags, Party } from "../ui/Flags.tsx";
import { Wide } from "../ui/Wide.tsx";

/** What every wording of a clause was worth to every seat. */
function ClauseWorths({
  table,
  clause,
  seats,
}: {
  table: TableId;
  clause: Clause;
  seats: readonly string[];
}) {
  const { view } = useTable();
  const worth = (seat: string, option: string) =>
    view.public.opened?.valuations[seat]?.[table]?.worth[clause.issue]?.[option] ?? 0;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={seats.length + 1} class="group">
          {clause.title}
        </th>
      </tr>
      {clause.options.map(({ option, title, stands }) => (
        <tr key={option} class={stands ? "stands" : ""}>
          <th scope="row">{title}</th>
          {seats.map((seat) => (
            <td key={seat} class="numbers">
              {signed(worth(seat, option))}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function WorthsHead({ seats }: { readonly seats: readonly string[] }) {
  const { names, ui } = useTable();
  return (
    <thead>
      <tr>
        <th scope="col">{ui.draft.wording}</th>
        {seats.map((seat) => (
          <th key={seat} scope="col">
            <Flags party={seat} />
            <span class="hidden-text">{names.party(seat)}</span>
            <span aria-hidden="true">{names.short(seat)}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** What every wording of a table, and having none, was worth to every seat. */
function Valuations({ table }: { readonly table: TableId }) {
  const { view, ui } = useTable();
  const valuations = view.public.opened?.valuations ?? {};
  const seats = Object.keys(valuations);
  return (
    <Wide label={ui.results.worths} class="worths-frame">
      <table class="figures worths" style={{ "--seats": seats.length }}>
        <WorthsHead seats={seats} />
        {clausesOf(view, table).map((clause) => (
          <ClauseWorths key={clause.issue} table={table} clause={clause} seats={seats} />
        ))}
        <tbody>
          <tr class="total">
            <th scope="row">{ui.results.walkAway}</th>
            {seats.map((seat) => (
              <td key={seat} class="numbers">
                {signed(valuations[seat]?.[table]?.walkAway ?? 0)}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </Wide>
  );
}

/** Everybody's objectives. */
function Objectives({ opened }: { readonly opened: Opened }) {
  const { view, names, ui } = useTable();
  const textOf = useObjectiveText();
  return (
    <section class="panel" aria-labelledby="hidden-title">
      <header class="panel-head">
        <h2 id="hidden-title" class="heading-2">
          {ui.results.objectives}
        </h2>
      </header>
      <ul class="plain-list padded seat-objectives">
        {Object.entries(opened.objectives).map(([seat, objectives]) => (
          <li key={seat}>
            <Party party={seat} />
            <ul>
              {objectives.map((id) => {
                const known = view.public.known.objectives[id];
                return (
                  <li key={id}>
                    {names.objective(id)}
                    {known && <span class="caption"> {textOf(known, seat)}</span>}
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was hidden: objectives and values of every seat. */
export function Secrets() {
  const { view, names, ui } = useTable();
  const tables = Object.keys(view.scenario.tables);
  const [table, setTable] = useState(tables[0] ?? "");
  const opened = view.public.opened;
  if (opened === null) return null;
  return (
    <>
      <Objectives opened={opened} />
      <section class="panel" aria-labelledby="worths-title">
        <header class="panel-head">
          <h2 id="worths-title" class="heading-2">
            {ui.results.worths}
          </h2>
        </header>
        <div class="padded">
          {tables.length > 1 && (
            <Choice
              label={ui.results.table}
              value={table}
              options={tables.map((id) => [id, names.table(id)])}
              onChoose={setTable}
            />
          )}
          <Valuations table={table} />
        </div>
      </section>
    </>
  );
}
