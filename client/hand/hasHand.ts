import type { View } from "../../shared/model/view.ts";

/** Whether there is anything to hold: cards that can be committed, or capital. */
export const hasHand = ({ scenario: { rules } }: View): boolean =>
  rules.cardsPerRound > 0 || rules.capital.cap > 0;
