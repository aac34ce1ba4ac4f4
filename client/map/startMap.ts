import type { Box, Size } from "../canvas/box.ts";
import { loadIcons } from "../canvas/images.ts";
import { paletteNow } from "../canvas/palette.ts";
import { startGame } from "../canvas/startGame.ts";
import { loadFonts, makeMeasure } from "../canvas/type.ts";
import { LINK_ICONS } from "./drawOverlay.ts";
import { MapScene } from "./MapScene.ts";
import { type Europe, mapDataOf } from "./mapData.ts";
import type { MapOptions, MountedMap } from "./mountMap.ts";
import { buildShapes } from "./shapes.ts";

/** The part of `mountMap` that needs Phaser. */
export async function startMap(
  element: HTMLElement,
  options: MapOptions,
  europe: Promise<Europe>,
): Promise<MountedMap> {
  const [land] = await Promise.all([europe, loadIcons(LINK_ICONS, paletteNow().ink), loadFonts("")]);
  const data = mapDataOf(land);
  const shapes = buildShapes(data.europe, data.coast);
  const measure = makeMeasure();
  const { onPick, keepFree = controlsOf } = options;
  const { scene, describe, destroy } = await startGame({
    element,
    touchAction: "none",
    takesWheel: true,
    scene: (host, onReady) => new MapScene({ host, data, shapes, measure, onPick, keepFree, onReady }),
  });
  return {
    show: (picture) => {
      describe(picture.description);
      scene.show(picture);
    },
    zoomIn: () => scene.zoomIn(),
    zoomOut: () => scene.zoomOut(),
    fit: () => scene.fit(),
    destroy,
  };
}

function controlsOf({ w, h }: Size): readonly Box[] {
  const buttons = { x: 0, y: h - 58, w: 240, h: 58 };
  return w < 480 ? [buttons] : [buttons, { x: w - 250, y: h - 32, w: 250, h: 32 }];
}
