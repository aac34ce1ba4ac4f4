import type { Point } from "../canvas/box.ts";
import { sans, serif } from "../canvas/type.ts";
import type { Fit } from "./cardLines.ts";
import type { CardExtras, Ink, PlanOptions, Print } from "./cardPlan.ts";
import type { CardFace, CardLine } from "./hand.ts";
import { shortened, shortenedBefore, wrapText } from "./wrapText.ts";

/** Type of a card: small on a table of cards, large where one fills a phone (look.md §4 and the mock-ups). */
export interface CardType {
  readonly pad: Point;
  readonly theme: number;
  readonly icon: number;
  readonly title: {
    readonly size: number;
    readonly line: number;
    readonly before: number;
    readonly after: number;
  };
  readonly body: { readonly size: number; readonly line: number };
  readonly small: { readonly size: number; readonly line: number; readonly before: number };
  readonly pip: number;
}

export const SMALL: CardType = {
  pad: [14, 12],
  theme: 13,
  icon: 15,
  title: { size: 17, line: 21, before: 5, after: 7 },
  body: { size: 14, line: 20 },
  small: { size: 13, line: 17, before: 6 },
  pip: 5,
};
export const LARGE: CardType = {
  pad: [20, 18],
  theme: 14,
  icon: 17,
  title: { size: 22, line: 27, before: 10, after: 12 },
  body: { size: 16, line: 25 },
  small: { size: 15, line: 21, before: 12 },
  pip: 6,
};
/** Lines of a title, or of what is said of effects that have no room. */
const MOST_LINES = 2;
/** Lines of a condition. */
const MOST_OF_CONDITION = 3;
/** Px by which a line under an *if* or a die is indented. */
const INDENT = 10;
/** More pips than this are said by the number alone: one pip beside a four would be a price of one. */
const MOST_PIPS = 6;
/** How a source ends that names a paragraph, in any language: it would say nothing without it. */
const PARAGRAPH = /, [^\d,]+[\d, ]+$/;
/** Px between a price and the theme before it. */
const PRICE_GAP = 14;
/** Px between a price and its pips, besides what they keep from each other. */
const AFTER_PRICE = 2;

/** What of a card there is room for. */
export interface Room extends Fit {
  /** Lines that the explaining text may take. */
  readonly textLines: number;
  /** Lines that the source may take. */
  readonly footLines: number;
}

export interface CardSheet extends PlanOptions, Room {
  readonly type: CardType;
}

/** Things printed together, from y = 0 to its height. */
export interface Block {
  readonly prints: readonly Print[];
  readonly height: number;
}

export const EMPTY: Block = { prints: [], height: 0 };

interface Pips {
  readonly count: number;
  readonly radius: number;
  /** Px from one to the next. */
  readonly step: number;
}
const NO_PIPS: Pips = { count: 0, radius: 0, step: 0 };

/** A price in pips as large as there is room for; none where there is none for all of them. */
function pipsOf(price: number, room: number, { pip }: CardType): Pips {
  if (price === 0 || price > MOST_PIPS) return NO_PIPS;
  const sizes = [
    { count: price, radius: pip, step: 2 * pip + 4 },
    { count: price, radius: pip - 1.5, step: 2 * pip - 1 },
  ];
  return sizes.find(({ count, step }) => count * step + AFTER_PRICE <= room) ?? NO_PIPS;
}

/** Theme at the left, price at the right. */
export function headOf({ theme, icon, price }: CardFace, { dear }: CardExtras, sheet: CardSheet): Block {
  const { type, size, measure } = sheet;
  const [left] = type.pad;
  const middle = type.theme / 2 + 2;
  const [font, bold] = [sans(400, type.theme), sans(650, type.theme)];
  const right = size.w - left;
  const words = left + type.icon + 6;
  const taken = words + measure(theme, font) + PRICE_GAP + measure(String(price), bold);
  const pips = pipsOf(price, right - taken, type);
  const numberEnd = right - pips.count * pips.step - (pips.count > 0 ? AFTER_PRICE : 0);
  const room = numberEnd - measure(String(price), bold) - PRICE_GAP - words;
  const prints: Print[] = [
    { kind: "icon", icon, at: [left, middle - type.icon / 2], side: type.icon, ink: "quiet" },
    text(
      shortened(theme, (it) => measure(it, font), room),
      [words, middle],
      { font, ink: "quiet" },
    ),
    {
      ...text(String(price), [numberEnd, middle], { font: bold, ink: dear ? "warning" : "strong" }),
      align: "right",
    },
    ...Array.from({ length: pips.count }, (_, index): Print => {
      const at: Point = [right - (pips.count - 1 - index) * pips.step - pips.radius, middle];
      return { kind: "pip", at, radius: pips.radius, hollow: dear };
    }),
  ];
  return { prints, height: type.theme + 4 };
}

export function titleOf(title: string, { type, size, measure }: CardSheet): Block {
  const font = serif(640, type.title.size);
  const width = size.w - 2 * type.pad[0];
  const lines = wrapText(title, (it) => measure(it, font), { width, most: MOST_LINES });
  const { before, line, after } = type.title;
  const prints = lines.map((it, index) =>
    text(it, [type.pad[0], before + (index + 0.5) * line], { font, ink: "strong" }),
  );
  return { prints, height: before + lines.length * line + after };
}

