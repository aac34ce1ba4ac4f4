import { useState } from "preact/hooks";
import { counterOf } from "../../shared/model/counterOf.ts";
import type { Deal } from "../../shared/model/deal.ts";
import type { DealId } from "../../shared/model/ids.ts";
import { papersOf } from "../../shared/model/papers.ts";
import { at } from "../lessons/at.ts";
import { useTable } from "../play/useTable.ts";
import { Scroll } from "../ui/Scroll.tsx";
import { DealCard } from "./DealCard.tsx";
import { DealComposer } from "./DealComposer.tsx";
import { GiveFavour } from "./GiveFavour.tsx";
import { LeakedDeals } from "./LeakedDeals.tsx";

interface GroupProps {
  readonly title: string;
  readonly deals: readonly Deal[];
  readonly folded?: boolean;
}

function Group({ title, deals, folded = false }: GroupProps) {
  if (deals.length === 0) return null;
  const list = (
    <ul class="deal-list" aria-label={title}>
      {deals.map((deal) => (
        <li key={deal.id}>
          <DealCard deal={deal} />
        </li>
      ))}
    </ul>
  );
  if (folded)
    return (
      <details>
        <summary>{`${title} (${deals.length})`}</summary>
        {list}
      </details>
    );
  return (
    <section>
      <h3 class="heading-3">{title}</h3>
      {list}
    </section>
  );
}

/** An offer that others have turned down, as a line that opens. */
function Answered({ deal }: { readonly deal: Deal }) {
  const [open, setOpen] = useState(false);
  return <DealCard deal={deal} fold={{ open, toggle: () => setOpen(!open) }} />;
}

/** What came of one's own offers in this round: an answer that is no is an answer too. */
function AnsweredOffers({ deals }: { readonly deals: readonly Deal[] }) {
  const { ui } = useTable();
  if (deals.length === 0) return null;
  return (
    <section>
      <h3 class="heading-3">{ui.deals.answered}</h3>
      <ul class="deal-list" aria-label={ui.deals.answered}>
        {deals.map((deal) => (
          <li key={deal.id}>
            <Answered deal={deal} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The ledger: offers, deals in force with each promise's state, and what is past. */
export function Deals() {
  const { view, ui } = useTable();
  const [open, setOpen] = useState<"offer" | "favour" | null>(null);
  if (view.own === null && view.all === null)
    return (
      <Scroll label={ui.deals.title} class="ledger">
        <p class="caption">{ui.deals.secret}</p>
        <LeakedDeals />
      </Scroll>
    );
  const papers = Object.values(papersOf(view));
  const known: Readonly<Record<DealId, Deal>> = Object.assign({}, ...papers.map((own) => own.deals));
  const deals = Object.values(known).reverse();
  const standing = deals.filter(({ status }) => status === "offered");
  const force = deals.filter(({ status }) => status === "inForce");
  const gone = deals.filter((deal) => !standing.includes(deal) && !force.includes(deal));
  const { step } = view.public.clock;
  const now = "round" in step ? step.round : null;
  // One that was countered stands with the counter-offer.
  const answered = gone.filter(
    ({ id, proposer, round, status }) =>
      proposer === view.own?.seat && round === now && status === "declined" && counterOf(known, id) === null,
  );
  const past = gone.filter((deal) => !answered.includes(deal));
  return (
    <Scroll label={ui.deals.title} class="ledger">
      {view.own !== null && (
        <p class="button-row">
          <button
            type="button"
            class="button button-primary button-small"
            {...at("makeOffer")}
            onClick={() => setOpen("offer")}
          >
            {ui.deals.makeOffer}
          </button>
          <button
            type="button"
            class="button button-secondary button-small"
            onClick={() => setOpen("favour")}
          >
            {ui.deals.giveFavour}
          </button>
        </p>
      )}
      {deals.length === 0 && <p class="caption">{ui.deals.none}</p>}
      <Group title={ui.deals.offers} deals={standing} />
      <AnsweredOffers deals={answered} />
      <Group title={ui.deals.inForce} deals={force} />
      <LeakedDeals />
      <Group title={ui.deals.past} deals={past} folded />
      {open === "offer" && <DealComposer with={[]} counterTo={null} onClose={() => setOpen(null)} />}
      {open === "favour" && <GiveFavour onClose={() => setOpen(null)} />}
    </Scroll>
  );
}
