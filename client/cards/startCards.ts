import { startGame } from "../canvas/startGame.ts";
import { loadFonts, makeMeasure } from "../canvas/type.ts";
import { CardScene } from "./CardScene.ts";
import type { CardsOptions, MountedCards } from "./mountCards.ts";

/** The part of `mountCards` that needs Phaser. */
export async function startCards(
  element: HTMLElement,
  { onPick, onLift }: CardsOptions,
): Promise<MountedCards> {
  await loadFonts("");
  const measure = makeMeasure();
  // The styles show it: a card that is cut fades there.
  const onMore = (ends: readonly string[]) => {
    element.dataset.more = ends.join(" ");
  };
  const { scene, describe, destroy } = await startGame({
    element,
    touchAction: "pan-y",
    takesWheel: false,
    scene: (host, onReady) => new CardScene({ host, measure, onPick, onLift, onReady, onMore }),
  });
  return {
    show: (hand) => {
      describe(hand.description);
      scene.show(hand);
    },
    reveal: (cards) => {
      describe(cards.description);
      scene.reveal(cards);
    },
    destroy,
  };
}
