import { useState } from "preact/hooks";
import type { SeatResult } from "../../shared/model/results.ts";
import { useTable } from "../play/useTable.ts";
import { plain, signed } from "../text.ts";
import { Party } from "../ui/Flags.tsx";
import { Icon } from "../ui/Icon.tsx";
import { TermRow } from "../ui/Term.tsx";
import { Wide } from "../ui/Wide.tsx";

/** A table's value between having no text and the best that could be. */
function ValueBar({
  value,
  walkAway,
  best,
}: {
  readonly value: number;
  readonly walkAway: number;
  readonly best: number;
}) {
  const { ui } = useTable();
  const least = Math.min(0, walkAway, value);
  const span = Math.max(best, value, walkAway) - least || 1;
  const at = (n: number) => `${(100 * (n - least)) / span}%`;
  return (
    <span
      class="value-bar"
      role="img"
      aria-label={ui.results.valueLong(plain(value), plain(walkAway), plain(best))}
    >
      <span class={value < walkAway ? "value-fill below" : "value-fill"} style={{ width: at(value) }} />
      <span class="value-walk" style={{ left: at(walkAway) }} />
    </span>
  );
}

function Tables({ result }: { readonly result: SeatResult }) {
  const { names, ui } = useTable();
  return (
    <table class="figures value-table">
      <thead>
        <tr>
          <th scope="col">{ui.results.table}</th>
          <th scope="col">
            <span class="hidden-text">{ui.results.picture}</span>
          </th>
          <th scope="col">{ui.results.value}</th>
          <th scope="col">{ui.results.walkAway}</th>
          <th scope="col">{ui.results.best}</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(result.tables).map(([table, { value, walkAway, best }]) => (
          <tr key={table}>
            <th scope="row">{names.table(table)}</th>
            <td>
              <ValueBar {...{ value, walkAway, best }} />
            </td>
            <td class="numbers">
              <b>{plain(value)}</b>
            </td>
            <td class="numbers">{plain(walkAway)}</td>
            <td class="numbers">{plain(best)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Breakdown({ result }: { readonly result: SeatResult }) {
  const { view, names, ui } = useTable();
  const rows: readonly (readonly [string, number])[] = [
    [ui.results.fromTexts, result.texts],
    [ui.results.fromObjectives, result.objectivePoints],
    [ui.results.fromTracks, result.tracks],
    [ui.results.fromCapital, result.capital],
    [ui.results.fromPenalty, -result.penalty],
  ];
  return (
    <>
      <Wide label={ui.results.fromTexts}>
        <Tables result={result} />
      </Wide>
      <p class="caption">
        {ui.results.favours(signed(result.favours))}{" "}
        {ui.results.rawSum(plain(result.raw), signed(result.texts), view.scenario.rules.textShare)}
      </p>
      <ul class="plain-list">
        {result.objectives.map(({ objective, met }) => (
          <li key={objective}>
            <span class={met ? "tone-agree" : "tone-none"}>
              <Icon name={met ? "check" : "circle"} size="s" />
            </span>{" "}
            {names.objective(objective)}{" "}
            <span class="caption">
              {met ? ui.results.met(view.scenario.rules.objective) : ui.results.notMet}
            </span>
          </li>
        ))}
      </ul>
      <table class="figures sums">
        <tbody>
          {rows.map(([name, points]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td class="numbers">{signed(points)}</td>
            </tr>
          ))}
          <tr class="total">
            <th scope="row">{ui.results.total}</th>
            <td class="numbers">
              <b>{plain(result.total)}</b>
            </td>
          </tr>
        </tbody>
      </table>
    </>
  );
}

/** A place of the ranking, read out as one. */
function Place({ place }: { readonly place: number }) {
  const { ui } = useTable();
  return (
    <b class="score-place numbers">
      <span class="hidden-text">{ui.results.placeLong(place)}</span>
      <span aria-hidden="true">{ui.results.place(place)}</span>
    </b>
  );
}

/** How each seat's score came about: the viewer's own first, or the highest if the host wants a ranking. */
export function Scores() {
  const { view, ui } = useTable();
  const seats = Object.entries(view.public.opened?.results.seats ?? {});
  const own = view.own?.seat;
  const { ranking } = view.public;
  const sorted = [...seats].sort(([a, x], [b, y]) =>
    ranking ? y.total - x.total : Number(b === own) - Number(a === own),
  );
  const placeOf = (total: number) => 1 + seats.filter(([, one]) => one.total > total).length;
  const [open, setOpen] = useState<string | null>(sorted[0]?.[0] ?? null);
  return (
    <section class="panel" aria-labelledby="scores-title">
      <header class="panel-head">
        <h2 id="scores-title" class="heading-2">
          {ui.results.tabs.scores}
        </h2>
        <span class="caption">{ranking ? ui.results.rankingHint : ui.results.scoresHint}</span>
      </header>
      <div class="padded">
        <TermRow of={["score", "walkAway", "objective", "capital"]} />
      </div>
      <ul class="scores">
        {sorted.map(([seat, result]) => (
          <li key={seat} class={seat === own ? "score-own" : ""}>
            <button
              type="button"
              aria-expanded={open === seat}
              onClick={() => setOpen(open === seat ? null : seat)}
            >
              {ranking && <Place place={placeOf(result.total)} />}
              <Party party={seat} />
              <span class={`tag band-${result.band}`}>{ui.results.bands[result.band]}</span>
              <b class="score numbers">{plain(result.total)}</b>
              <Icon name={open === seat ? "chevd" : "chev"} size="s" />
            </button>
            {open === seat && (
              <div class="breakdown">
                <Breakdown result={result} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
