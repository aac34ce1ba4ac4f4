const LOCALE = "en-GB";

// Without a zone the reader's own is meant.
const long = new Intl.DateTimeFormat(LOCALE, { weekday: "long", day: "numeric", month: "long" });
const short = new Intl.DateTimeFormat(LOCALE, { weekday: "short", day: "numeric", month: "short" });
const weekday = new Intl.DateTimeFormat(LOCALE, { weekday: "short" });
const hour = new Intl.DateTimeFormat(LOCALE, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** An instant in milliseconds since 1970, where the reader is: `Tuesday 14 July, 18:00`. */
export const longDate = (at: number): string => `${long.format(at).replace(",", "")}, ${hour.format(at)}`;

/** `Tue 14 Jul, 18:00`. */
export const shortDate = (at: number): string => `${short.format(at).replace(",", "")}, ${hour.format(at)}`;

/** `Tue 18:00`: enough for what is near. */
export const weekdayHour = (at: number): string => `${weekday.format(at)} ${hour.format(at)}`;

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

/** A time in milliseconds in words, in its two largest units: `1 day 3 hours`, `5 hours 20 min`, `12 min`. Below 0 it is none. */
export function timeLeft(milliseconds: number): string {
  const minutes = Math.max(0, Math.ceil(milliseconds / 60_000));
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60];
  if (days > 0) return hours > 0 ? `${counted(days, "day")} ${counted(hours, "hour")}` : counted(days, "day");
  if (hours > 0) return rest > 0 ? `${counted(hours, "hour")} ${rest} min` : counted(hours, "hour");
  return `${rest} min`;
}

/** Minutes of a day as on a clock: `09:30`. */
export const hourOfDay = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

const MONTHS = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

/** A date as it is stored, `2026-12-24`, as it is read: `24 December 2026`. */
export function dayText(date: string): string {
  const [year, month = 1, day] = date.split("-").map(Number);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}
