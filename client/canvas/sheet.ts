import type { GameObjects, Scene } from "phaser";
import type { Size } from "./box.ts";
import type { Context } from "./paint.ts";

/**
 * A sheet of paper in a scene: an image whose picture is painted with Canvas 2D at the pixel ratio of the
 * screen, so that type and lines are sharp.
 */
export interface Sheet {
  readonly image: GameObjects.Image;
  /** Paints anew; the size is in CSS px. */
  paint(size: Size, dpr: number, draw: (ctx: Context) => void): void;
  destroy(): void;
}

let made = 0;

/** Adds an empty sheet to a scene, its upper left corner as origin. */
export function addSheet(scene: Scene): Sheet {
  const name = `sheet ${made++}`;
  const canvas = document.createElement("canvas");
  const image = scene.add.image(0, 0, "__DEFAULT").setOrigin(0, 0).setVisible(false);
  let version = 0;

  /** A texture keeps the size it was made with: another size needs another texture. */
  const resize = (width: number, height: number) => {
    if (scene.textures.exists(`${name}.${version}`)) scene.textures.remove(`${name}.${version}`);
    canvas.width = width;
    canvas.height = height;
    version++;
  };

  const show = () => {
    const key = `${name}.${version}`;
    const texture = scene.textures.exists(key) ? scene.textures.get(key) : null;
    if (texture) texture.source[0]?.update();
    // Phaser's types know only HTMLImageElement; its code takes a canvas as well.
    else scene.textures.addImage(key, canvas as unknown as HTMLImageElement);
    image.setTexture(key).setOrigin(0, 0).setVisible(true);
  };

  return {
    image,
    paint: (size, dpr, draw) => {
      const [width, height] = [Math.max(1, Math.round(size.w * dpr)), Math.max(1, Math.round(size.h * dpr))];
      if (canvas.width !== width || canvas.height !== height || version === 0) resize(width, height);
      const ctx = canvas.getContext("2d");
      if (!ctx) return;
      ctx.setTransform(1, 0, 0, 1, 0, 0);
      ctx.clearRect(0, 0, width, height);
      ctx.setTransform(dpr, 0, 0, dpr, 0, 0);
      draw(ctx);
      show();
    },
    destroy: () => {
      image.destroy();
      resize(1, 1);
    },
  };
}
