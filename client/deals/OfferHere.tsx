import { useState } from "preact/hooks";
import type { DealId, SeatId } from "../../shared/model/ids.ts";
import { roomy } from "../hand/roomy.ts";
import { useTable } from "../play/useTable.ts";
import { DealCard } from "./DealCard.tsx";

/**
 * In a talk of two: the latest offer between them that still stands. Its terms are open if they wait for the viewer
 * and there is room beside what is said; else its title alone stands there, which opens them.
 */
export function OfferHere({ seat }: { readonly seat: SeatId }) {
  const { view } = useTable();
  const [chosen, choose] = useState<{ readonly of: DealId; readonly open: boolean } | null>(null);
  const offers = Object.values(view.own?.deals ?? {}).filter(
    ({ status, parties }) => status === "offered" && parties.length === 2 && parties.includes(seat),
  );
  const offer = offers.find(({ proposer }) => proposer === seat) ?? offers.at(-1);
  if (!offer) return null;
  const waits = !offer.accepted.includes(view.own?.seat ?? "");
  const open = chosen?.of === offer.id ? chosen.open : waits && roomy.value;
  const toggle = () => choose({ of: offer.id, open: !open });
  return (
    <div class={open ? "offer-here offer-open" : "offer-here"}>
      <DealCard deal={offer} fold={{ open, toggle }} />
    </div>
  );
}
