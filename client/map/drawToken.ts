import { type Box, grown } from "../canvas/box.ts";
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
import { stemsOf } from "./stems.ts";
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
export function drawToken(placed: PlacedToken, box: Box, sheet: TokenSheet): void {
  const { token, edge } = placed;
  drawPill(token, edge, { box, sheet });
  const arrow = edge === "left" ? TOKEN.arrow : 0;
  if (edge) drawArrow(edge, token, { box, sheet });
  const left = box.x + TOKEN.start + arrow;
  drawFlags(token.flags, [left + 1, box.y + box.h / 2], {
    ...sheet,
    radius: TOKEN.flag / 2,
    step: TOKEN.flagStep,
  });
  drawWords(placed, left + tokenFlagsWidth(token) + TOKEN.gap, { box, sheet });
  if (token.readiness === "ready") drawTick(edge, { box, sheet });
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

function drawArrow(edge: "left" | "right", { you }: Token, { box: { x, y, w, h }, sheet }: Drawing): void {
  const { ctx, palette } = sheet;
  const tip = edge === "left" ? x + 6 : x + w - 6;
  const back = edge === "left" ? tip + 4 : tip - 4;
  const middle = y + h / 2;
  linePath(ctx, [
    [back, middle - 4],
    [tip, middle],
    [back, middle + 4],
  ]);
  stroke(ctx, { colour: you ? palette.onInk : palette.ink, width: 1.6 });
}

/** Who is ready has the tick that stands in the header too, at the upper end of the pill. */
function drawTick(edge: PlacedToken["edge"], { box: { x, y, w }, sheet }: Drawing): void {
  const { ctx, palette } = sheet;
  // Where the rim turns: farther in it would touch the last letter.
  const [atX, atY] = [edge === "right" ? x + 4 : x + w - 4, y + 1];
  paintDot(ctx, [atX, atY], { radius: 7, fill: palette.agree, rim: { colour: palette.panel, width: 1.5 } });
  linePath(ctx, [
    [atX - 3, atY + 0.2],
    [atX - 0.8, atY + 2.4],
    [atX + 3.2, atY - 2.2],
  ]);
  stroke(ctx, { colour: palette.panel, width: 1.7 });
}

function drawWords({ token, words }: PlacedToken, left: number, { box, sheet }: Drawing): void {
  if (words === "none") return;
  const { ctx, palette, type } = sheet;
  const middle = box.y + box.h / 2 + 0.5;
  const colour = token.you ? palette.onInk : palette.ink;
  paintText(ctx, token.label, { at: [left, middle], font: labelFont(token, type), colour });
  if (token.note === "" || words === "name") return;
  const quiet = token.you ? palette.onInkQuiet : palette.ink2;
  const right = box.x + box.w - TOKEN.end;
  paintText(ctx, token.note, { at: [right, middle], font: noteFont, colour: quiet, align: "right" });
}

/** The stems from a token to its capitals, and a dot at each. */
export function drawStems(
  { box, dots }: PlacedToken,
  { ctx, palette }: Pick<TokenSheet, "ctx" | "palette">,
): void {
  for (const [start, dot] of stemsOf(box, dots)) {
    linePath(ctx, [start, dot]);
    stroke(ctx, { colour: palette.casing, width: 2.8 });
    stroke(ctx, { colour: palette.ink, width: 1 });
    paintDot(ctx, dot, { radius: 3.6, fill: palette.ink, rim: { colour: palette.panel, width: 1.5 } });
  }
}
