import type { RoundId, SeatId } from "../../../shared/model/ids.ts";
import { useTable } from "../../play/useTable.ts";
import { Party } from "../../ui/Flags.tsx";
import { Wide } from "../../ui/Wide.tsx";
import { isOf, type Mark } from "./marks.ts";
import { useMarkText } from "./useMarkText.ts";

interface Props {
  readonly marks: readonly Mark[];
}

/** What a seat did in a round, in words; the same twice is told once, with its number. */
function Deeds({ seat, round, marks }: Props & { readonly seat: SeatId; readonly round: RoundId }) {
  const { ui } = useTable();
  const text = useMarkText();
  const own = marks.filter((mark) => mark.round === round && isOf(mark, seat));
  const told = Map.groupBy(own, (mark) => text(mark, seat));
  return (
    <ul class="timeline-deeds">
      {[...told].map(([words, same]) => (
        <li key={words}>{same.length === 1 ? words : ui.timeline.times(words, same.length)}</li>
      ))}
    </ul>
  );
}

/** The same as the timeline, seat by seat and round by round, for whoever reads words better than marks. */
export function TimelineTable({ marks }: Props) {
  const { view, ui } = useTable();
  const rounds = Object.keys(view.scenario.rounds);
  return (
    <Wide label={ui.timeline.asTable}>
      <table class="plain-table timeline-table">
        <thead>
          <tr>
            <th scope="col">{ui.timeline.seat}</th>
            {rounds.map((round, i) => (
              <th key={round} scope="col">
                {ui.timeline.round(i + 1)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Object.keys(view.scenario.seats).map((seat) => (
            <tr key={seat}>
              <th scope="row">
                <Party party={seat} short />
              </th>
              {rounds.map((round) => (
                <td key={round}>
                  <Deeds seat={seat} round={round} marks={marks} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}
