import type { Size } from "../canvas/box.ts";
import { flagsWidth } from "../canvas/drawFlags.ts";
import { type Measure, sans } from "../canvas/type.ts";
import type { Token } from "./picture.ts";

/** How a token is put together; px. */
export const TOKEN = {
  height: 28,
  /** From the rim to the first flag, and from the last letter to the rim. */
  start: 5,
  end: 11,
  flag: 18,
  /** From one flag to the next, of several. */
  flagStep: 12,
  gap: 6,
  noteGap: 14,
  /** Room for the arrow of an anchor at the edge. */
  arrow: 11,
} as const;

export const labelFont = ({ you }: Token, type: number): string => sans(you ? 700 : 620, type);
export const noteFont = sans(560, 12);

/** Px that the flags of a token take. */
export const tokenFlagsWidth = ({ flags }: Token): number =>
  flagsWidth(flags.length, TOKEN.flag / 2, TOKEN.flagStep);

/** How much of its words a pill has: its name and its note, its name, or flags alone. */
export type Words = "all" | "name" | "none";

/** One of the sizes that a pill may take. */
export interface TokenForm {
  readonly words: Words;
  readonly size: Size;
}

/**
 * The sizes of a token's pill, the fullest first: without its note, and without its name, it finds room where there is
 * little. `type` is the size of its label in px; at the edge it has an arrow towards its place.
 */
export function tokenForms(
  token: Token,
  { type, measure, atEdge }: { type: number; measure: Measure; atEdge: boolean },
): readonly TokenForm[] {
  const label = TOKEN.gap + measure(token.label, labelFont(token, type)) + TOKEN.end;
  const note = TOKEN.noteGap + measure(token.note, noteFont);
  const bare = TOKEN.start + tokenFlagsWidth(token) + (atEdge ? TOKEN.arrow : 0);
  const form = (words: Words, w: number): TokenForm => ({
    words,
    size: { w: Math.ceil(w), h: TOKEN.height },
  });
  return [
    ...(token.note === "" ? [] : [form("all", bare + label + note)]),
    form("name", bare + label),
    // Without a flag it would be an empty pill.
    ...(token.flags.length === 0 ? [] : [form("none", bare + TOKEN.start)]),
  ];
}
