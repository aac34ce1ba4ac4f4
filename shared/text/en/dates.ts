import { datesIn } from "../dates.ts";
import { countedIn } from "../plurals.ts";
import { LOCALE } from "./locale.ts";

export const { longDate, shortDate, weekdayHour, dayText } = datesIn(LOCALE);

const counted = countedIn(LOCALE);
const days = (count: number): string => counted(count, { one: "day", other: "days" });
const hoursOf = (count: number): string => counted(count, { one: "hour", other: "hours" });

/** A time in milliseconds in words, in its two largest units: `1 day 3 hours`, `5 hours 20 min`, `12 min`. Below 0 it is none. */
export function timeLeft(milliseconds: number): string {
  const minutes = Math.max(0, Math.ceil(milliseconds / 60_000));
  const [whole, hours, rest] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60];
  if (whole > 0) return hours > 0 ? `${days(whole)} ${hoursOf(hours)}` : days(whole);
  if (hours > 0) return rest > 0 ? `${hoursOf(hours)} ${rest} min` : hoursOf(hours);
  return `${rest} min`;
}
