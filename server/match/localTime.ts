/** A day as a place writes it: `2026-03-29`. */
export type LocalDate = string;

/** What the clocks and calendars of a place show. */
export interface LocalTime {
  readonly date: LocalDate;
  /** Minutes since midnight by the clock on the wall: on the two days of the year on which clocks are changed not those that have passed. */
  readonly minute: number;
}

export const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

// Making a formatter is dear, asking it is not.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known =
    formatters.get(zone) ??
    new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      calendar: "gregory",
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
    });
  formatters.set(zone, known);
  return known;
}

/** What clocks in a zone show at an instant, in milliseconds since 1970. */
export function localTime(zone: string, instant: number): LocalTime {
  const parts = formatterOf(zone).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? "";
  return {
    date: `${part("year")}-${part("month")}-${part("day")}`,
    minute: Number(part("hour")) * 60 + Number(part("minute")),
  };
}

const asUtc = ({ date, minute }: LocalTime): number => Date.parse(`${date}T00:00:00Z`) + minute * MINUTE;

/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
const offsetAt = (zone: string, instant: number): number =>
  asUtc(localTime(zone, instant)) - Math.floor(instant / MINUTE) * MINUTE;

/** The first minute from which the offset of `to` holds, of a pair around a change of clocks. */
function changeBetween(zone: string, from: number, to: number): number {
  const offset = offsetAt(zone, to);
  let [before, after] = [from, to];
  while (after - before > MINUTE) {
    const middle = Math.floor((before + after) / 2 / MINUTE) * MINUTE;
    if (offsetAt(zone, middle) === offset) after = middle;
    else before = middle;
  }
  return after;
}

/**
 * The instants at which clocks in a zone show this, in order: one; two if clocks are put back over it; none if they
 * are put forward over it.
 */
export function instantsOf(zone: string, local: LocalTime): readonly number[] {
  const guess = asUtc(local);
  const offsets = new Set([offsetAt(zone, guess - DAY), offsetAt(zone, guess + DAY)]);
  return [...offsets]
    .map((offset) => guess - offset)
    .filter((instant) => {
      const shown = localTime(zone, instant);
      return shown.date === local.date && shown.minute === local.minute;
    })
    .sort((a, b) => a - b);
}

/** When clocks are put forward over a time that is never shown: the first instant that they show a later one. */
export function skippedAt(zone: string, local: LocalTime): number {
  const guess = asUtc(local);
  return changeBetween(
    zone,
    guess - offsetAt(zone, guess + DAY) - DAY,
    guess - offsetAt(zone, guess - DAY) + DAY,
  );
}

/** So many days after a date. */
export const daysAfter = (date: LocalDate, days: number): LocalDate =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** Day of the week of a date, from 0 for Sunday. */
export const weekdayOf = (date: LocalDate): number => new Date(`${date}T00:00:00Z`).getUTCDay();
