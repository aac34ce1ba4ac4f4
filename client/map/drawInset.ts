import { grown } from "../canvas/box.ts";
import { stroke } from "../canvas/paint.ts";
import type { OverlaySheet } from "./drawOverlay.ts";
import type { InsetView } from "./insetView.ts";

/** Draws the window with the far coast, in a white mat and a fine frame. */
export function drawInset({ box, camera }: InsetView, { ctx, palette, shapes }: OverlaySheet): void {
  const { map } = palette;
  ctx.save();
  ctx.beginPath();
  ctx.rect(box.x, box.y, box.w, box.h);
  ctx.fillStyle = map.sea;
  ctx.fill();
  ctx.clip();
  ctx.translate(box.x + box.w / 2 - camera.x * camera.k, box.y + box.h / 2 - camera.y * camera.k);
  ctx.scale(camera.k, camera.k);
  const { land, borders } = shapes.inset;
  [10, 6, 3].forEach((width, index) => {
    stroke(ctx, { colour: map.waterLines[index] ?? map.sea, width: width / camera.k }, land);
  });
  ctx.fillStyle = map.alliance;
  ctx.fill(land);
  stroke(ctx, { colour: map.coast, width: 0.6 / camera.k }, land);
  stroke(ctx, { colour: map.border, width: 0.9 / camera.k }, borders);
  ctx.restore();
  const mat = grown(box, 1.5);
  ctx.lineJoin = "miter";
  ctx.strokeStyle = palette.panel;
  ctx.lineWidth = 4;
  ctx.strokeRect(mat.x, mat.y, mat.w, mat.h);
  const frame = grown(box, 3.5);
  ctx.strokeStyle = map.insetFrame;
  ctx.lineWidth = 1;
  ctx.strokeRect(frame.x, frame.y, frame.w, frame.h);
  ctx.lineJoin = "round";
}
