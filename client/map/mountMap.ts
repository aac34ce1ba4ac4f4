import type { SeatId } from "../../shared/model/ids.ts";
import type { Box, Size } from "../canvas/box.ts";
import { loadIcons } from "../canvas/images.ts";
import { LIGHT } from "../canvas/palette.ts";
import { startGame } from "../canvas/startGame.ts";
import { loadFonts, measureWith } from "../canvas/type.ts";
import { LINK_ICONS } from "./drawOverlay.ts";
import { MapScene } from "./MapScene.ts";
import { loadMapData } from "./mapData.ts";
import type { Picture } from "./picture.ts";
import { buildShapes } from "./shapes.ts";

export interface MapOptions {
  /** A seat's token was clicked or tapped; only seats that the picture calls selectable. */
  readonly onPick: (seat: SeatId) => void;
  /**
   * Boxes in CSS px that the caller's own controls cover at a size of the view, where no token or label should
   * stand. If left out: a row of buttons at the lower left, on wide maps a caption at the lower right.
   */
  readonly keepFree?: (size: Size) => readonly Box[];
}

/** A map in an element. All of it can be done with the keyboard from the caller's own controls. */
export interface MountedMap {
  readonly show: (picture: Picture) => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
  readonly destroy: () => void;
}

/**
 * Draws the map into an element, which it fills. Import this file dynamically: it brings Phaser along.
 * Rejects with a sentence if neither WebGL nor Canvas can be had, or if the map can't be fetched; the page
 * then does without.
 */
export async function mountMap(element: HTMLElement, options: MapOptions): Promise<MountedMap> {
  const [data] = await Promise.all([loadMapData(), loadIcons(LINK_ICONS, LIGHT.ink), loadFonts("")]);
  const shapes = buildShapes(data.europe, data.coast);
  const measure = measureWith(measuringContext());
  const { onPick, keepFree = controlsOf } = options;
  const { scene, describe, destroy } = await startGame({
    element,
    touchAction: "none",
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

function measuringContext(): CanvasRenderingContext2D {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) throw new Error("This browser can draw neither WebGL nor Canvas");
  return context;
}

function controlsOf({ w, h }: Size): readonly Box[] {
  const buttons = { x: 0, y: h - 58, w: 240, h: 58 };
  return w < 480 ? [buttons] : [buttons, { x: w - 250, y: h - 32, w: 250, h: 32 }];
}
