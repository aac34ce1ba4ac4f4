import type { TrackId } from "../../shared/model/ids.ts";
import { written } from "../../shared/model/track.ts";
import { useTable } from "../play/useTable.ts";
import { signed } from "../text.ts";
import { Wide } from "../ui/Wide.tsx";

const [W, H] = [220, 44];
/** The least share of a track's scale that fills the height of its line: less than that is noise, and looks flat. */
const LEAST_SPAN = 0.2;

/** What of a track's scale is drawn: where it was in this match, and as much around that as makes the least span. */
function spanOf(values: readonly number[], scale: number): { readonly from: number; readonly span: number } {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const span = Math.max(most - least, LEAST_SPAN * scale) || 1;
  return { from: (least + most - span) / 2, span };
}

function Line({ track }: { readonly track: TrackId }) {
  const { view, names, ui } = useTable();
  const known = view.scenario.tracks[track];
  const state = view.public.tracks[track];
  if (!known || !state) return null;
  const values = state.history.map((value) => written(view.scenario, track, value));
  const last = written(view.scenario, track, state.value);
  const first = values[0] ?? last;
  const x = (i: number) => 6 + ((W - 12) * i) / Math.max(1, values.length - 1);
  const { from, span } = spanOf(values, known.max - known.min);
  const y = (value: number) => H - 5 - ((H - 10) * (value - from)) / span;
  return (
    <tr>
      <th scope="row">{known.title}</th>
      <td>
        <svg
          class="line-plot"
          viewBox={`0 0 ${W} ${H}`}
          role="img"
          aria-label={ui.results.fromTo(String(first), String(last))}
        >
          <polyline points={values.map((value, i) => `${x(i)},${y(value)}`).join(" ")} />
          {values.map((value, i) => (
            // Rounds follow each other; a point is known by its place.
            <circle key={i} cx={x(i)} cy={y(value)} r={i === values.length - 1 ? 4 : 2.5} />
          ))}
        </svg>
      </td>
      <td class="numbers">
        <b>{names.amount(track, state.value)}</b>
      </td>
      <td class="numbers caption">{signed(last - first)}</td>
    </tr>
  );
}

/** Every track over the rounds. */
export function TrackLines() {
  const { view, ui } = useTable();
  return (
    <section class="panel" aria-labelledby="lines-title">
      <header class="panel-head">
        <h2 id="lines-title" class="heading-2">
          {ui.tracks.title}
        </h2>
        <span class="caption">{ui.results.startToEnd}</span>
      </header>
      <Wide label={ui.tracks.title} class="padded">
        <table class="figures">
          <tbody>
            {Object.keys(view.scenario.tracks).map((track) => (
              <Line key={track} track={track} />
            ))}
          </tbody>
        </table>
      </Wide>
    </section>
  );
}
