import type { Scene } from "phaser";
import { paletteNow } from "../canvas/palette.ts";
import { addSheet } from "../canvas/sheet.ts";
import type { Host } from "../canvas/startGame.ts";
import { type Camera, toScreen } from "./camera.ts";
import { drawBase } from "./drawBase.ts";
import type { Front } from "./front.ts";
import type { Shapes } from "./shapes.ts";

/** The painted land, which the camera moves about until it is painted again. */
export interface BaseLayer {
  /** Paints for a camera: dear, so only when it must be. */
  paint(camera: Camera, front: Front | null, fine: number): void;
  /** Shifts and stretches what is painted to where a camera is by now. */
  follow(camera: Camera): void;
  /** Whether a camera sees beyond what is painted. */
  isBare(camera: Camera): boolean;
}

/** Px that are painted beyond the view on every side, for the time until the next painting. */
const MARGIN = 90;

export function baseLayer(scene: Scene, host: Host, shapes: Shapes): BaseLayer {
  const sheet = addSheet(scene);
  let painted: Camera = { x: 0, y: 0, k: 1 };

  const follow = (camera: Camera) => {
    const [{ w, h }, dpr] = [host.size(), host.dpr()];
    const [x, y] = toScreen(camera, { w, h }, [painted.x, painted.y]);
    const stretch = camera.k / painted.k;
    const [halfW, halfH] = [w / 2 + MARGIN, h / 2 + MARGIN];
    sheet.image.setPosition((x - halfW * stretch) * dpr, (y - halfH * stretch) * dpr).setScale(stretch);
  };

  return {
    paint: (camera, front, fine) => {
      const [{ w, h }, dpr] = [host.size(), host.dpr()];
      const size = { w: w + 2 * MARGIN, h: h + 2 * MARGIN };
      painted = camera;
      sheet.paint(size, dpr, (ctx) =>
        drawBase({ ctx, camera, size, dpr, fine, shapes, front, colours: paletteNow().map }),
      );
      follow(camera);
    },
    follow,
    isBare: (camera) => {
      const { w, h } = host.size();
      const seen = painted.k / camera.k;
      const across = Math.abs(camera.x - painted.x) * painted.k + (w / 2) * seen;
      const down = Math.abs(camera.y - painted.y) * painted.k + (h / 2) * seen;
      return across > w / 2 + MARGIN || down > h / 2 + MARGIN;
    },
  };
}
