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

/** The size of a token's pill; `type` is the size of its label in px. */
export function tokenSize(token: Token, type: number, measure: Measure): Size {
  const label = measure(token.label, labelFont(token, type));
  const note = token.note === "" ? 0 : TOKEN.noteGap + measure(token.note, noteFont);
  const w = TOKEN.start + tokenFlagsWidth(token) + TOKEN.gap + label + note + TOKEN.end;
  return { w: Math.ceil(w), h: TOKEN.height };
}

/** The size of an anchor at the edge: a pill with an arrow towards its place. */
export function anchorSize(token: Token, type: number, measure: Measure): Size {
  const { w, h } = tokenSize(token, type, measure);
  return { w: w + TOKEN.arrow, h };
}
