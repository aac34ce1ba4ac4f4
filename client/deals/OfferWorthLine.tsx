import type { Promised } from "../../shared/model/deal.ts";
import { useTable } from "../play/useTable.ts";
import { signed } from "../text.ts";
import { offerWorth } from "./offerWorth.ts";

/** What an offer comes to for the viewer, in a line: favours, wordings and capital apart. Nothing for onlookers. */
export function OfferWorthLine({ promises }: { readonly promises: readonly Promised[] }) {
  const { view, ui } = useTable();
  if (view.own === null || promises.length === 0) return null;
  const words = ui.deals.worth;
  const { favours, wordings, capital, conditional, unnumbered } = offerWorth(view, promises);
  const parts = [
    favours === null ? null : words.favours(signed(favours.withText), signed(favours.withoutText)),
    wordings === null ? null : words.wordings(signed(wordings.from), signed(wordings.to)),
    capital === null ? null : words.capital(signed(capital.by), capital.left),
  ].filter((part) => part !== null);
  return (
    <p class="offer-worth">
      <b>{words.title}</b> {parts.length === 0 ? words.none : `${parts.join("; ")}.`}
      {parts.length > 0 && conditional && ` ${words.conditional}`}
      {parts.length > 0 && unnumbered && ` ${words.unnumbered}`}
    </p>
  );
}
