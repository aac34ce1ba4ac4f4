import type { Box, Size } from "../canvas/box.ts";

/** Cards as they stand on the canvas, before they are scrolled. */
export interface Arrangement {
  readonly boxes: readonly Box[];
  /** How far they can be scrolled sideways, in px. */
  readonly scroll: number;
  /** Large type and the explaining text: one card at a time, on phones. */
  readonly large: boolean;
}

/** Room around the cards for the ring, the lift and the shadow. */
const EDGE = { top: 9, side: 6, bottom: 12 };
/** A view narrower than this shows large cards in a row that is swiped. */
const NARROW = 480;
const WIDE = { least: 174, most: 300, leastHeight: 150, mostHeight: 236, gap: 14 };
const PHONE = { most: 306, peek: 52, mostHeight: 372, gap: 12, side: 16 };

/** Cards side by side in as few rows as they fit, or in one row that scrolls. */
export function arrange(count: number, size: Size): Arrangement {
  if (count === 0) return { boxes: [], scroll: 0, large: size.w < NARROW };
  return size.w < NARROW ? swiped(count, size) : tabled(count, size);
}

/** At which of its ends a row that is scrolled so far goes on beyond what is seen of it. */
export const moreOf = (offset: number, { scroll }: Arrangement): readonly ("before" | "after")[] => [
  ...(offset > 1 ? (["before"] as const) : []),
  ...(offset < scroll - 1 ? (["after"] as const) : []),
];

function swiped(count: number, size: Size): Arrangement {
  const w = Math.min(PHONE.most, size.w - PHONE.side - PHONE.peek);
  const h = Math.min(PHONE.mostHeight, size.h - EDGE.top - EDGE.bottom);
  const boxes = Array.from({ length: count }, (_, index) => {
    return { x: PHONE.side + index * (w + PHONE.gap), y: EDGE.top, w, h };
  });
  const whole = 2 * PHONE.side + count * (w + PHONE.gap) - PHONE.gap;
  return { boxes, scroll: Math.max(0, whole - size.w), large: true };
}

function tabled(count: number, size: Size): Arrangement {
  const room = { w: size.w - 2 * EDGE.side, h: size.h - EDGE.top - EDGE.bottom };
  const mostRows = Math.max(1, Math.floor((room.h + WIDE.gap) / (WIDE.leastHeight + WIDE.gap)));
  const rows = rowsFor(count, room.w, mostRows);
  const columns = Math.ceil(count / rows);
  const fair = (room.w - (columns - 1) * WIDE.gap) / columns;
  const w = Math.floor(Math.min(Math.max(fair, WIDE.least), WIDE.most));
  const h = Math.floor(Math.min((room.h - (rows - 1) * WIDE.gap) / rows, WIDE.mostHeight));
  const boxes = Array.from({ length: count }, (_, index) => ({
    x: EDGE.side + (index % columns) * (w + WIDE.gap),
    y: EDGE.top + Math.floor(index / columns) * (h + WIDE.gap),
    w,
    h,
  }));
  const whole = columns * (w + WIDE.gap) - WIDE.gap + 2 * EDGE.side;
  return { boxes, scroll: Math.max(0, whole - size.w), large: false };
}

/** The fewest rows in which no card is narrower than allowed. */
function rowsFor(count: number, width: number, most: number): number {
  const perRow = Math.max(1, Math.floor((width + WIDE.gap) / (WIDE.least + WIDE.gap)));
  return Math.min(most, Math.ceil(count / perRow));
}
