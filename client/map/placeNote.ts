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
 * Sets a note beside its place where it hides least: above right if that is free. Where there is no room for all of it,
 * its first line stands alone, and where there is none for that, its dot: the header says in words where the round meets.
 */
export function placeNote(wish: NoteWish, measure: Measure): PlacedNote {
  const { lines, dot } = wish;
  const box = boxFor(lines, wish, measure) ?? boxFor(lines.slice(0, 1), wish, measure);
  if (!box) return { lines: [], dot, box: boxAround(dot, DOT) };
  return { lines: lines.slice(0, Math.round(box.h / NOTE_LINE)), dot, box };
}

function boxFor(
  lines: readonly string[],
  { dot, view, taken, dots }: NoteWish,
  measure: Measure,
): Box | null {
  const widths = lines.map((line, index) => measure(line, noteFont(index)));
  const size = { w: Math.max(0, ...widths), h: lines.length * NOTE_LINE };
  const kept = [
    ...taken.map((box) => grown(box, GAP)),
    ...dots.map((point) => boxAround(point, { w: 12, h: 12 })),
  ];
  // What the edge of the view cuts off is lost: twice as bad as what lies under something.
  const outside = (box: Box) => 2 * (box.w * box.h - overlap(box, grown(view, -GAP)));
  const hidden = (box: Box) => kept.reduce((sum, other) => sum + overlap(box, other), outside(box));
  const box = placesBeside(dot, size).reduce((least, next) => (hidden(next) < hidden(least) ? next : least));
  return hidden(box) > MOST_HIDDEN * size.w * size.h ? null : box;
}

function placesBeside([x, y]: Point, { w, h }: Size): readonly Box[] {
  const [right, left] = [x + 19, x - 19 - w];
  const heights = [y - 13 - h, y + 11, y - h / 2, y - 30 - h, y + 28];
  return heights.flatMap((top) => [right, left].map((side) => ({ x: side, y: top, w, h })));
}
