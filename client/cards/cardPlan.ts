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
  moreOf,
  paragraphOf,
  type Room,
  SMALL,
  titleOf,
} from "./cardBlocks.ts";
import { fitsOf } from "./cardLines.ts";
import type { CardFace, CardLine } from "./hand.ts";

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

/** Effects that are shown before the explaining text takes more than two lines, and before a source is named. */
const FIRST_EFFECTS = 3;

/**
 * What a card with these effects shows, from a roomy one to a full one. First the source gives up its second line,
 * then the explaining text, then come effects to be left out, then the source, and last of all the words of an effect.
 */
function roomsFor(effects: readonly CardLine[]): readonly Room[] {
  const fits = fitsOf(effects);
  const few = Math.min(FIRST_EFFECTS, effects.length);
  const first = fits.filter(({ lines, tells }) => tells && lines >= few);
  const [all = { lines: 0, rows: 1, tells: true }] = fits;
  return [
    { ...all, textLines: 9, footLines: 2 },
    ...[9, 8, 7, 6, 5, 4].map((textLines) => ({ ...all, textLines, footLines: 1 })),
    ...[4, 2].flatMap((textLines) => first.map((fit) => ({ ...fit, textLines, footLines: 1 }))),
    ...fits.map((fit) => ({ ...fit, textLines: few === 0 ? 1 : 0, footLines: 0 })),
  ];
}

/**
 * Prints a face from the top down, with as much as there is room for; what does not fit above the foot even then is
 * left out.
 */
export function planCard(face: CardFace, extras: CardExtras, options: PlanOptions): readonly Print[] {
  const type = options.large ? LARGE : SMALL;
  let [foot, blocks, room]: [Block, readonly Block[], number] = [EMPTY, [], 0];
  for (const some of roomsFor(face.lines)) {
    const sheet = { ...options, type, ...some };
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
    ...face.lines.slice(0, sheet.lines).map((line) => effectOf(line, sheet)),
    moreOf(sheet.tells ? (face.more[sheet.lines] ?? "") : "", sheet),
    conditionOf(face.condition, sheet),
  ];
}

const heightOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { height }) => sum + height, 0);

function shifted(print: Print, y: number): Print {
  if (print.kind === "rule") return { ...print, y: print.y + y };
  return { ...print, at: [print.at[0], print.at[1] + y] };
}
