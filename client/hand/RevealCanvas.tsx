import { useEffect } from "preact/hooks";
import { revealOf } from "../cards/handOf.ts";
import { useTable } from "../play/useTable.ts";
import { CardBacks } from "./CardBacks.tsx";
import { useCardsCanvas } from "./useCardsCanvas.ts";
import { useSourceText } from "./useSourceText.ts";

/** The cards of this round, turned over together; `PlayedCards` says the same in words, and what came of them. */
export function RevealCanvas({ round }: { readonly round: string }) {
  const { view, text, names, ui } = useTable();
  const source = useSourceText();
  const reveal = revealOf(view, { text, names, source }, round);
  const { element, cards, waits, place, failed } = useCardsCanvas(reveal.cards.length > 0, () => {});
  const shown = JSON.stringify(reveal);
  useEffect(() => cards?.reveal(reveal), [cards, shown]);
  if (reveal.cards.length === 0 || failed) return null;
  return (
    <section class="reveal" aria-label={ui.hand.together}>
      <h2 class="heading-2">{ui.hand.together}</h2>
      <div class={place} ref={element}>
        {waits && <CardBacks cards={reveal.cards} />}
      </div>
    </section>
  );
}
