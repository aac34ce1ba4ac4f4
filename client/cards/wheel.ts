/** A turn of the wheel, as the browser tells it. */
export type Turn = Pick<WheelEvent, "deltaX" | "deltaY" | "deltaMode" | "shiftKey">;

export interface Row {
  /** How far the row is scrolled, and how far it can be; px. */
  readonly offset: number;
  readonly scroll: number;
  /** Whether an upright turn moves the row as well: not where the page around it is read downwards. */
  readonly upright: boolean;
}

/** A line, where a browser counts in lines; px. */
const LINE = 20;

/** Where a turn of the wheel moves a row of cards; null where it doesn't: then the turn is the page's. */
export function turnedTo(turn: Turn, { offset, scroll, upright }: Row): number | null {
  const by = sidewaysIn(turn, upright) * (turn.deltaMode === 0 ? 1 : LINE);
  const to = Math.max(0, Math.min(offset + by, scroll));
  return to === offset ? null : to;
}

/** What goes downwards more than sideways is meant downwards. */
function sidewaysIn({ deltaX, deltaY, shiftKey }: Turn, upright: boolean): number {
  if (Math.abs(deltaX) >= Math.abs(deltaY)) return deltaX;
  return shiftKey || upright ? deltaY : 0;
}
