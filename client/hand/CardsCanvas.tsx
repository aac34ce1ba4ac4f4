interface Props {
  readonly chosen: string | null;
  readonly onChoose: (card: string | null) => void;
  /** Whether the canvas draws the cards, so that the list can step back. */
  readonly onDrawn: (drawn: boolean) => void;
}

/** The hand as the canvas draws it, once it can. The list of cards is always there. */
export function CardsCanvas(_: Props) {
  return null;
}
