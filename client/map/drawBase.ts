import type { Point, Size } from "../canvas/box.ts";
import { type Context, type Stroke, stroke } from "../canvas/paint.ts";
import type { MapPalette } from "../canvas/palette.ts";
import { dots, hatch, patternOf } from "../canvas/patterns.ts";
import type { Camera } from "./camera.ts";
import type { Front } from "./front.ts";
import type { Shapes } from "./shapes.ts";

/** All that one drawing of the base map needs. */
export interface BaseSheet {
  readonly ctx: Context;
  readonly camera: Camera;
  readonly size: Size;
  readonly dpr: number;
  /** Line widths relative to the full drawing. */
  readonly fine: number;
  readonly shapes: Shapes;
  readonly front: Front | null;
  readonly colours: MapPalette;
}

/** From this scale on, in px per km, the regions are drawn. */
const REGIONS_FROM = 0.22;
/** From this scale on the hatch is wider. */
const CLOSE = 0.3;
/** From this scale on the water lines follow every cove. */
const COVES_FROM = 0.5;

/** Draws sea, land, borders, the front and what lies behind it, in that order (look.md §2.5). */
export function drawBase(sheet: BaseSheet): void {
  const { ctx, size, colours } = sheet;
  ctx.lineJoin = "round";
  ctx.lineCap = "round";
  ctx.fillStyle = colours.sea;
  ctx.fillRect(0, 0, size.w, size.h);
  onMap(sheet, () => {
    drawWaterLines(sheet);
    drawLand(sheet);
    drawWater(sheet);
    drawBorders(sheet);
    drawAlliance(sheet);
    if (sheet.camera.k > REGIONS_FROM)
      line(sheet, sheet.shapes.regions, { colour: colours.regions, width: 0.6 });
  });
  drawOccupied(sheet);
  onMap(sheet, () => {
    const { shapes, fine } = sheet;
    line(sheet, shapes.defenderCoast, { colour: colours.defenderLine, width: 0.7 * fine });
    line(sheet, shapes.defenderLine, { colour: colours.defenderLine, width: 1.3 * fine });
    drawFront(sheet);
  });
}

/** The upper left corner of the map in the view. */
const originOf = ({ camera, size }: BaseSheet): Point => [
  size.w / 2 - camera.x * camera.k,
  size.h / 2 - camera.y * camera.k,
];

/** Draws with km as the unit. */
function onMap(sheet: BaseSheet, draw: () => void): void {
  const { ctx, camera } = sheet;
  ctx.save();
  ctx.translate(...originOf(sheet));
  ctx.scale(camera.k, camera.k);
  draw();
  ctx.restore();
}

/** Strokes a path of the map; width and dashes are in px of the view. */
function line({ ctx, camera }: BaseSheet, path: Path2D, { colour, width, dash = [] }: Stroke): void {
  stroke(ctx, { colour, width: width / camera.k, dash: dash.map((px) => px / camera.k) }, path);
}

function fill({ ctx }: BaseSheet, path: Path2D, style: string | CanvasPattern): void {
  ctx.fillStyle = style;
  ctx.fill(path);
}

/** Three soft lines along the coast, of which the land hides the inner half. */
function drawWaterLines(sheet: BaseSheet): void {
  const { ctx, shapes, colours, camera, fine } = sheet;
  const shore = camera.k < COVES_FROM ? shapes.shores.coarse : shapes.shores.fine;
  ctx.lineJoin = "bevel";
  [15, 9, 4].forEach((width, index) => {
    line(sheet, shore, { colour: colours.waterLines[index] ?? colours.sea, width: width * fine });
  });
  ctx.lineJoin = "round";
}

