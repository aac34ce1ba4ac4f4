import type { Box, Point } from "./box.ts";

export type Context = CanvasRenderingContext2D;

export interface TextStyle {
  readonly font: string;
  readonly colour: string;
  readonly align?: CanvasTextAlign;
  readonly baseline?: CanvasTextBaseline;
  /** Letter spacing in px. */
  readonly spacing?: number;
  readonly halo?: { readonly colour: string; readonly width: number };
}

/** Writes one line, with its halo behind it. */
export function paintText(ctx: Context, text: string, style: TextStyle & { readonly at: Point }): void {
  const [x, y] = style.at;
  ctx.font = style.font;
  ctx.textAlign = style.align ?? "left";
  ctx.textBaseline = style.baseline ?? "middle";
  ctx.letterSpacing = `${style.spacing ?? 0}px`;
  if (style.halo) {
    ctx.lineJoin = "round";
    ctx.strokeStyle = style.halo.colour;
    ctx.lineWidth = style.halo.width;
    ctx.strokeText(text, x, y);
  }
  ctx.fillStyle = style.colour;
  ctx.fillText(text, x, y);
  ctx.letterSpacing = "0px";
}

export interface Stroke {
  readonly colour: string;
  readonly width: number;
  readonly dash?: readonly number[];
}

/** Strokes the current path, or one that is given. */
export function stroke(ctx: Context, { colour, width, dash = [] }: Stroke, path?: Path2D): void {
  ctx.lineWidth = width;
  ctx.strokeStyle = colour;
  ctx.setLineDash([...dash]);
  if (path) ctx.stroke(path);
  else ctx.stroke();
  ctx.setLineDash([]);
}

/** Begins a path with a rounded rectangle; radii as in CSS. */
export function roundedPath(ctx: Context, { x, y, w, h }: Box, radius: number | number[]): void {
  ctx.beginPath();
  ctx.roundRect(x, y, w, h, radius);
}

/** Fills the current path with a soft shadow under it. */
export function fillRaised(
  ctx: Context,
  fill: string,
  shadow: { readonly colour: string; readonly blur: number; readonly down: number },
): void {
  // Canvas shadows are measured in device px, whatever the transform.
  const scale = ctx.getTransform().a;
  ctx.save();
  ctx.shadowColor = shadow.colour;
  ctx.shadowBlur = shadow.blur * scale;
  ctx.shadowOffsetY = shadow.down * scale;
  ctx.fillStyle = fill;
  ctx.fill();
  ctx.restore();
}

/** A filled dot with a rim. */
export function paintDot(
  ctx: Context,
  [x, y]: Point,
  dot: { readonly radius: number; readonly fill: string; readonly rim: Stroke },
): void {
  ctx.beginPath();
  ctx.arc(x, y, dot.radius, 0, 2 * Math.PI);
  ctx.fillStyle = dot.fill;
  ctx.fill();
  stroke(ctx, dot.rim);
}

/** A line through points, begun as a new path. */
export function linePath(ctx: Context, points: readonly Point[]): void {
  ctx.beginPath();
  points.forEach(([x, y], index) => {
    if (index === 0) ctx.moveTo(x, y);
    else ctx.lineTo(x, y);
  });
}
