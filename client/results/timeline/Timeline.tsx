import type { RoundId, SeatId } from "../../../shared/model/ids.ts";
import { useTable } from "../../play/useTable.ts";
import { Party } from "../../ui/Flags.tsx";
import { Wide } from "../../ui/Wide.tsx";
import { Legend } from "./Legend.tsx";
import { MarkShape } from "./MarkShape.tsx";
import { type Mark, marksOf, turningPoints } from "./marks.ts";
import { placed, rowsOf } from "./place.ts";
import { TimelineTable } from "./TimelineTable.tsx";

interface RoundProps {
  readonly marks: readonly Mark[];
  readonly seats: readonly SeatId[];
}

/** One round: a line for every seat, and what it did. */
const RoundColumn = ({ marks, seats }: RoundProps) => (
  <div class="timeline-round">
    {placed(marks).map(({ mark, x }, i) => {
      const [first, last] = rowsOf(mark, seats);
      return (
        // Marks of a finished match don't change.
        <div key={i} class="timeline-mark" style={{ left: `${100 * x}%`, "--first": first, "--last": last }}>
          <MarkShape mark={mark} seats={seats} />
        </div>
      );
    })}
  </div>
);

/** Rounds beside each other, a row for every seat; the table below says the same in words. */
function Plot({ marks }: { readonly marks: readonly Mark[] }) {
  const { view, ui } = useTable();
  const seats = Object.keys(view.scenario.seats);
  const rounds = Object.keys(view.scenario.rounds);
  const within = (round: RoundId) => marks.filter((mark) => mark.round === round);
  return (
    <div class="timeline" aria-hidden="true" style={{ "--rounds": rounds.length, "--seats": seats.length }}>
      <ul class="timeline-seats">
        {seats.map((seat) => (
          <li key={seat}>
            <Party party={seat} short />
          </li>
        ))}
      </ul>
      {rounds.map((round, i) => (
        <section key={round} class="timeline-column">
          <h3>
            {ui.timeline.round(i + 1)}
            <small>{view.scenario.rounds[round]?.title}</small>
          </h3>
          <RoundColumn marks={within(round)} seats={seats} />
          <ul class="timeline-events">
            {view.public.happened
              .filter((one) => one.round === round)
              .map(({ event }) => (
                <li key={event}>{view.public.known.events[event]?.title}</li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** Who talked, made offers and deals, played cards and broke silence, round by round. */
export function Timeline() {
  const { view, ui } = useTable();
  const marks = marksOf(view);
  const { deals, broken } = turningPoints(marks, Object.keys(view.scenario.rounds));
  return (
    <section class="panel wide" aria-labelledby="timeline-title">
      <header class="panel-head timeline-head">
        <h2 id="timeline-title" class="heading-2">
          {ui.timeline.found(deals, broken)}
        </h2>
        <p class="caption">{ui.timeline.hint}</p>
      </header>
      <div class="padded">
        <Wide label={ui.timeline.plot}>
          <Plot marks={marks} />
        </Wide>
        <Legend />
        <details>
          <summary>{ui.timeline.asTable}</summary>
          <TimelineTable marks={marks} />
        </details>
      </div>
    </section>
  );
}
