import { type Box, clamp, grown, type Point } from "../canvas/box.ts";
import type { Images } from "../canvas/images.ts";
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
import { sans } from "../canvas/type.ts";
import type { Token } from "./picture.ts";
import type { PlacedToken } from "./placeTokens.ts";
import { flagsWidth, labelFont, noteFont, TOKEN } from "./tokenShape.ts";

/** Px around a token's pill for its shadow and ring; also makes it easier to hit. */
export const TOKEN_MARGIN = 8;

export interface TokenSheet {
  readonly ctx: Context;
  readonly palette: Palette;
  readonly flags: Images;
  /** Size of the label in px. */
  readonly type: number;
  /** Under the pointer. */
  readonly hovered: boolean;
}

/** Draws a token's pill into a box: white, or ink for the viewer's own seat. */
export function drawToken({ token, edge }: PlacedToken, box: Box, sheet: TokenSheet): void {
  drawPill(token, edge, { box, sheet });
  const arrow = edge === "left" ? TOKEN.arrow : 0;
  if (edge) drawArrow(edge, box, sheet);
  const left = box.x + TOKEN.start + arrow;
  drawFlags(token, [left, box.y + box.h / 2], sheet);
  drawWords(token, left + flagsWidth(token) + TOKEN.gap, { box, sheet });
}

interface Drawing {
  readonly box: Box;
  readonly sheet: TokenSheet;
}

function drawPill({ you, active }: Token, edge: PlacedToken["edge"], { box, sheet }: Drawing): void {
  const { ctx, palette, hovered } = sheet;
  const r = box.h / 2;
  const corners = edge === "left" ? [0, r, r, 0] : edge === "right" ? [r, 0, 0, r] : [r, r, r, r];
  roundedPath(ctx, box, corners);
  fillRaised(ctx, you ? palette.ink : palette.panel, { colour: palette.shadow, blur: 5, down: 1.5 });
  const raised = active || hovered;
  if (you && !raised) return;
  roundedPath(ctx, grown(box, raised ? 0 : -0.5), corners);
  stroke(ctx, { colour: raised ? palette.accent : palette.map.tokenLine, width: raised ? 2 : 1 });
  if (!active) return;
  roundedPath(
    ctx,
    grown(box, 3),
    corners.map((radius) => radius && radius + 3),
  );
  stroke(ctx, { colour: palette.map.activeRing, width: 3 });
}

function drawArrow(edge: "left" | "right", { x, y, w, h }: Box, { ctx, palette }: TokenSheet): void {
  const tip = edge === "left" ? x + 6 : x + w - 6;
  const back = edge === "left" ? tip + 4 : tip - 4;
  const middle = y + h / 2;
  linePath(ctx, [
    [back, middle - 4],
    [tip, middle],
    [back, middle + 4],
  ]);
  stroke(ctx, { colour: palette.ink, width: 1.6 });
}

/** The first flag lies on top of the next. */
function drawFlags({ flags }: Token, [left, middle]: Point, sheet: TokenSheet): void {
  const radius = TOKEN.flag / 2;
  flags.forEach((_, reverse) => {
    const index = flags.length - 1 - reverse;
    const centre: Point = [left + 1 + radius + index * TOKEN.flagStep, middle];
    drawFlag(flags[index] ?? "", centre, { ...sheet, radius });
  });
}

/** A round flag; without its picture, the letters of its code. */
export function drawFlag(
  code: string,
  [x, y]: Point,
  {
    ctx,
    palette,
    flags,
    radius,
  }: Pick<TokenSheet, "ctx" | "palette" | "flags"> & { readonly radius: number },
): void {
  const rim = { colour: palette.map.flagLine, width: 0.8 };
  paintDot(ctx, [x, y], {
    radius: radius + 1,
    fill: palette.panel,
    rim: { colour: palette.panel, width: 0.1 },
  });
  const image = flags.get(code);
  if (image) {
    ctx.save();
    ctx.beginPath();
    ctx.arc(x, y, radius, 0, 2 * Math.PI);
    ctx.clip();
    ctx.drawImage(image, x - radius, y - radius, 2 * radius, 2 * radius);
    ctx.restore();
  } else {
    const style = { font: sans(650, radius), colour: palette.ink, align: "center" } as const;
    paintText(ctx, code.toUpperCase(), { ...style, at: [x, y + 0.5] });
  }
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
  stroke(ctx, rim);
}

function drawWords(token: Token, left: number, { box, sheet }: Drawing): void {
  const { ctx, palette, type } = sheet;
  const middle = box.y + box.h / 2 + 0.5;
  const colour = token.you ? palette.onInk : palette.ink;
  paintText(ctx, token.label, { at: [left, middle], font: labelFont(token, type), colour });
  if (token.note === "") return;
  const quiet = token.you ? palette.onInkQuiet : palette.ink2;
  const right = box.x + box.w - TOKEN.end;
  paintText(ctx, token.note, { at: [right, middle], font: noteFont, colour: quiet, align: "right" });
}

/** The stems from a token to its capitals, and a dot at each. */
export function drawStems(
  { box, dots }: PlacedToken,
  { ctx, palette }: Pick<TokenSheet, "ctx" | "palette">,
): void {
  for (const dot of dots) {
    const start: Point = [clamp(dot[0], box.x + 12, box.x + box.w - 12), box.y + box.h / 2];
    linePath(ctx, [start, dot]);
    stroke(ctx, { colour: palette.casing, width: 2.8 });
    stroke(ctx, { colour: palette.ink, width: 1 });
    paintDot(ctx, dot, { radius: 3.6, fill: palette.ink, rim: { colour: palette.panel, width: 1.5 } });
  }
}
