import { type Box, clamp, type Point, type Size } from "../canvas/box.ts";

/** What part of the map is shown: the km point in the middle of the view, and px to the km. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

/** Px that stay free of the shown box at each side of the view. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** How far in and out a camera may go, and the km box that it may not leave. */
export interface Limits {
  readonly world: Box;
  readonly least: number;
  readonly most: number;
}

/** The camera that shows a km box in a view, as large as fits between the paddings. */
export function fitCamera(box: Box, size: Size, { top, right, bottom, left }: Padding): Camera {
  const k = Math.min((size.w - left - right) / box.w, (size.h - top - bottom) / box.h);
  return {
    k,
    x: box.x + box.w / 2 - (left - right) / 2 / k,
    y: box.y + box.h / 2 - (top - bottom) / 2 / k,
  };
}

/** Where a point of the map stands in the view. */
export const toScreen = ({ x, y, k }: Camera, { w, h }: Size, [mapX, mapY]: Point): Point => [
  (mapX - x) * k + w / 2,
  (mapY - y) * k + h / 2,
];

/** The point of the map that a point of the view shows. */
export const toMap = ({ x, y, k }: Camera, { w, h }: Size, [screenX, screenY]: Point): Point => [
  (screenX - w / 2) / k + x,
  (screenY - h / 2) / k + y,
];

/** The camera after the map has been dragged by px. */
export const panned = (camera: Camera, [dx, dy]: Point): Camera => ({
  ...camera,
  x: camera.x - dx / camera.k,
  y: camera.y - dy / camera.k,
});

/** The camera `factor` times closer, with the same point of the map under `at`. */
export function zoomedAt(camera: Camera, size: Size, { factor, at }: { factor: number; at: Point }): Camera {
  const [x, y] = toMap(camera, size, at);
  const closer = { ...camera, k: camera.k * factor };
  const [movedX, movedY] = toMap(closer, size, at);
  return { ...closer, x: camera.x + x - movedX, y: camera.y + y - movedY };
}

/** The nearest scale within the limits. */
const kept = (k: number, size: Size, { world, least, most }: Limits): number =>
  clamp(k, Math.max(least, size.w / world.w, size.h / world.h), most);

/** The nearest camera within the limits: never closer or farther than allowed, never beyond the edge. */
export function keptWithin(camera: Camera, size: Size, limits: Limits): Camera {
  const { world } = limits;
  const k = kept(camera.k, size, limits);
  const [halfW, halfH] = [size.w / 2 / k, size.h / 2 / k];
  return {
    k,
    x: clamp(camera.x, world.x + halfW, world.x + world.w - halfW),
    y: clamp(camera.y, world.y + halfH, world.y + world.h - halfH),
  };
}

/** As `zoomedAt`, as far as the limits let it: whoever zooms on at one of them moves nothing. */
export function zoomedWithin(
  camera: Camera,
  size: Size,
  { factor, at }: { factor: number; at: Point },
  limits: Limits,
): Camera {
  const allowed = kept(camera.k * factor, size, limits) / camera.k;
  return keptWithin(zoomedAt(camera, size, { factor: allowed, at }), size, limits);
}

/** The camera a share of the way from one to another; the zoom changes evenly to the eye. */
export const between = (from: Camera, to: Camera, share: number): Camera => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
  k: from.k * (to.k / from.k) ** share,
});
