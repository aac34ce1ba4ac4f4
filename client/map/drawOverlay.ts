import type { Size } from "../canvas/box.ts";
import { type Images, iconKey } from "../canvas/images.ts";
import { type Context, linePath, paintDot, paintText, roundedPath, stroke } from "../canvas/paint.ts";
import type { Palette } from "../canvas/palette.ts";
import { sans } from "../canvas/type.ts";
import type { IconName } from "../icons.ts";
import { drawInset } from "./drawInset.ts";
import { drawNote } from "./drawNote.ts";
import { drawStems } from "./drawToken.ts";
import type { Layout } from "./layout.ts";
import { badgeFont } from "./linkWishes.ts";
import { type LinkKind, SCALE_BAR_KM } from "./picture.ts";
import type { PlacedLabel } from "./placeLabels.ts";
import type { RoutedLink } from "./routeLinks.ts";
import type { Shapes } from "./shapes.ts";

export interface OverlaySheet {
  readonly ctx: Context;
  readonly palette: Palette;
  readonly icons: Images;
  readonly shapes: Shapes;
}

/** How a kind of link is drawn: told apart by line and by icon, not by colour. */
const LINK_STYLE: Readonly<Record<LinkKind, { width: number; dash: readonly number[]; icon: IconName }>> = {
  talk: { width: 1.5, dash: [0.5, 4.6], icon: "msg" },
  offer: { width: 1.9, dash: [7, 4.5], icon: "file" },
  deal: { width: 2.6, dash: [], icon: "handshake" },
};
export const LINK_ICONS: readonly IconName[] = Object.values(LINK_STYLE).map(({ icon }) => icon);

/** Draws all that lies between the base map and the tokens: inset, labels, links, the note, stems, badges. */
export function drawOverlay(layout: Layout, sheet: OverlaySheet): void {
  const { ctx } = sheet;
  ctx.lineCap = "round";
  ctx.lineJoin = "round";
  if (layout.inset) drawInset(layout.inset, sheet);
  for (const label of layout.labels) drawLabel(label, sheet);
  for (const link of layout.links) drawLink(link, sheet);
  if (layout.note) drawNote(layout.note, sheet);
  for (const token of layout.tokens) drawStems(token, sheet);
  for (const link of layout.links) drawBadge(link, sheet);
}

function drawLabel({ text, tone, font, spacing, at, align, dot }: PlacedLabel, sheet: OverlaySheet): void {
  const { ctx, palette } = sheet;
  if (dot) paintDot(ctx, dot, { radius: 2.3, fill: palette.panel, rim: { colour: palette.ink, width: 1.3 } });
  const colours = tone === "town" ? { text: palette.ink, halo: palette.halo } : palette.map.labels[tone];
  const halo = { colour: colours.halo, width: tone === "occupied" ? 5 : 3 };
  paintText(ctx, text, { at, align, font, spacing, colour: colours.text, halo });
}

function drawLink({ link, curve }: RoutedLink, { ctx, palette }: OverlaySheet): void {
  const { width, dash } = LINK_STYLE[link.kind];
  ctx.beginPath();
  ctx.moveTo(...curve.from);
  ctx.quadraticCurveTo(...curve.control, ...curve.to);
  stroke(ctx, { colour: palette.casing, width: width + 3 });
  stroke(ctx, { colour: palette.ink, width, dash });
}

function drawBadge({ link, mark }: RoutedLink, { ctx, palette, icons }: OverlaySheet): void {
  if (!mark) return;
  const { box, worded } = mark;
  roundedPath(ctx, box, box.h / 2);
  ctx.fillStyle = palette.panel;
  ctx.fill();
  stroke(ctx, { colour: palette.ink, width: 1.3 });
  const icon = icons.get(iconKey(LINK_STYLE[link.kind].icon, palette.ink));
  const middle = box.y + box.h / 2;
  if (icon) ctx.drawImage(icon, box.x + 4.5, middle - 6.5, 13, 13);
  if (!worded) return;
  paintText(ctx, link.label, { at: [box.x + 22, middle + 0.5], font: badgeFont, colour: palette.ink });
}

interface ScaleBar {
  /** Pixels per km. */
  readonly k: number;
  readonly label: string;
}

/** A scale bar in the lower right corner; the map's unit is the km. */
export function drawScaleBar(size: Size, { k, label }: ScaleBar, { ctx, palette }: OverlaySheet): void {
  const right = size.w - 22;
  const [left, y] = [right - SCALE_BAR_KM * k, size.h - 48];
  linePath(ctx, [
    [left, y - 5],
    [left, y],
    [right, y],
    [right, y - 5],
  ]);
  stroke(ctx, { colour: palette.casing, width: 3.2 });
  stroke(ctx, { colour: palette.ink, width: 1.2 });
  const halo = { colour: palette.halo, width: 3 };
  const style = { font: sans(460, 12.5), colour: palette.ink, align: "center", halo } as const;
  paintText(ctx, label, { ...style, at: [(left + right) / 2, y - 9] });
}
