import type { SeatId } from "../../shared/model/ids.ts";
import { useTable } from "../play/useTable.ts";
import { DealCard } from "./DealCard.tsx";

/** In a talk of two: the latest offer between them that still stands. */
export function OfferHere({ seat }: { readonly seat: SeatId }) {
  const { view } = useTable();
  const offers = Object.values(view.own?.deals ?? {}).filter(
    ({ status, parties }) => status === "offered" && parties.length === 2 && parties.includes(seat),
  );
  const offer = offers.find(({ proposer }) => proposer === seat) ?? offers.at(-1);
  return offer ? (
    <div class="offer-here">
      <DealCard deal={offer} />
    </div>
  ) : null;
}
