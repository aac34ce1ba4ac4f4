import { insightOf, type Judged, judgedForecasts } from "../../shared/analysis/forecasts.ts";
import type { SeatId } from "../../shared/model/ids.ts";
import { useTable } from "../play/useTable.ts";
import { Flags, Party } from "../ui/Flags.tsx";
import { Wide } from "../ui/Wide.tsx";

/** How often one seat was right about another. */
function Cell({ list }: { readonly list: readonly Judged[] }) {
  const { ui } = useTable();
  const { judged, right, breaks, foreseen } = insightOf(list);
  if (judged === 0)
    return (
      <td class="numbers">
        <span class="hidden-text">{ui.forecasting.noneJudged}</span>
      </td>
    );
  return (
    <td class="numbers" title={ui.forecasting.cellLong(right, judged, foreseen, breaks)}>
      {ui.forecasting.cell(right, judged)}
      {breaks > 0 && <small>{ui.forecasting.cellBreaks(foreseen, breaks)}</small>}
    </td>
  );
}

function Row({
  by,
  of,
  all,
}: {
  readonly by: SeatId;
  readonly of: readonly SeatId[];
  readonly all: readonly Judged[];
}) {
  const { ui } = useTable();
  const own = all.filter((one) => one.by === by);
  const { skill } = insightOf(own);
  return (
    <tr>
      <th scope="row">
        <Party party={by} short />
      </th>
      {of.map((seat) => (
        <Cell key={seat} list={own.filter((one) => one.of === seat)} />
      ))}
      <Cell list={own} />
      <td class="numbers">
        <b>{skill === null ? ui.forecasting.noSkill : ui.forecasting.skillOf(skill)}</b>
      </td>
    </tr>
  );
}

/** Who forecast whose breaks, and how well. */
export function WhoReadWhom() {
  const { view, names, ui } = useTable();
  const seats = Object.keys(view.scenario.seats);
  const all = judgedForecasts(view.public.tables, view.public.opened?.forecasts ?? {}, seats);
  const of = seats.filter((seat) => all.some((one) => one.of === seat));
  if (all.length === 0) return null;
  return (
    <section class="panel wide" aria-labelledby="read-title">
      <header class="panel-head">
        <h2 id="read-title" class="heading-2">
          {ui.forecasting.whoReadWhom}
        </h2>
      </header>
      <Wide label={ui.forecasting.whoReadWhom} class="padded">
        <p class="hint">{ui.forecasting.tableHint}</p>
        <table class="figures who-read-whom">
          <thead>
            <tr>
              <th scope="col">{ui.forecasting.forecaster}</th>
              {of.map((seat) => (
                <th key={seat} scope="col">
                  <Flags party={seat} /> {names.short(seat)}
                </th>
              ))}
              <th scope="col">{ui.forecasting.allOfThem}</th>
              <th scope="col">{ui.forecasting.skill}</th>
            </tr>
          </thead>
          <tbody>
            {seats
              .filter((by) => all.some((one) => one.by === by))
              .map((by) => (
                <Row key={by} {...{ by, of, all }} />
              ))}
          </tbody>
        </table>
      </Wide>
    </section>
  );
}
