import { datesIn } from "../dates.ts";
import { LOCALE } from "./numbers.ts";
import { counted } from "./plurals.ts";

export const { longDate, shortDate, weekdayHour, dayText } = datesIn(LOCALE);

const hoursText = (count: number): string => counted(count, ["година", "години", "годин"]);

/** A time in milliseconds in words, in its two largest units: `1 день 3 години`, `5 годин 20 хв`. Below 0 it is none. */
export function timeLeft(milliseconds: number): string {
  const minutes = Math.max(0, Math.ceil(milliseconds / 60_000));
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60];
  const daysText = counted(days, ["день", "дні", "днів"]);
  if (days > 0) return hours > 0 ? `${daysText} ${hoursText(hours)}` : daysText;
  if (hours > 0) return rest > 0 ? `${hoursText(hours)} ${rest} хв` : hoursText(hours);
  return `${rest} хв`;
}
