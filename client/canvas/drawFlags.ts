import type { Point } from "./box.ts";
import type { Images } from "./images.ts";
import { type Context, paintDot, paintText, stroke } from "./paint.ts";
import type { Palette } from "./palette.ts";
import { sans } from "./type.ts";

/** How round flags are drawn; px. */
export interface FlagStyle {
  readonly ctx: Context;
  readonly palette: Palette;
  readonly flags: Images;
  readonly radius: number;
  /** From one flag's middle to the next. */
  readonly step: number;
}

/** Px that so many flags take. */
export const flagsWidth = (count: number, radius: number, step: number): number =>
  count === 0 ? 0 : 2 * radius + 2 + (count - 1) * step;

/** Round flags from the left on; the first lies on top of the next. */
export function drawFlags(codes: readonly string[], [left, middle]: Point, style: FlagStyle): void {
  codes.forEach((_, reverse) => {
    const index = codes.length - 1 - reverse;
    drawFlag(codes[index] ?? "", [left + style.radius + index * style.step, middle], style);
  });
}

/** A round flag; without its picture, the letters of its code. */
function drawFlag(code: string, [x, y]: Point, { ctx, palette, flags, radius }: FlagStyle): void {
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
  stroke(ctx, { colour: palette.map.flagLine, width: 0.8 });
}
