import { type Box, grown, type Point } from "../canvas/box.ts";
import { type Camera, toScreen } from "./camera.ts";
import type { Gazetteer } from "./mapData.ts";
import type { Token } from "./picture.ts";

/** The km of coast that an inset shows from top to bottom. */
const HEIGHT_KM = 1150;

/** The window in a corner of a wide map that shows a place too far for the frame. */
export interface InsetView {
  readonly box: Box;
  /** With the mat and the frame that are drawn around it. */
  readonly framed: Box;
  readonly camera: Camera;
}

/** The inset for the first place of a token that needs one, or null. */
export function insetFor(tokens: readonly Token[], gazetteer: Gazetteer, box: Box | null): InsetView | null {
  const places = tokens.flatMap((token) => token.places).map((name) => gazetteer.places[name]);
  const anchor = places.find((place) => place?.inset)?.inset;
  if (!box || !anchor) return null;
  // The place stands left of the middle and a little low, which leaves room for its token.
  const eastwards = box.w < 150 ? 190 : 60;
  const framed = grown(box, 4);
  return { box, framed, camera: { x: anchor[0] + eastwards, y: anchor[1] - 40, k: box.h / HEIGHT_KM } };
}

/** Where a point of the inset stands in the view of the map. */
export function inInset({ box, camera }: InsetView, point: Point): Point {
  const [x, y] = toScreen(camera, box, point);
  return [box.x + x, box.y + y];
}
