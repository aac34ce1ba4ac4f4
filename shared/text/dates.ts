/** How instants (milliseconds since 1970) and dates are written in one language. Instants are told by the reader's own clock. */
export interface Dates {
  /** `Tuesday 14 July, 18:00`. */
  readonly longDate: (at: number) => string;
  /** `Tue 14 Jul, 18:00`. */
  readonly shortDate: (at: number) => string;
  /** `Tue 18:00`: enough for what is near. */
  readonly weekdayHour: (at: number) => string;
  /** A date as it is stored, `2026-12-24`, as it is read: `24 December 2026`. */
  readonly dayText: (date: string) => string;
}

const DAY = 86_400_000;

/** The first instant of a day in the calendar of today, as if it were everywhere that of Greenwich. */
function startOf(date: string): number {
  const [year = 1970, month = 1, day = 1] = date.split("-").map(Number);
  // Counting years from March puts the leap day last.
  const from = month > 2 ? year : year - 1;
  const leaps = Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400);
  const inYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day;
  return (365 * from + leaps + inYear - 719_469) * DAY;
}

/** Dates as `locale` (a BCP 47 tag, such as `en-GB`) writes them. */
export function datesIn(locale: string): Dates {
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options);
  const long = format({ weekday: "long", day: "numeric", month: "long" });
  const short = format({ weekday: "short", day: "numeric", month: "short" });
  const weekday = format({ weekday: "short" });
  const hour = format({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const day = format({ day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  return {
    longDate: (at) => `${long.format(at)}, ${hour.format(at)}`,
    shortDate: (at) => `${short.format(at)}, ${hour.format(at)}`,
    weekdayHour: (at) => `${weekday.format(at)} ${hour.format(at)}`,
    dayText: (date) => day.format(startOf(date)),
  };
}

/** Minutes of a day as on a clock: `09:30`. */
export const hourOfDay = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
