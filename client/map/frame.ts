import type { Box, Size } from "../canvas/box.ts";
import { type Camera, fitCamera, keptWithin, type Limits, type Padding } from "./camera.ts";
import { type Shown, showing } from "./opening.ts";

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

/** Closer than this the lines show that they are generalised. */
const MOST_PX_PER_KM = 1.3;

/** Px from the lower edge to the inset: the controls stand below it. */
const INSET_ABOVE = 60;

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

/** What is drawn, without its outermost km: land ends there in a straight line that is no coast. */
const WORLD = box(10, 10, 5590, 4190);

/** Look.md §2.3: the parts of the map that a phone, a panel and a whole screen open with. */
const PHONE = { shown: box(1960, 1130, 3720, 3340), padding: padding(16, 6, 70, 10) };
/** A low view is filled by the height of its capitals: there is room beside them for the places of rounds in the west. */
const LOW = { shown: box(860, 1130, 4300, 3345), padding: padding(14, 8, 14, 8) };
const PANEL = { shown: box(1500, 1120, 3740, 3330), padding: padding(8, 10, 44, 60) };
const SCREEN = { shown: box(1150, 1010, 3800, 3400), padding: padding(22, 90, 60, 150) };

/** Nothing that an opening view must show. */
const NOTHING: Shown = { capitals: [], shares: [], meeting: null, covered: [] };

/** Chooses by the size of the view in CSS px; the opening view shows what it must. */
export function frameOf(size: Size, shown: Shown = NOTHING): Frame {
  const frame = plainFrame(size);
  const covered = [...shown.covered, ...(frame.inset ? [frame.inset] : [])];
  const limits = { world: WORLD, least: 0, most: MOST_PX_PER_KM };
  return { ...frame, home: showing(frame.home, size, { ...shown, covered }, limits) };
}

function plainFrame(size: Size): Frame {
  if (size.w < 480 || size.w < size.h * 0.8) {
    const home = homeOf(size.w > size.h ? LOW : PHONE, size);
    return { narrow: true, fine: 0.82, tokenType: 12.5, labelScale: 0.92, inset: null, home };
  }
  if (size.w < 1000) {
    const inset = insetAt(10, { w: 118, h: 104 }, size);
    return { narrow: false, fine: 0.82, tokenType: 13, labelScale: 0.92, inset, home: homeOf(PANEL, size) };
  }
  const inset = insetAt(18, { w: 204, h: 150 }, size);
  return { narrow: false, fine: 1, tokenType: 13.5, labelScale: 1, inset, home: homeOf(SCREEN, size) };
}

interface Opening {
  readonly shown: Box;
  readonly padding: Padding;
}

/** The opening view, which never shows where the map ends. */
const homeOf = ({ shown, padding }: Opening, size: Size): Camera =>
  keptWithin(fitCamera(shown, size, padding), size, { world: WORLD, least: 0, most: MOST_PX_PER_KM });

/** At the lower left, where Europe's land ends: higher up it would hide places where rounds are held. */
const insetAt = (x: number, inset: Size, { h }: Size): Box => ({ x, y: h - INSET_ABOVE - inset.h, ...inset });

/** A player may go out a little beyond the opening view, and in until the lines give out. */
export const limitsOf = ({ home }: Frame): Limits => ({
  world: WORLD,
  least: home.k * 0.7,
  most: MOST_PX_PER_KM,
});
