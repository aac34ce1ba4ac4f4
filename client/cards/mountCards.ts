import type { CardId } from "../../shared/model/ids.ts";
import { mustDraw } from "../canvas/canDraw.ts";
import type { Hand, Reveal } from "./hand.ts";

export interface CardsOptions {
  /** A card of the hand was clicked or tapped. */
  readonly onPick: (card: CardId) => void;
  /** A card of the hand lies under the pointer; null when none does any more. */
  readonly onLift: (card: CardId | null) => void;
}

/** Cards in an element. Keyboard and screen reader reach the same cards as a list in the page. */
export interface MountedCards {
  readonly show: (hand: Hand) => void;
  readonly reveal: (cards: Reveal) => void;
  readonly destroy: () => void;
}

/**
 * Draws cards into an element, which they fill: about 230 px high on a wide page, 400 px on a phone; a
 * taller element holds several rows. Phaser is loaded on the first call, as a chunk of its own. Rejects with
 * a sentence if there is no canvas to paint on; the page then shows its list.
 */
export async function mountCards(element: HTMLElement, options: CardsOptions): Promise<MountedCards> {
  mustDraw();
  const { startCards } = await import("./startCards.ts");
  return startCards(element, options);
}
