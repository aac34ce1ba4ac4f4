import type { CardId, SeatId } from "../../shared/model/ids.ts";
import type { IconName } from "../icons.ts";

/**
 * The hand of cards that a seat holds, as plain data: all words are in the reader's language, all numbers
 * as they are to be read. The same must stand in the page as a list that the keyboard reaches.
 */
export interface Hand {
  /** What the canvas shows, in a sentence, for who cannot see it. */
  readonly description: string;
  readonly cards: readonly HandCard[];
  /** The card that has the keyboard focus in the page's own list: it is brought into view and ringed. */
  readonly focused: CardId | null;
}

/** At rest; picked, to be committed next; too dear at present; already committed for this round. */
export type CardState = "rest" | "selected" | "unaffordable" | "committed";

/** What is printed on a card. */
export interface CardFace {
  readonly title: string;
  /** One word above the title, and its icon. */
  readonly theme: string;
  readonly icon: IconName;
  /** In political capital. */
  readonly price: number;
  /** All effects, such as "Cohesion" and "+2", the first ones first. */
  readonly lines: readonly CardLine[];
  /** What is said if only so many lines are shown: at 0, if none is. Nothing where none is left out. */
  readonly more: readonly string[];
  /** What must hold; may be empty. */
  readonly condition: string;
  /** Article and paragraph. */
  readonly source: string;
}

export interface CardLine {
  readonly label: string;
  readonly change: string;
  /** Lines under an *if* or a die are indented. */
  readonly depth: number;
}

export interface HandCard extends CardFace {
  readonly id: CardId;
  /** A sentence or two on what the card does; shown where cards are large, on phones. May be empty. */
  readonly text: string;
  readonly state: CardState;
  /** A few words on the state, such as "Committed" or "2 capital short"; may be empty. */
  readonly note: string;
}

/** The cards that all seats committed, turned over together. */
export interface Reveal {
  readonly description: string;
  readonly cards: readonly RevealedCard[];
}

export interface RevealedCard extends CardFace {
  readonly seat: SeatId;
  readonly seatName: string;
  readonly flags: readonly string[];
  /** What the card does in a sentence or two: shown where there is room, or nothing else to show. */
  readonly text: string;
  /** Whom or what the card is played on, such as "on Hungary"; may be empty. */
  readonly target: string;
}

export const EMPTY_HAND: Hand = { description: "", cards: [], focused: null };