function drawLand(sheet: BaseSheet): void {
  const { shapes, colours } = sheet;
  fill(sheet, shapes.areas.other, colours.other);
  fill(sheet, shapes.areas.accession, colours.other);
  fill(sheet, shapes.areas.alliance, colours.alliance);
  fill(sheet, shapes.areas.defender, colours.defender);
  fill(sheet, shapes.areas.attacker, colours.attacker);
  fillPattern(sheet, shapes.areas.attacker, dots(colours.attackerDots, 7, 0.72));
  fillPattern(sheet, shapes.areas.accession, hatch(colours.alliance, 9, 4.6));
}

/** Fills an area of the map with a pattern whose grain is in px of the view. */
function fillPattern(sheet: BaseSheet, path: Path2D, tile: Parameters<typeof patternOf>[1]): void {
  const { ctx, dpr, size } = sheet;
  const origin = originOf(sheet);
  ctx.save();
  ctx.clip(path);
  ctx.setTransform(dpr, 0, 0, dpr, 0, 0);
  ctx.fillStyle = patternOf(ctx, tile, { dpr, origin });
  ctx.fillRect(0, 0, size.w, size.h);
  ctx.restore();
}

function drawWater(sheet: BaseSheet): void {
  const { shapes, colours, fine } = sheet;
  fill(sheet, shapes.lakes, colours.sea);
  line(sheet, shapes.lakes, { colour: colours.river, width: 0.5 });
  line(sheet, shapes.rivers, { colour: colours.river, width: 0.8 * fine });
}

function drawBorders(sheet: BaseSheet): void {
  const { shapes, colours, fine } = sheet;
  line(sheet, shapes.coast, { colour: colours.coast, width: 0.5 });
  line(sheet, shapes.borders, { colour: colours.border, width: 0.9 * fine });
  line(sheet, shapes.dashedBorders, { colour: colours.border, width: 0.9 * fine, dash: [3, 2] });
}

/** A band inside the alliance's land border, then the border: the bloc can be told without its colour. */
function drawAlliance(sheet: BaseSheet): void {
  const { ctx, shapes, colours, fine } = sheet;
  ctx.save();
  ctx.clip(shapes.areas.alliance);
  line(sheet, shapes.allianceLine, { colour: colours.allianceBand, width: 9 * fine });
  ctx.restore();
  line(sheet, shapes.allianceLine, { colour: colours.allianceLine, width: 1.5 * fine });
}

/** What lies behind the front, cut to the country. */
function drawOccupied(sheet: BaseSheet): void {
  const { ctx, front, shapes, colours, camera } = sheet;
  if (!front) return;
  const ring = pathThrough(front.occupied);
  const close = camera.k > CLOSE;
  onMap(sheet, () => {
    ctx.clip(shapes.areas.defender);
    fill(sheet, ring, colours.occupiedTint);
    fillPattern(sheet, ring, hatch(colours.occupied, close ? 5 : 4, close ? 1.15 : 1));
  });
}

/** The line of contact in a light casing; once it has moved, also where it began. */
function drawFront(sheet: BaseSheet): void {
  const { ctx, front, shapes, colours, fine } = sheet;
  if (!front) return;
  const [land, river] = [pathThrough(front.land), pathThrough(front.river)];
  const inside = (draw: () => void) => {
    ctx.save();
    ctx.clip(shapes.areas.defender);
    draw();
    ctx.restore();
  };
  if (front.before) {
    const before = pathThrough(front.before);
    line(sheet, before, { colour: colours.frontCasing, width: 2.6 * fine });
    line(sheet, before, { colour: colours.frontBefore, width: 1.1 * fine, dash: [3, 3] });
  }
  inside(() => line(sheet, land, { colour: colours.frontCasing, width: 5 * fine }));
  line(sheet, river, { colour: colours.frontCasing, width: 4 * fine });
  inside(() => line(sheet, land, { colour: colours.front, width: 2.6 * fine }));
  line(sheet, river, { colour: colours.front, width: 1.8 * fine });
}

function pathThrough(points: readonly Point[]): Path2D {
  const path = new Path2D();
  points.forEach(([x, y], index) => {
    if (index === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  });
  return path;
}
