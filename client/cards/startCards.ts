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
  const { scene, describe, destroy } = await startGame({
    element,
    touchAction: "pan-y",
    takesWheel: false,
    scene: (host, onReady) => new CardScene({ host, measure, onPick, onLift, onReady }),
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
