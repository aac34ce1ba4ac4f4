/** A size of the window, in CSS px. */
export interface Size {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** How many px of the screen one of these takes. */
  readonly scale: number;
}

/** Wide ones first. Twice the size in a window of 1440 × 900 leaves room for half of it. */
export const SIZES: readonly Size[] = [
  { name: "1440", width: 1440, height: 900, scale: 1 },
  { name: "1366", width: 1366, height: 768, scale: 1 },
  { name: "1024", width: 1024, height: 768, scale: 1 },
  { name: "768", width: 768, height: 1024, scale: 1 },
  { name: "zoom200", width: 720, height: 450, scale: 2 },
  { name: "390", width: 390, height: 844, scale: 1 },
];

/** Whether the pages show one panel at a time. */
export const isNarrow = ({ width }: Size): boolean => width <= 700;
