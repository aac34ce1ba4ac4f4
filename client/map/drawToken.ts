import { type Box, clamp, grown, type Point } from "../canvas/box.ts";
import { drawFlags } from "../canvas/drawFlags.ts";
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
import type { Token } from "./picture.ts";
import type { PlacedToken } from "./placeTokens.ts";
import { labelFont, noteFont, TOKEN, tokenFlagsWidth } from "./tokenShape.ts";

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
  drawFlags(token.flags, [left + 1, box.y + box.h / 2], {
    ...sheet,
    radius: TOKEN.flag / 2,
    step: TOKEN.flagStep,
  });
  drawWords(token, left + tokenFlagsWidth(token) + TOKEN.gap, { box, sheet });
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
