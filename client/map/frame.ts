import type { Box, Size } from "../canvas/box.ts";
import { type Camera, fitCamera, type Limits, type Padding } from "./camera.ts";

/** How the map behaves at a size of its view. */
export interface Frame {
  /** Too narrow for the inset, town names and words on badges. */
  readonly narrow: boolean;
  /** Lines, type and patterns relative to the full drawing. */
  readonly fine: number;
  /** Size of a token's label in px. */
  readonly tokenType: number;
  /** Size of map labels relative to the full drawing. */
  readonly labelScale: number;
  /** Where the inset stands, or null. */
  readonly inset: Box | null;
  readonly home: Camera;
}

const WORLD: Box = { x: 0, y: 0, w: 5600, h: 4200 };
/** Closer than this the lines show that they are generalised. */
const MOST_PX_PER_KM = 1.3;

const box = (x: number, y: number, right: number, bottom: number): Box => ({
  x,
  y,
  w: right - x,
  h: bottom - y,
});
const padding = (top: number, right: number, bottom: number, left: number): Padding => ({
  top,
  right,
  bottom,
  left,
});

/** Look.md §2.3: the parts of the map that a phone, a panel and a whole screen open with. */
const PHONE = { shown: box(1960, 1130, 3720, 3340), padding: padding(16, 6, 70, 10) };
const PANEL = { shown: box(1500, 1120, 3740, 3330), padding: padding(8, 10, 44, 60) };
const SCREEN = { shown: box(1150, 1010, 3800, 3400), padding: padding(22, 90, 60, 150) };

/** Chooses by the size of the view in CSS px. */
export function frameOf(size: Size): Frame {
  if (size.w < 480 || size.w < size.h * 0.8) {
    const home = fitCamera(PHONE.shown, size, PHONE.padding);
    return { narrow: true, fine: 0.82, tokenType: 12.5, labelScale: 0.92, inset: null, home };
  }
  if (size.w < 1000) {
    const home = fitCamera(PANEL.shown, size, PANEL.padding);
    const inset = { x: 14, y: 14, w: 118, h: 104 };
    return { narrow: false, fine: 0.82, tokenType: 13, labelScale: 0.92, inset, home };
  }
  const home = fitCamera(SCREEN.shown, size, SCREEN.padding);
  const inset = { x: 18, y: 18, w: 204, h: 150 };
  return { narrow: false, fine: 1, tokenType: 13.5, labelScale: 1, inset, home };
}

/** A player may go out a little beyond the opening view, and in until the lines give out. */
export const limitsOf = ({ home }: Frame): Limits => ({
  world: WORLD,
  least: home.k * 0.7,
  most: MOST_PX_PER_KM,
});
