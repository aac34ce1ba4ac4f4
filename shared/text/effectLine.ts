/** One line of what a card, event or favour would do. */
export interface EffectLine {
  readonly text: string;
  /** By how much, if it is a plain number; stands at the right. */
  readonly amount: string | null;
  /** Lines under an *if* or a die are indented. */
  readonly depth: number;
}
