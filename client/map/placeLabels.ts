import { type Box, distance, encloses, grown, holds, type Point, touches } from "../canvas/box.ts";
import type { Tone } from "../canvas/palette.ts";

/** How a piece of text stands to its point. */
export type Align = "left" | "center" | "right";

/** A name on the map: it is dropped when nothing of its list of places is free. */
export interface LabelWish {
  readonly text: string;
  readonly tone: Tone | "town";
  readonly font: string;
  /** Height of the type and width of the text, in px. */
  readonly height: number;
  readonly width: number;
  readonly spacing: number;
  readonly places: readonly { readonly at: Point; readonly align: Align }[];
  /** A dot that is drawn with the label, in the view. */
  readonly dot: Point | null;
}

export interface PlacedLabel extends LabelWish {
  readonly at: Point;
  readonly align: Align;
  readonly box: Box;
}

export interface LabelSurroundings {
  readonly view: Box;
  readonly taken: readonly Box[];
  /** Links, stems and the front: no label lies on them. */
  readonly lines: readonly Point[];
}

/** Px between a label and the frame, another thing, a line; between a dot and a line. */
const GAP = { frame: 4, thing: 3, line: 4, dot: 5 };

/** Labels in order of importance; each takes the first of its places that is free, or gives way. */
export function placeLabels(wishes: readonly LabelWish[], around: LabelSurroundings): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    const taken = [...around.taken, ...placed.map(({ box }) => box)];
    const free = wish.places
      .map(({ at, align }) => ({ at, align, box: labelBox(wish, at, align) }))
      .find(({ box }) => isFree(box, { ...around, taken }));
    if (free && isDotFree(wish, { ...around, taken })) placed.push({ ...wish, ...free });
  }
  return placed;
}

/** The box of a text whose middle line stands at a point. */
export function labelBox({ width, height }: LabelWish, [x, y]: Point, align: Align): Box {
  const left = align === "left" ? x : align === "right" ? x - width : x - width / 2;
  return { x: left, y: y - height / 2, w: width, h: height };
}

/** A town whose dot would be hidden is not named. */
function isDotFree({ dot }: LabelWish, { taken, lines }: LabelSurroundings): boolean {
  if (!dot) return true;
  return (
    !taken.some((box) => holds(grown(box, GAP.thing), dot)) &&
    !lines.some((at) => distance(at, dot) < GAP.dot)
  );
}

function isFree(box: Box, { view, taken, lines }: LabelSurroundings): boolean {
  if (!encloses(grown(view, -GAP.frame), box)) return false;
  const [fromThings, fromLines] = [grown(box, GAP.thing), grown(box, GAP.line)];
  return (
    !taken.some((other) => touches(fromThings, other)) && !lines.some((point) => holds(fromLines, point))
  );
}
