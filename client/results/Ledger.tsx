import type { Deal } from "../../shared/model/deal.ts";
import { DealCard } from "../deals/DealCard.tsx";
import { useTable } from "../play/useTable.ts";

const DealGrid = ({ deals }: { readonly deals: readonly Deal[] }) => (
  <ul class="deal-list deal-grid">
    {deals.map((deal) => (
      <li key={deal.id}>
        <DealCard deal={deal} />
      </li>
    ))}
  </ul>
);

/** Every deal and offer of the match, opened. */
export function Ledger() {
  const { view, names, ui } = useTable();
  const deals = Object.values(view.public.opened?.deals ?? {});
  const force = deals.filter(({ status }) => status === "inForce");
  const others = deals.filter(({ status }) => status !== "inForce");
  return (
    <section class="panel" aria-labelledby="ledger-title">
      <header class="panel-head">
        <h2 id="ledger-title" class="heading-2">
          {ui.results.tabs.ledger}
        </h2>
        <span class="caption">{ui.results.ledgerHint}</span>
      </header>
      <div class="padded">
        {deals.length === 0 && <p class="caption">{ui.results.noDeals}</p>}
        <DealGrid deals={force} />
        {others.length > 0 && (
          <details>
            <summary>{ui.results.unsigned(others.length)}</summary>
            <DealGrid deals={others} />
          </details>
        )}
        <h3 class="heading-3">{ui.results.favoursGiven}</h3>
        {view.public.favours.length === 0 && <p class="caption">{ui.results.noFavours}</p>}
        <ul class="plain-list">
          {view.public.favours.map(({ favour, from, to, round }) => (
            <li key={`${favour}-${from}-${to}-${round}`}>
              {ui.results.favourLine(
                names.favour(favour),
                names.within(from),
                names.within(to),
                names.round(round),
              )}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