export function paragraphOf(words: string, { type, size, measure, textLines }: CardSheet): Block {
  if (words === "" || textLines === 0) return EMPTY;
  const font = sans(400, type.body.size - 0.5);
  const line = type.body.line - 3;
  const width = size.w - 2 * type.pad[0];
  const lines = wrapText(words, (it) => measure(it, font), { width, most: textLines });
  const prints = lines.map((it, index) =>
    text(it, [type.pad[0], (index + 0.5) * line], { font, ink: "quiet" }),
  );
  return { prints, height: lines.length * line + type.title.after };
}

/** An effect: what at the left, how much at the right. */
export function effectOf(
  { label, change, depth }: CardLine,
  { type, size, measure, rows }: CardSheet,
): Block {
  const { size: px, line } = type.body;
  const [font, bold] = [sans(400, px), sans(680, px)];
  const ink: Ink = depth > 0 ? "quiet" : "strong";
  const [left, right] = [type.pad[0] + depth * INDENT, size.w - type.pad[0]];
  const width = right - left - (change === "" ? 0 : measure(change, bold) + 8);
  const lines = wrapText(label, (it) => measure(it, font), { width, most: rows });
  const words = lines.map((it, index) => text(it, [left, line / 2 + index * (line - 3)], { font, ink }));
  const number: Print = { ...text(change, [right, line / 2], { font: bold, ink }), align: "right" };
  const height = line + (lines.length - 1) * (line - 3);
  return { prints: change === "" ? words : [...words, number], height };
}

/** What is said of effects that have no room. */
export function moreOf(words: string, { type, size, measure }: CardSheet): Block {
  if (words === "") return EMPTY;
  const { size: px, line } = type.small;
  const font = sans(400, px + 0.5);
  const width = size.w - 2 * type.pad[0];
  const lines = wrapText(words, (it) => measure(it, font), { width, most: MOST_LINES });
  const prints = lines.map((it, index) =>
    text(it, [type.pad[0], 1 + (index + 0.5) * line], { font, ink: "quiet" }),
  );
  return { prints, height: 1 + lines.length * line };
}

export function conditionOf(condition: string, { type, size, measure, rows }: CardSheet): Block {
  if (condition === "") return EMPTY;
  const { size: px, line, before } = type.small;
  const font = sans(400, px + 0.5);
  const left = type.pad[0] + type.icon + 6;
  const width = size.w - type.pad[0] - left;
  const lines = wrapText(condition, (it) => measure(it, font), {
    width,
    most: Math.min(MOST_OF_CONDITION, rows + 1),
  });
  const iconTop = before + (line - type.icon) / 2;
  const icon: Print = {
    kind: "icon",
    icon: "link",
    at: [type.pad[0], iconTop],
    side: type.icon,
    ink: "quiet",
  };
  const words = lines.map((it, index) =>
    text(it, [left, before + (index + 0.5) * line], { font, ink: "quiet" }),
  );
  return { prints: [icon, ...words], height: before + lines.length * line };
}

/** Below a rule: the state of the card, or where it comes from, if there is room to say it. */
export function footOf(
  { source }: CardFace,
  { note, noteIcon, noteInk }: CardExtras,
  sheet: CardSheet,
): Block {
  const { type, size, measure, footLines } = sheet;
  if (note === "" && footLines === 0) return { ...EMPTY, height: type.pad[1] };
  const { size: px, line } = type.small;
  const width = size.w - 2 * type.pad[0];
  const middle = 8 + line / 2;
  const height = 8 + line + type.pad[1] - 2;
  const rule: Print = { kind: "rule", y: 0, from: type.pad[0], to: size.w - type.pad[0] };
  if (note === "") {
    const font = sans(400, px);
    const widthOf = (it: string) => measure(it, font);
    const lines =
      footLines === 1
        ? [shortenedBefore(source, widthOf, { width, end: PARAGRAPH })]
        : wrapText(source, widthOf, { width, most: footLines });
    const words = lines.map((it, index) =>
      text(it, [type.pad[0], middle + index * line], { font, ink: "faint" }),
    );
    return { prints: [rule, ...words], height: height + Math.max(0, lines.length - 1) * line };
  }
  const font = sans(620, px);
  const left = type.pad[0] + type.icon + 6;
  const shown = shortened(note, (it) => measure(it, font), width - type.icon - 6);
  const at: Point = [type.pad[0], middle - type.icon / 2];
  const icon: Print = { kind: "icon", icon: noteIcon, at, side: type.icon, ink: noteInk };
  return { prints: [rule, icon, text(shown, [left, middle], { font, ink: noteInk })], height };
}

type TextPrint = Extract<Print, { readonly kind: "text" }>;

function text(words: string, at: Point, { font, ink }: Pick<TextPrint, "font" | "ink">): TextPrint {
  return { kind: "text", text: words, at, align: "left", font, ink };
}
