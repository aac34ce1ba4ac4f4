import type { PersonId, SeatId } from "../../shared/model/ids.ts";

const keyOf = (person: PersonId, seat: SeatId): string => `silence.handover.${person}.${seat}`;

/** How many changes of who plays a seat this browser has told its person of; 0 where nothing can be kept. */
export function changesSeen(person: PersonId, seat: SeatId): number {
  try {
    return Number(localStorage.getItem(keyOf(person, seat))) || 0;
  } catch {
    return 0;
  }
}

/** Remembers that somebody has been told, also when the page is opened again. */
export function seeChanges(person: PersonId, seat: SeatId, count: number): void {
  try {
    localStorage.setItem(keyOf(person, seat), String(count));
  } catch {
    // A browser that keeps nothing shows the page once more after a reload: no harm.
  }
}
