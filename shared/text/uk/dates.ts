import { counted } from "./plurals.ts";

const LOCALE = "uk-UA";

// Without a zone the reader's own is meant.
const long = new Intl.DateTimeFormat(LOCALE, { weekday: "long", day: "numeric", month: "long" });
const short = new Intl.DateTimeFormat(LOCALE, { weekday: "short", day: "numeric", month: "short" });
const weekday = new Intl.DateTimeFormat(LOCALE, { weekday: "short" });
const hour = new Intl.DateTimeFormat(LOCALE, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** An instant in milliseconds since 1970, where the reader is: `вівторок, 14 липня, 18:00`. */
export const longDate = (at: number): string => `${long.format(at)}, ${hour.format(at)}`;

/** `вт, 14 лип., 18:00`. */
export const shortDate = (at: number): string => `${short.format(at)}, ${hour.format(at)}`;

/** `вт 18:00`: enough for what is near. */
export const weekdayHour = (at: number): string => `${weekday.format(at)} ${hour.format(at)}`;

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

/** Minutes of a day as on a clock: `09:30`. */
export const hourOfDay = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

const MONTHS = [
  ...["січня", "лютого", "березня", "квітня", "травня", "червня"],
  ...["липня", "серпня", "вересня", "жовтня", "листопада", "грудня"],
];

/** A date as it is stored, `2026-12-24`, as it is read: `24 грудня 2026 року`. */
export function dayText(date: string): string {
  const [year, month = 1, day] = date.split("-").map(Number);
  return `${day} ${MONTHS[month - 1]} ${year} року`;
}
