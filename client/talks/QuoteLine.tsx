import type { Quote } from "../../shared/model/state.ts";
import { useTable } from "../play/useTable.ts";
import { Icon } from "../ui/Icon.tsx";
import { kindOfQuote, labelOfQuote, QUOTE_ICONS } from "./quotes.ts";

/** What a message speaks of, above its words. */
export function QuoteLine({ quote }: { readonly quote: Quote }) {
  const { view, names, ui } = useTable();
  const kind = kindOfQuote(quote);
  return (
    <span class="quote-line">
      <Icon name={QUOTE_ICONS[kind]} size="s" />
      <span>
        <span class="hidden-text">{ui.talks.quoteKinds[kind]}: </span>
        {labelOfQuote(quote, { view, names, ui })}
      </span>
    </span>
  );
}
