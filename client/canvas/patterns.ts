import type { Context } from "./paint.ts";

/** A tile of a pattern: its side in px, and what is drawn on it. */
interface Tile {
  readonly side: number;
  readonly paint: (ctx: Context) => void;
}

/**
 * A pattern that stays sharp at any pixel ratio, and stays on the map when the map moves: it begins at `origin`.
 */
export interface PatternPlace {
  readonly dpr: number;
  readonly origin: readonly [number, number];
}

/** Diagonal lines `gap` px apart. */
export const hatch = (colour: string, gap: number, width: number): Tile => ({
  side: gap,
  paint: (ctx) => {
    ctx.strokeStyle = colour;
    ctx.lineWidth = width;
    ctx.beginPath();
    for (const shift of [-gap, 0, gap]) {
      ctx.moveTo(shift - gap / 2, gap * 1.5);
      ctx.lineTo(shift + gap * 1.5, -gap / 2);
    }
    ctx.stroke();
  },
});

/** Staggered dots, two to a tile. */
export const dots = (colour: string, side: number, radius: number): Tile => ({
  side,
  paint: (ctx) => {
    ctx.fillStyle = colour;
    for (const share of [0.25, 0.75]) {
      ctx.beginPath();
      ctx.arc(share * side, share * side, radius, 0, 2 * Math.PI);
      ctx.fill();
    }
  },
});

/** The pattern for a context, or a plain transparent fill where the browser gives none. */
export function patternOf(
  ctx: Context,
  { side, paint }: Tile,
  { dpr, origin }: PatternPlace,
): CanvasPattern | string {
  // The tile is painted at a whole number of device px, or its seams would show.
  const pixels = Math.max(1, Math.round(side * dpr));
  const canvas = document.createElement("canvas");
  canvas.width = pixels;
  canvas.height = pixels;
  const tile = canvas.getContext("2d");
  tile?.scale(pixels / side, pixels / side);
  if (tile) paint(tile);
  const pattern = ctx.createPattern(canvas, "repeat");
  const scale = side / pixels;
  // Begun on a whole px of the screen, or the grain would blur.
  const [x, y] = origin.map((start) => Math.round((start % side) * dpr) / dpr);
  pattern?.setTransform(new DOMMatrix([scale, 0, 0, scale, x ?? 0, y ?? 0]));
  return pattern ?? "transparent";
}
