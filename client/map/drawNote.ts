import type { Point } from "../canvas/box.ts";
import { linePath, paintDot, paintText, stroke } from "../canvas/paint.ts";
import type { OverlaySheet } from "./drawOverlay.ts";
import type { Meeting } from "./meeting.ts";
import { leaderEnd, NOTE_LINE, noteFont, type PlacedNote } from "./placeNote.ts";

/** Draws the mark of the round's place, with a fine line to its words. */
export function drawNote(note: PlacedNote, sheet: OverlaySheet): void {
  const { lines, dot, box } = note;
  const { ctx, palette } = sheet;
  if (lines.length > 0) {
    linePath(ctx, [dot, leaderEnd(box, dot)]);
    stroke(ctx, { colour: palette.casing, width: 2.8 });
    stroke(ctx, { colour: palette.ink, width: 1 });
  }
  drawMark(note, sheet);
  const halo = { colour: palette.map.noteHalo, width: 3.5 };
  // The words begin, or end, where their line does.
  const isLeft = box.x + box.w < dot[0];
  const [x, align] = isLeft ? [box.x + box.w, "right" as const] : [box.x, "left" as const];
  lines.forEach((line, index) => {
    const at: Point = [x, box.y + NOTE_LINE * (index + 0.5)];
    paintText(ctx, line, { at, align, font: noteFont(index), colour: palette.ink, halo });
  });
}

/** A ringed dot; an arrow where the place itself is out of sight. */
function drawMark({ dot: [x, y], beyond }: Meeting, { ctx, palette }: OverlaySheet): void {
  if (beyond) return drawArrow([x, y], beyond, { ctx, palette });
  paintDot(ctx, [x, y], { radius: 6.2, fill: palette.panel, rim: { colour: palette.accent, width: 2 } });
  paintDot(ctx, [x, y], { radius: 2.8, fill: palette.accent, rim: { colour: palette.accent, width: 0.5 } });
}

function drawArrow(
  [x, y]: Point,
  [alongX, alongY]: Point,
  { ctx, palette }: Pick<OverlaySheet, "ctx" | "palette">,
): void {
  paintDot(ctx, [x, y], { radius: 7.5, fill: palette.panel, rim: { colour: palette.accent, width: 2 } });
  const at = (ahead: number, aside: number): Point => [
    x + alongX * ahead - alongY * aside,
    y + alongY * ahead + alongX * aside,
  ];
  linePath(ctx, [at(-0.5, -3.2), at(2.7, 0), at(-0.5, 3.2)]);
  stroke(ctx, { colour: palette.accent, width: 2 });
}
