/** A rectangle on the screen, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
export type Size = Pick<Box, "width" | "height">;

/** The side of what it points at on which a card lies; null: somewhere else. */
export type Side = "right" | "left" | "below" | "above";
export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly side: Side | null;
  /** How far along the card's edge the arrow stands. */
  readonly arrow: number;
}

/** Between a card and what it points at, or the edge of the screen. */
const GAP = 14;
/** An arrow keeps so far from the card's corners. */
const CORNER = 18;

const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, Math.max(least, most)));

function beside(side: Side, at: Box, card: Size): Pick<Box, "left" | "top"> {
  const middle = {
    left: at.left + at.width / 2 - card.width / 2,
    top: at.top + at.height / 2 - card.height / 2,
  };
  switch (side) {
    case "right":
      return { left: at.left + at.width + GAP, top: middle.top };
    case "left":
      return { left: at.left - card.width - GAP, top: middle.top };
    case "below":
      return { left: middle.left, top: at.top + at.height + GAP };
    case "above":
      return { left: middle.left, top: at.top - card.height - GAP };
  }
}

const isAcross = (side: Side): boolean => side === "right" || side === "left";

/** Moved along the side so that the card is on the screen. */
function onScreen(side: Side, at: Box, { card, screen }: Sizes): Placement {
  const wished = beside(side, at, card);
  const left = clamp(wished.left, GAP, screen.width - card.width - GAP);
  const top = clamp(wished.top, GAP, screen.height - card.height - GAP);
  const along = isAcross(side) ? at.top + at.height / 2 - top : at.left + at.width / 2 - left;
  const length = isAcross(side) ? card.height : card.width;
  return { left, top, side, arrow: clamp(along, CORNER, length - CORNER) };
}

interface Sizes {
  readonly card: Size;
  readonly screen: Size;
}

/** Whether two boxes share any room. */
export const meet = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

const sidesOf = (at: Box): readonly Side[] =>
  at.height > at.width ? ["right", "left", "below", "above"] : ["below", "above", "right", "left"];

/**
 * Where a card lies so that it is on the screen and doesn't cover what it points at; else in a corner. `sides` are tried in
 * their order.
 */
export function placed(
  at: Box | null,
  { card, screen }: Sizes,
  sides: readonly Side[] | null = null,
): Placement {
  const corner = {
    ...{ left: screen.width - card.width - GAP, top: screen.height - card.height - GAP },
    ...{ side: null, arrow: 0 },
  };
  if (at === null) return corner;
  const tried = (sides ?? sidesOf(at)).map((side) => onScreen(side, at, { card, screen }));
  return tried.find((one) => !meet({ ...one, ...card }, at)) ?? corner;
}
