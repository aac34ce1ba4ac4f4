import type { Event } from "../../shared/events/index.ts";
import type { Revealed } from "./silenceNow.ts";

/** For each key of something revealed, when it ended: its place in the log. */
function endsIn(events: readonly Event[]): ReadonlyMap<string, number> {
  const readings = new Map<string, number>();
  const ends = new Map<string, number>();
  events.forEach((event, at) => {
    if (event.kind === "silenceEnded") ends.set(event.motion, at);
    if (event.kind !== "readingEnded") return;
    const number = (readings.get(event.table) ?? 0) + 1;
    readings.set(event.table, number);
    ends.set(`${event.table}.reading.${number}`, at);
  });
  return ends;
}

/** What was revealed in the order in which it ended: motions are put by the agenda, not as they were tabled. */
export function inOrder(revealed: readonly Revealed[], events: readonly Event[]): readonly Revealed[] {
  const ends = endsIn(events);
  return revealed.toSorted((one, other) => (ends.get(one.key) ?? -1) - (ends.get(other.key) ?? -1));
}
