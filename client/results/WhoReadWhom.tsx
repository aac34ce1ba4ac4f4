import { insightOf, type Judged, judgedForecasts } from "../../shared/analysis/forecasts.ts";
import type { SeatId } from "../../shared/model/ids.ts";
import { useTable } from "../play/useTable.ts";
import { Flags, Party } from "../ui/Flags.tsx";
import { Wide } from "../ui/Wide.tsx";

interface CellProps {
  readonly list: readonly Judged[];
  /** Whom the forecasts were about; null: all of them together. */
  readonly of: SeatId | null;
}

/** Whom a cell is about, where no head stands above it. */
const Of = ({ seat }: { readonly seat: SeatId | null }) =>
  seat === null ? null : (
    <span class="cell-of">
      <Flags party={seat} />
    </span>
  );

/** How often one seat was right about another. */
function Cell({ list, of }: CellProps) {
  const { ui } = useTable();
  const head = of === null ? ui.forecasting.allOfThem : undefined;
  const { judged, right, breaks, foreseen } = insightOf(list);
  if (judged === 0)
    return (
      <td class="numbers none-judged">
        <span class="hidden-text">{ui.forecasting.noneJudged}</span>
      </td>
    );
  return (
    <td
      class={of === null ? "numbers cell-all" : "numbers"}
      title={ui.forecasting.cellLong(right, judged, foreseen, breaks)}
      data-head={head}
    >
      <Of seat={of} />
      <span class="cell-figures">
        <span>{ui.forecasting.cell(right, judged)}</span>
        {breaks > 0 && <small>{ui.forecasting.cellBreaks(foreseen, breaks)}</small>}
      </span>
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
        <Cell key={seat} of={seat} list={own.filter((one) => one.of === seat)} />
      ))}
      <Cell of={null} list={own} />
      <td class="numbers cell-skill" data-head={ui.forecasting.skill}>
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
        <table class="figures stacked who-read-whom">
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
