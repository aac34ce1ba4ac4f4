import { type Box, boxAround, grown, overlap, type Point, type Size } from "../canvas/box.ts";
import { type Measure, sans } from "../canvas/type.ts";

/** The words beside the place of the round. */
export interface PlacedNote {
  readonly lines: readonly string[];
  readonly dot: Point;
  readonly box: Box;
}

/** Px from one line of a note to the next. */
export const NOTE_LINE = 15;
/** Px between the words and whatever else stands there. */
const GAP = 4;
/** What the dot covers. */
const DOT: Size = { w: 14, h: 14 };
export const noteFont = (index: number): string => sans(index === 0 ? 680 : 430, 12.5);

/** What a note is made from, and what it keeps off. */
export interface NoteWish {
  readonly lines: readonly string[];
  readonly dot: Point;
  readonly view: Box;
  readonly taken: readonly Box[];
  /** Dots that it rather does not hide. */
  readonly dots: readonly Point[];
}

/** The part of its words that may lie under something else. */
const MOST_HIDDEN = 0.12;

/**
 * Sets a note beside its place where it hides least: above right if that is free. Where nothing is, its dot stands
 * alone: the header says in words where the round meets.
 */
export function placeNote({ lines, dot, view, taken, dots }: NoteWish, measure: Measure): PlacedNote {
  const widths = lines.map((line, index) => measure(line, noteFont(index)));
  const size = { w: Math.max(0, ...widths), h: lines.length * NOTE_LINE };
  const kept = [
    ...taken.map((box) => grown(box, GAP)),
    ...dots.map((point) => boxAround(point, { w: 12, h: 12 })),
  ];
  const outside = (box: Box) => box.w * box.h - overlap(box, view);
  const hidden = (box: Box) => kept.reduce((sum, other) => sum + overlap(box, other), outside(box));
  const box = placesBeside(dot, size).reduce((least, next) => (hidden(next) < hidden(least) ? next : least));
  if (hidden(box) > MOST_HIDDEN * size.w * size.h) return { lines: [], dot, box: boxAround(dot, DOT) };
  return { lines, dot, box };
}

function placesBeside([x, y]: Point, { w, h }: Size): readonly Box[] {
  const [right, left] = [x + 19, x - 19 - w];
  const heights = [y - 13 - h, y + 11, y - h / 2, y - 30 - h, y + 28];
  return heights.flatMap((top) => [right, left].map((side) => ({ x: side, y: top, w, h })));
}
