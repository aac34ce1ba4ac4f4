import type { SeatId } from "../../../shared/model/ids.ts";
import { Icon } from "../../ui/Icon.tsx";
import { isOf, type Mark } from "./marks.ts";
import { useMarkText } from "./useMarkText.ts";

interface Props {
  readonly mark: Mark;
  readonly seats: readonly SeatId[];
}

/** A square at every party, joined by a line. */
function DealShape({ mark, seats }: Props) {
  return (
    <>
      <i class="mark-join" />
      {seats.map((seat, row) =>
        isOf(mark, seat) ? <i key={seat} class="mark-square" style={{ "--row": row }} /> : null,
      )}
    </>
  );
}

/** How it is drawn: each kind, and what came of a deal, by a shape of its own. */
export function MarkShape({ mark, seats }: Props) {
  const text = useMarkText();
  const what = mark.kind === "deal" ? `mark-deal mark-${mark.fate}` : `mark-${mark.kind}`;
  return (
    <span class={what} title={text(mark)}>
      {mark.kind === "deal" ? (
        <DealShape mark={mark} seats={seats} />
      ) : mark.kind === "break" ? (
        <Icon name="hand" size="s" />
      ) : (
        <i />
      )}
    </span>
  );
}
