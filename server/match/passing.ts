import type { State } from "../../shared/model/state.ts";
import { secondsOf, spanKeyOf } from "../../shared/model/stepTime.ts";
import { addWorkingTime, dueAfter, workingTimeBetween } from "./workingTime.ts";

/** How time passes in a match: by its calendar in correspondence, otherwise as on any clock. */
type Passing = Pick<State, "calendar">;

/** The instant at which so many milliseconds have passed. */
export const later = ({ calendar }: Passing, from: number, time: number): number =>
  calendar === null ? from + time : addWorkingTime(calendar, from, time);

/** How many milliseconds pass from one instant to another; 0 if the other is not later. */
export const between = ({ calendar }: Passing, from: number, to: number): number =>
  calendar === null ? Math.max(0, to - from) : workingTimeBetween(calendar, from, to);

/** When the present step ends if its time counts from an instant; null if it has no time. */
export function dueOf({ pace, step, scenario, calendar }: State, from: number): number | null {
  if (pace === "live") {
    const seconds = secondsOf(step, scenario.times);
    return seconds === null ? null : from + seconds * 1000;
  }
  const key = spanKeyOf(step);
  return calendar === null || key === null ? null : dueAfter(calendar, from, calendar.spans[key]);
}
