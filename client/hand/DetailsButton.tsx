import { useState } from "preact/hooks";
import type { Card } from "../../shared/model/content.ts";
import type { CardId, SeatId } from "../../shared/model/ids.ts";
import { useTable } from "../play/useTable.ts";
import { CardDetails } from "./CardDetails.tsx";

interface Props {
  readonly id: CardId;
  readonly card: Card;
  /** Whose it is, if it isn't the viewer's. */
  readonly holder?: SeatId;
}

/** Opens a card with everything that is written on it. */
export function DetailsButton({ id, card, ...rest }: Props) {
  const { ui } = useTable();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        class="button button-quiet button-small"
        aria-label={ui.hand.detailsOf(card.title)}
        onClick={() => setOpen(true)}
      >
        {ui.hand.details}
      </button>
      {open && <CardDetails {...rest} id={id} card={card} onClose={() => setOpen(false)} />}
    </>
  );
}
