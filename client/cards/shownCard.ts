import type { Measure } from "../canvas/type.ts";
import type { Arrangement } from "./arrange.ts";
import { type CardExtras, type Ink, type Print, planCard } from "./cardPlan.ts";
import { type CardLook, type CardOwner, NOTE_ICONS, OWNER_HEIGHT } from "./drawCard.ts";
import type { CardState, Hand, HandCard, Reveal } from "./hand.ts";

/** A card as the scene shows it, from a hand or from a reveal. */
export interface ShownCard {
  /** The card's id in a hand; in a reveal its place in the row. */
  readonly key: string;
  readonly look: Omit<CardLook, "hovered">;
  /** Named on the back and at the top of a revealed card. */
  readonly owner: CardOwner | null;
  readonly prints: readonly Print[];
}

const NOTE_INKS: Readonly<Record<CardState, Ink>> = {
  rest: "quiet",
  selected: "strong",
  unaffordable: "warning",
  committed: "good",
};

/** The cards of a hand, printed for their places. */
export function handCards(
  { cards, focused }: Hand,
  { boxes, large }: Arrangement,
  measure: Measure,
): readonly ShownCard[] {
  return cards.flatMap((card, index) => {
    const box = boxes[index];
    if (!box) return [];
    const look = { state: card.state, focused: card.id === focused };
    const prints = planCard(card, extrasOf(card), { size: box, large, top: 0, measure });
    return [{ key: card.id, look, owner: null, prints }];
  });
}

const extrasOf = ({ text, note, state }: HandCard): CardExtras => ({
  text,
  note,
  noteIcon: NOTE_ICONS[state],
  noteInk: NOTE_INKS[state],
  dear: state === "unaffordable",
});

/** The cards of a reveal, each with its seat and its target. */
export function revealedCards(
  { cards }: Reveal,
  { boxes, large }: Arrangement,
  measure: Measure,
): readonly ShownCard[] {
  return cards.flatMap((card, index) => {
    const box = boxes[index];
    if (!box) return [];
    const extras = {
      text: card.text,
      note: card.target,
      noteIcon: "target",
      noteInk: "strong",
      dear: false,
    } as const;
    const prints = planCard(card, extras, { size: box, large, top: OWNER_HEIGHT, measure });
    return [{ key: String(index), look: { state: "rest" as const, focused: false }, owner: card, prints }];
  });
}
