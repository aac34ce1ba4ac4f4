import { useEffect } from "preact/hooks";
import { handOf } from "../cards/handOf.ts";
import { useTable } from "../play/useTable.ts";
import { useCardsCanvas } from "./useCardsCanvas.ts";
import { useSourceText } from "./useSourceText.ts";

interface Props {
  readonly chosen: string | null;
  readonly focused: string | null;
  readonly onChoose: (card: string) => void;
  /** Whether the canvas draws the cards, so that the list can step back to one line. */
  readonly onDrawn: (drawn: boolean) => void;
}

/** The hand as the canvas draws it, once it can. The list of cards is always there. */
export function CardsCanvas({ chosen, focused, onChoose, onDrawn }: Props) {
  const { view, text, names } = useTable();
  const source = useSourceText();
  const hand = handOf(view, { text, names, source }, { chosen, focused });
  const { element, cards, place } = useCardsCanvas(hand.cards.length > 0, onChoose);
  const shown = JSON.stringify(hand);
  useEffect(() => cards?.show(hand), [cards, shown]);
  const drawn = cards !== null && hand.cards.length > 0;
  useEffect(() => onDrawn(drawn), [drawn]);
  return <div class={place} ref={element} />;
}
