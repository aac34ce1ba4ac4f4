import { useState } from "preact/hooks";
import type { CardId, SeatId } from "../../shared/model/ids.ts";
import { useTable } from "../play/useTable.ts";
import { CardDetails } from "./CardDetails.tsx";

/** Another's card, promised or shown: all that is written on it, for whoever may read it. */
export function OthersCard({ seat, id }: { readonly seat: SeatId; readonly id: CardId }) {
  const { view, ui } = useTable();
  const [open, setOpen] = useState(false);
  const card = view.own?.cards[id] ?? view.public.known.cards[id];
  if (!card || seat === view.own?.seat) return null;
  return (
    <p>
      <button
        type="button"
        class="button button-quiet button-small"
        aria-label={ui.hand.detailsOf(card.title)}
        onClick={() => setOpen(true)}
      >
        {ui.hand.details}
      </button>
      {open && <CardDetails id={id} card={card} holder={seat} onClose={() => setOpen(false)} />}
    </p>
  );
}
