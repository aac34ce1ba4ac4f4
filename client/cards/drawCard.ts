import { type Box, grown } from "../canvas/box.ts";
import { drawFlags, flagsWidth } from "../canvas/drawFlags.ts";
import { FLAGS, ICON_IMAGES, iconKey } from "../canvas/images.ts";
import {
  type Context,
  fillRaised,
  linePath,
  paintDot,
  paintText,
  roundedPath,
  stroke,
} from "../canvas/paint.ts";
import type { Palette } from "../canvas/palette.ts";
import { hatch, patternOf } from "../canvas/patterns.ts";
import { sans } from "../canvas/type.ts";
import type { IconName } from "../icons.ts";
import type { Ink, Print } from "./cardPlan.ts";
import type { CardState } from "./hand.ts";

/** Px around a card for its shadow and focus ring. */
export const CARD_MARGIN = 14;
const RADIUS = 5;

/** How a card looks at the moment. */
export interface CardLook {
  readonly state: CardState;
  readonly hovered: boolean;
  readonly focused: boolean;
}

export interface CardCanvas {
  readonly ctx: Context;
  readonly palette: Palette;
  readonly dpr: number;
}

export const inkOf = (palette: Palette): Readonly<Record<Ink, string>> => ({
  strong: palette.ink,
  quiet: palette.ink2,
  faint: palette.ink3,
  good: palette.agree,
  warning: palette.breaks,
});

/** Draws a card's paper and what is printed on it; a card that is too dear is printed paler, on grey. */
export function drawCard(
  prints: readonly Print[],
  look: CardLook,
  { box, ...sheet }: CardCanvas & { box: Box },
): void {
  const { ctx, palette } = sheet;
  drawPaper(look, box, sheet);
  ctx.save();
  ctx.translate(box.x, box.y);
  for (const print of prints) drawPrint(print, look, sheet);
  ctx.restore();
  if (!look.focused) return;
  roundedPath(ctx, grown(box, 3.5), RADIUS + 3.5);
  stroke(ctx, { colour: palette.focus, width: 3 });
}

function drawPaper({ state, hovered }: CardLook, box: Box, { ctx, palette }: CardCanvas): void {
  const selected = state === "selected";
  roundedPath(ctx, box, RADIUS);
  const fill = state === "unaffordable" ? palette.panelQuiet : palette.panel;
  if (selected || hovered)
    fillRaised(ctx, fill, { colour: palette.shadowStrong, blur: selected ? 10 : 6, down: selected ? 5 : 2 });
  else {
    ctx.fillStyle = fill;
    ctx.fill();
  }
  const edge = edgeOf(state, hovered, palette);
  roundedPath(ctx, grown(box, -edge.width / 2), RADIUS);
  stroke(ctx, edge);
}

function edgeOf(state: CardState, hovered: boolean, palette: Palette) {
  if (state === "selected") return { colour: palette.accent, width: 2 };
  if (state === "committed") return { colour: palette.agree, width: 2 };
  return { colour: hovered ? palette.control : palette.ruleStrong, width: 1 };
}

function drawPrint(print: Print, { state }: CardLook, { ctx, palette }: CardCanvas): void {
  const pale = state === "unaffordable";
  const inks = inkOf(palette);
  if (print.kind === "text") {
    const colour = pale && print.ink === "strong" ? palette.ink2 : inks[print.ink];
    paintText(ctx, print.text, { at: print.at, align: print.align, font: print.font, colour });
  } else if (print.kind === "icon") {
    const image = ICON_IMAGES.get(iconKey(print.icon, inks[print.ink]));
    if (image) ctx.drawImage(image, print.at[0], print.at[1], print.side, print.side);
  } else if (print.kind === "pip") {
    const radius = print.hollow ? print.radius - 0.75 : print.radius;
    const fill = print.hollow ? palette.panelQuiet : palette.ink;
    paintDot(ctx, print.at, {
      radius,
      fill,
      rim: { colour: print.hollow ? palette.breaks : fill, width: print.hollow ? 1.5 : 0.1 },
    });
  } else {
    linePath(ctx, [
      [print.from, print.y + 0.5],
      [print.to, print.y + 0.5],
    ]);
    stroke(ctx, { colour: palette.rule, width: 1 });
  }
}

/** What stands on the back of a card, and at the top of its front. */
export interface CardOwner {
  readonly seatName: string;
  readonly flags: readonly string[];
}

/** The back of a committed card: whose it is, and nothing else. */
export function drawBack(owner: CardOwner, { box, ...sheet }: CardCanvas & { readonly box: Box }): void {
  const { ctx, palette, dpr } = sheet;
  roundedPath(ctx, box, RADIUS);
  ctx.fillStyle = palette.cardBack;
  ctx.fill();
  ctx.fillStyle = patternOf(ctx, hatch(palette.cardBackLine, 8, 1), { dpr, origin: [box.x, box.y] });
  ctx.fill();
  roundedPath(ctx, grown(box, -6), RADIUS - 2);
  stroke(ctx, { colour: palette.cardBackLine, width: 1 });
  const width = flagsWidth(owner.flags.length, 14, 18);
  const [middle, y] = [box.x + box.w / 2, box.y + box.h / 2 - 12];
  drawFlags(owner.flags, [middle - width / 2 + 1, y], { ...sheet, flags: FLAGS, radius: 14, step: 18 });
  const style = { font: sans(650, 15), colour: palette.onCardBack, align: "center" } as const;
  paintText(ctx, owner.seatName, { ...style, at: [middle, y + 34] });
}

/** Px at the top of a revealed card in which its seat is named. */
export const OWNER_HEIGHT = 32;

/** The seat's flags and name at the top of its card. */
export function drawOwner(owner: CardOwner, { box, ...sheet }: CardCanvas & { readonly box: Box }): void {
  const { ctx, palette } = sheet;
  const [left, y] = [box.x + 14, box.y + OWNER_HEIGHT / 2 + 2];
  drawFlags(owner.flags, [left, y], { ...sheet, flags: FLAGS, radius: 9, step: 12 });
  const words = left + flagsWidth(owner.flags.length, 9, 12) + 6;
  paintText(ctx, owner.seatName, { at: [words, y + 0.5], font: sans(650, 14), colour: palette.ink });
  linePath(ctx, [
    [box.x + 1, box.y + OWNER_HEIGHT + 3.5],
    [box.x + box.w - 1, box.y + OWNER_HEIGHT + 3.5],
  ]);
  stroke(ctx, { colour: palette.rule, width: 1 });
}

/** Icons of card states. */
export const NOTE_ICONS: Readonly<Record<CardState, IconName>> = {
  rest: "dot",
  selected: "check",
  unaffordable: "coins",
  committed: "check",
};
