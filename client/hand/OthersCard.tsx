import type { CardId, SeatId } from "../../shared/model/ids.ts";
import { useTable } from "../play/useTable.ts";
import { DetailsButton } from "./DetailsButton.tsx";

/** Another's card, promised or shown: all that is written on it, for whoever may read it. */
export function OthersCard({ seat, id }: { readonly seat: SeatId; readonly id: CardId }) {
  const { view } = useTable();
  const card = view.own?.cards[id] ?? view.public.known.cards[id];
  if (!card || seat === view.own?.seat) return null;
  return (
    <p>
      <DetailsButton id={id} card={card} holder={seat} />
    </p>
  );
}
