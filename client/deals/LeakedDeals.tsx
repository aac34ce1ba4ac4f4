import { useTable } from "../play/useTable.ts";

/** Secret deals that came out: parties and terms, as everybody reads them. */
export function LeakedDeals() {
  const { view, text, names, ui } = useTable();
  const leaked = Object.values(view.public.leaked);
  if (leaked.length === 0) return null;
  return (
    <section>
      <h3 class="heading-3">{ui.deals.leaked}</h3>
      <ul class="deal-list" aria-label={ui.deals.leaked}>
        {leaked.map((deal) => (
          <li key={deal.id}>
            <article class="deal" aria-label={ui.deals.between(deal.parties.map(names.within).join(", "))}>
              <header>
                <b>{ui.deals.between(deal.parties.map(names.within).join(", "))}</b>
                <span class="tag">{names.round(deal.round)}</span>
              </header>
              <ul>
                {deal.promises.map((one) => (
                  <li key={JSON.stringify(one)}>
                    {names.short(one.seat)}: {text.promise(one, names, deal.round)}
                  </li>
                ))}
              </ul>
            </article>
          </li>
        ))}
      </ul>
    </section>
  );
}
