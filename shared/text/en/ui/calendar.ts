import {
  type Calendar,
  isOvernight,
  type Span,
  type SpanKey,
  type SpanPreset,
  type Weekday,
} from "../../../model/calendar.ts";
import { hourOfDay } from "../../dates.ts";
import { dayText, longDate, shortDate, timeLeft, weekdayHour } from "../dates.ts";
import { durationText } from "../durations.ts";
import { listed } from "../lists.ts";

const FROM_MONDAY: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

const weekdays: Readonly<Record<Weekday, string>> = {
  mon: "Monday",
  tue: "Tuesday",
  wed: "Wednesday",
  thu: "Thursday",
  fri: "Friday",
  sat: "Saturday",
  sun: "Sunday",
};

/** `Monday to Friday`; days that do not follow one another are listed. */
function workdays({ restDays }: Calendar): string {
  const names = FROM_MONDAY.filter((one) => !restDays.includes(one));
  const [first, last] = [names[0], names.at(-1)];
  if (!first || !last) return "";
  const inARow = FROM_MONDAY.indexOf(last) - FROM_MONDAY.indexOf(first) === names.length - 1;
  if (names.length === 7) return "every day";
  return inARow && names.length > 2
    ? `${weekdays[first]} to ${weekdays[last]}`
    : listed(names.map((one) => weekdays[one]));
}

const spanText = (span: Span): string =>
  "days" in span ? `${span.days} working ${span.days === 1 ? "day" : "days"}` : durationText(span.hours * 60);

const ends = (span: Span, { closes }: Calendar): string =>
  "days" in span ? ` and end at ${hourOfDay(closes)}` : "";

/** Words about deadlines in correspondence. */
export const calendar = {
  title: "Deadlines",
  presets: "How fast",
  presetNames: {
    days: "A few hours for the Talks",
    weeks: "A working day for the Talks",
    term: "Three working days for the Talks",
    own: "Own lengths",
  } satisfies Readonly<Record<SpanPreset | "own", string>>,
  presetHints: {
    days: "Everybody looks in several times a day.",
    weeks: "Everybody looks in once or twice a day.",
    term: "Everybody looks in every other day.",
  } satisfies Readonly<Record<SpanPreset, string>>,
  opens: "Working hours from",
  closes: "to",
  hoursHint: "Nothing falls due outside of them, by the clocks of that place.",
  overnight: "They run over midnight: a night belongs to the day on which it begins.",
  badHours: "Working hours end at least an hour after they begin.",
  zone: "Time of",
  restDays: "Days of the week without deadlines",
  noWorkday: "At least one day of the week needs to be a working day.",
  weekdays,
  fromMonday: FROM_MONDAY,
  holidays: "Other days without deadlines",
  addHoliday: "Add this day",
  holiday: "Date",
  removeHoliday: (date: string) => `Remove ${dayText(date)}`,
  spans: "Length of each phase",
  spansHint:
    "Each ends earlier when everybody is ready. Hours are hours of working time; a day is a whole working day.",
  unit: (what: string) => `${what}: hours or days`,
  units: { hours: "hours", days: "working days" },
  spanNames: {
    preparation: "Reading time",
    briefing: "Briefing",
    talks: "Talks",
    decisions: "Decisions",
    agenda: "Opening of the Council",
    turn: "One delegation's turn in the Council",
    silence: "Each silence",
    reading: "Silence on the whole text",
    aftermath: "Aftermath",
    verdicts: "Verdicts on promises",
    debrief: "Debrief",
  } satisfies Readonly<Record<SpanKey, string>>,
  summary: (one: Calendar) =>
    `Talks last ${spanText(one.spans.talks)}${ends(one.spans.talks, one)}; each silence lasts ${spanText(one.spans.silence)}. Everything ends earlier when everybody is ready.`,
  hours: (one: Calendar) =>
    `Working time is ${workdays(one)}, ${hourOfDay(one.opens)} to ${hourOfDay(one.closes)}${isOvernight(one) ? " on the next day" : ""}, in the time of ${one.zone.replaceAll("_", " ")}. Nothing falls due outside of it.`,
  off: ({ holidays }: Calendar) => `Nor on ${listed(holidays.map(dayText))}.`,
  longest: (days: number) =>
    `If every phase takes its whole time, the match lasts ${days} working ${days === 1 ? "day" : "days"}.`,
  standIn:
    "A bot can sit in for whoever stays away for long. The seat is theirs again as soon as they are back.",
  day: dayText,
  /** In the header: when the step ends, and how long that still is. */
  due: shortDate,
  left: (milliseconds: number) => (milliseconds > 0 ? `in ${timeLeft(milliseconds)}` : "now"),
  dueLong: (at: number, milliseconds: number) => `Ends on ${longDate(at)}, in ${timeLeft(milliseconds)}`,
  /** After the sentence of what to do. */
  until: (at: number) => `Until ${longDate(at)}.`,
  /** In the title of the page, where there is little room. */
  titleUntil: (at: number) => `until ${weekdayHour(at)}`,
  more: { minute: "+ 1 minute", hour: "+ 1 hour", day: "+ 1 day" },
  moreLong: {
    minute: "+ 1 minute for this phase",
    hour: "+ 1 hour of working time for this phase",
    day: "+ 1 day of working time for this phase",
  },
};
