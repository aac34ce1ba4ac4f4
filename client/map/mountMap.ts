import type { SeatId } from "../../shared/model/ids.ts";
import type { Box, Size } from "../canvas/box.ts";
import { mustDraw } from "../canvas/canDraw.ts";
import { fetchEurope } from "./europe.ts";
import type { Picture } from "./picture.ts";

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
  /** Back to the opening view. */
  readonly fit: () => void;
  readonly destroy: () => void;
}

/**
 * Draws the map into an element, which it fills. Phaser is loaded on the first call, as a chunk of its own, and the
 * shapes of the map beside it.
 * Rejects with a sentence if there is no canvas to paint on, or if the map can't be fetched; the page
 * then does without.
 */
export async function mountMap(element: HTMLElement, options: MapOptions): Promise<MountedMap> {
  mustDraw();
  const europe = fetchEurope();
  // Whoever draws it is told that it doesn't come; until then nobody is.
  europe.catch(() => null);
  const { startMap } = await import("./startMap.ts");
  return startMap(element, options, europe);
}
