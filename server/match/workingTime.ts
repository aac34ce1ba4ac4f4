import { type Calendar, isOvernight, type Span, WEEKDAYS } from "../../shared/model/calendar.ts";
import {
  daysAfter,
  instantsOf,
  type LocalDate,
  localTime,
  MINUTE,
  skippedAt,
  weekdayOf,
} from "./localTime.ts";

/** Working time of one day, or of the night that begins on it: a deadline may fall at either end. Instants in milliseconds since 1970. */
interface Window {
  readonly opens: number;
  readonly closes: number;
}

function isRestDay({ restDays, holidays }: Calendar, date: LocalDate): boolean {
  const weekday = WEEKDAYS[weekdayOf(date)];
  return holidays.includes(date) || (weekday !== undefined && restDays.includes(weekday));
}

/**
 * The working time of a date by the clocks of its place; null if there is none. Where clocks are put back over the
 * opening hour the second one counts, so that nothing falls into a quiet hour that is shown twice; an hour that is
 * skipped opens when it would be over, or closes a minute before.
 */
function windowOf(calendar: Calendar, date: LocalDate): Window | null {
  if (isRestDay(calendar, date)) return null;
  const { zone } = calendar;
  const from = { date, minute: calendar.opens };
  const to = { date: isOvernight(calendar) ? daysAfter(date, 1) : date, minute: calendar.closes };
  const opens = instantsOf(zone, from).at(-1) ?? skippedAt(zone, from);
  const ends = instantsOf(zone, to);
  const closes =
    ends.find((instant) => instant > opens) ?? (ends.length > 0 ? null : skippedAt(zone, to) - MINUTE);
  const isHere = localTime(zone, opens).date === date;
  return isHere && closes !== null && closes > opens ? { opens, closes } : null;
}

/** More days in a row than any calendar leaves free: it may have one working day a week, and 60 holidays on just that. */
const MOST_DAYS_OFF = 7 * 70;

/**
 * The working times from the date of an instant on, without end; first the night before, if there is one. Throws for a
 * calendar without any working time, rather than to look for it for ever.
 */
function* windowsFrom(calendar: Calendar, from: number): Generator<Window> {
  const { date } = localTime(calendar.zone, from);
  let off = 0;
  for (let day = isOvernight(calendar) ? -1 : 0; off < MOST_DAYS_OFF; day += 1) {
    const window = windowOf(calendar, daysAfter(date, day));
    off = window ? 0 : off + 1;
    if (window) yield window;
  }
  throw new Error(`no working time in ${MOST_DAYS_OFF} days`);
}

/**
 * The instant at which so much working time has passed since another; both in milliseconds. Always in working time:
 * at the latest at its end, never at the next beginning.
 */
export function addWorkingTime(calendar: Calendar, from: number, time: number): number {
  let left = time;
  for (const { opens, closes } of windowsFrom(calendar, from)) {
    const start = Math.max(opens, from);
    if (start > closes || (start === closes && left > 0)) continue;
    if (left <= closes - start) return start + left;
    left -= closes - start;
  }
  return from;
}

/** How much working time lies between two instants, in milliseconds; 0 if the second is not later. */
export function workingTimeBetween(calendar: Calendar, from: number, to: number): number {
  let total = 0;
  for (const { opens, closes } of windowsFrom(calendar, from)) {
    if (opens >= to) break;
    total += Math.max(0, Math.min(closes, to) - Math.max(opens, from));
  }
  return total;
}

/** When the last of so many whole working days closes, of those that open at an instant or later. */
function closeOfDay(calendar: Calendar, from: number, days: number): number {
  let left = days;
  for (const { opens, closes } of windowsFrom(calendar, from)) {
    if (opens >= from) left -= 1;
    if (left === 0) return closes;
  }
  return from;
}

/**
 * When something falls due that begins at an instant. Hours are hours of working time. Days are whole working days:
 * what begins on a Monday at noon and lasts a day falls due on Tuesday, when the working day closes, so that nobody
 * has less than the day that was promised. Never in quiet hours, on a rest day or a holiday of the calendar.
 */
export const dueAfter = (calendar: Calendar, from: number, span: Span): number =>
  "days" in span
    ? closeOfDay(calendar, from, span.days)
    : addWorkingTime(calendar, from, span.hours * 60 * MINUTE);
