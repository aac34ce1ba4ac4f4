import {
  type Box,
  boxAround,
  clamp,
  distance,
  grown,
  holds,
  overlap,
  type Point,
  type Size,
} from "../canvas/box.ts";
import { type Measure, sans } from "../canvas/type.ts";
import type { Meeting } from "./meeting.ts";

/** The words beside the place of the round. */
export interface PlacedNote extends Meeting {
  readonly lines: readonly string[];
  readonly box: Box;
}

/** Px from one line of a note to the next. */
export const NOTE_LINE = 15;
/** Px between the words and whatever else stands there. */
const GAP = 4;
/** What the dot covers. */
const DOT: Size = { w: 14, h: 14 };
const OUTSIDE_DOT = 14;
export const noteFont = (index: number): string => sans(index === 0 ? 680 : 430, 12.5);

/** What a note is made from, and what it keeps off. */
export interface NoteWish {
  readonly words: readonly string[];
  readonly meeting: Meeting;
  readonly view: Box;
  readonly taken: readonly Box[];
  /** Points of links, stems and the front, a few px from each other: it does not lie on them. */
  readonly lines: readonly Point[];
  /** Dots that it rather does not hide. */
  readonly dots: readonly Point[];
}

/** The part of its words that may lie under something else. */
const MOST_HIDDEN = 0.03;
/** Px² that a point of a line hides: crossed from top to bottom, words are not read. */
const LINE_POINT = 60;
/** Px² of its words that it rather hides than stand at the next of its places. */
const PLACE = 1.5;

/**
 * Sets a note beside its place where it hides least: above right if that is free. Where there is no room for all of it,
 * its first line stands alone, and where there is none for that, its dot: the header says in words where the round meets.
 */
export function placeNote(wish: NoteWish, measure: Measure): PlacedNote {
  const { words, meeting } = wish;
  const box = boxFor(words, wish, measure) ?? boxFor(words.slice(0, 1), wish, measure);
  if (!box) return { ...meeting, lines: [], box: boxAround(meeting.dot, DOT) };
  return { ...meeting, lines: words.slice(0, Math.round(box.h / NOTE_LINE)), box };
}

function boxFor(
  words: readonly string[],
  { meeting, view, taken, lines, dots }: NoteWish,
  measure: Measure,
): Box | null {
  const widths = words.map((line, index) => measure(line, noteFont(index)));
  const size = { w: Math.max(0, ...widths), h: words.length * NOTE_LINE };
  const kept = [
    ...taken.map((box) => grown(box, GAP)),
    ...dots.map((point) => boxAround(point, { w: 14, h: 14 })),
  ];
  // What the edge of the view cuts off is lost: twice as bad as what lies under something.
  const outside = (box: Box) => 2 * (box.w * box.h - overlap(box, grown(view, -GAP)));
  const crossed = (box: Box) => {
    const around = grown(box, 2);
    return lines.filter((point) => holds(around, point)).length * LINE_POINT;
  };
  const cut = (box: Box) =>
    leaderPoints(box, meeting.dot).filter((point) => taken.some((other) => holds(other, point))).length *
    LINE_POINT;
  const hidden = (box: Box) =>
    kept.reduce((sum, other) => sum + overlap(box, other), outside(box) + crossed(box) + cut(box));
  const [left, right] = [view.x + GAP, view.x + view.w - GAP - size.w];
  const places = placesBeside(meeting.dot, size)
    .map((box) => ({ ...box, x: clamp(box.x, left, right) }))
    .map((box, index) => ({ box, hides: hidden(box), index }));
  const cost = ({ hides, index }: (typeof places)[number]) => hides + index * PLACE;
  const best = places.reduce((least, next) => (cost(next) < cost(least) ? next : least));
  return best.hides > MOST_HIDDEN * size.w * size.h ? null : best.box;
}

/** The nearest place for a note's first line, right of its dot. */
export const nameBeside = ({ dot: [x, y] }: Meeting, width: number): Box => ({
  x: x + 12,
  y: y - NOTE_LINE / 2,
  w: width,
  h: NOTE_LINE,
});

/** Where the fine line from the dot to the words ends: beside the first of them, or above or below all. */
export function leaderEnd({ x, y, w, h }: Box, [dotX, dotY]: Point): Point {
  if (x > dotX) return [x - 4, y + NOTE_LINE / 2];
  if (x + w < dotX) return [x + w + 4, y + NOTE_LINE / 2];
  return [dotX, y > dotY ? y - 2 : y + h + 2];
}

/** Points on that line, outside the dot. */
function leaderPoints(box: Box, dot: Point): readonly Point[] {
  const [endX, endY] = leaderEnd(box, dot);
  const points = [0.25, 0.4, 0.55, 0.7, 0.85, 1].map(
    (along): Point => [dot[0] + (endX - dot[0]) * along, dot[1] + (endY - dot[1]) * along],
  );
  return points.filter((point) => distance(point, dot) > OUTSIDE_DOT);
}

/** Beside the dot, above and below it: from near to far. */
function placesBeside([x, y]: Point, { w, h }: Size): readonly Box[] {
  const heights = [y - 13 - h, y + 11, y - h / 2, y - 30 - h, y + 28];
  const beside = [19, 12, 34, 50].flatMap((gap) =>
    heights.flatMap((top) => [x + gap, x - gap - w].map((left) => ({ x: left, y: top, w, h }))),
  );
  const middle = [y - 20 - h, y + 20, y - 38 - h, y + 38].flatMap((top) =>
    [0.25, -0.25].map((shift) => ({ x: x - w / 2 + shift * w, y: top, w, h })),
  );
  return [...beside.slice(0, heights.length * 2), ...middle, ...beside.slice(heights.length * 2)];
}
