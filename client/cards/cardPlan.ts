import type { Point, Size } from "../canvas/box.ts";
import type { Measure } from "../canvas/type.ts";
import type { IconName } from "../icons.ts";
import {
  type Block,
  type CardSheet,
  conditionOf,
  EMPTY,
  effectOf,
  footOf,
  headOf,
  LARGE,
  MOST_EFFECTS,
  MOST_LINES,
  paragraphOf,
  SMALL,
  titleOf,
} from "./cardBlocks.ts";
import type { CardFace } from "./hand.ts";

/** What a colour on a card means; the palette gives it. */
export type Ink = "strong" | "quiet" | "faint" | "good" | "warning";

/** One thing printed on a card, in px from its upper left corner; texts stand on their middle line. */
export type Print =
  | {
      readonly kind: "text";
      readonly text: string;
      readonly at: Point;
      readonly align: "left" | "right";
      readonly font: string;
      readonly ink: Ink;
    }
  | {
      readonly kind: "icon";
      readonly icon: IconName;
      readonly at: Point;
      readonly side: number;
      readonly ink: Ink;
    }
  | { readonly kind: "pip"; readonly at: Point; readonly radius: number; readonly hollow: boolean }
  | { readonly kind: "rule"; readonly y: number; readonly from: number; readonly to: number };

/** What is printed beyond the face: an explanation, words on the state. */
export interface CardExtras {
  readonly text: string;
  readonly note: string;
  readonly noteIcon: IconName;
  readonly noteInk: Ink;
  /** The price can't be paid: its pips are hollow. */
  readonly dear: boolean;
}

export interface PlanOptions {
  readonly size: Size;
  readonly large: boolean;
  /** Px that stay free at the top, for the name of who played the card. */
  readonly top: number;
  readonly measure: Measure;
}

/** Lines for the explaining text, for the words about an effect and for the source, from a roomy card to a full one. */
const LINES = [9, 8, 7, 6, 5, 4].flatMap((textLines) =>
  [MOST_LINES + 1, MOST_LINES, 1].flatMap((labelLines) =>
    [MOST_LINES, 1].map((footLines) => ({ textLines, labelLines, footLines })),
  ),
);

/**
 * Prints a face from the top down. The explaining text, long words about effects and the source take as many
 * lines as there is room for; what does not fit above the foot is left out.
 */
export function planCard(face: CardFace, extras: CardExtras, options: PlanOptions): readonly Print[] {
  const type = options.large ? LARGE : SMALL;
  let [foot, blocks, room]: [Block, readonly Block[], number] = [EMPTY, [], 0];
  for (const lines of LINES) {
    const sheet = { ...options, type, ...lines };
    foot = footOf(face, extras, sheet);
    blocks = blocksOf(face, extras, sheet);
    room = options.size.h - foot.height - type.pad[1] - options.top;
    if (heightOf(blocks) <= room) break;
  }
  const prints: Print[] = [];
  let used = 0;
  for (const block of blocks) {
    if (used + block.height > room) continue;
    prints.push(...block.prints.map((print) => shifted(print, type.pad[1] + options.top + used)));
    used += block.height;
  }
  return [...prints, ...foot.prints.map((print) => shifted(print, options.size.h - foot.height))];
}

function blocksOf(face: CardFace, extras: CardExtras, sheet: CardSheet): readonly Block[] {
  return [
    headOf(face, extras, sheet),
    titleOf(face.title, sheet),
    ...(sheet.large || face.lines.length === 0 ? [paragraphOf(extras.text, sheet)] : []),
    ...face.lines.slice(0, MOST_EFFECTS).map((line) => effectOf(line, sheet)),
    conditionOf(face.condition, sheet),
  ];
}

const heightOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { height }) => sum + height, 0);

function shifted(print: Print, y: number): Print {
  if (print.kind === "rule") return { ...print, y: print.y + y };
  return { ...print, at: [print.at[0], print.at[1] + y] };
}
