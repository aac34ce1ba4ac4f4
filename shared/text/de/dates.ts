import { datesIn } from "../dates.ts";
import { countedIn } from "../plurals.ts";
import { LOCALE } from "./locale.ts";

export const { longDate, shortDate, weekdayHour, dayText } = datesIn(LOCALE);

const counted = countedIn(LOCALE);
// Always after “in”: in zwei Tagen, in drei Stunden.
const days = (count: number): string => counted(count, { one: "Tag", other: "Tagen" });
const hoursOf = (count: number): string => counted(count, { one: "Stunde", other: "Stunden" });

/** A time in milliseconds in words, in its two largest units, as it stands after “in”: `2 Tagen 3 Stunden`, `12 Min.` */
export function timeLeft(milliseconds: number): string {
  const minutes = Math.max(0, Math.ceil(milliseconds / 60_000));
  const [whole, hours, rest] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60];
  if (whole > 0) return hours > 0 ? `${days(whole)} ${hoursOf(hours)}` : days(whole);
  if (hours > 0) return rest > 0 ? `${hoursOf(hours)} ${rest} Min.` : hoursOf(hours);
  return `${rest} Min.`;
}
