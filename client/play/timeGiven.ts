import type { Event } from "../../shared/events/index.ts";
import { secondsOf } from "../../shared/model/stepTime.ts";
import type { View } from "../../shared/model/view.ts";

/**
 * How many seconds the present step has in all: its own, and what it was given since it began. Null where no clock
 * runs by seconds.
 */
export function timeGiven({ public: { clock }, scenario }: View, events: readonly Event[]): number | null {
  const own = clock.pace === "live" ? secondsOf(clock.step, scenario.times) : null;
  if (own === null) return null;
  const begun = events.findLastIndex(({ kind }) => kind === "stepBegan");
  const minutes = events
    .slice(begun + 1)
    .reduce((sum, event) => (event.kind === "timeExtended" ? sum + event.minutes : sum), 0);
  return own + 60 * minutes;
}
