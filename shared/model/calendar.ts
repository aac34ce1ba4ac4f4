import { z } from "zod";

/** Whether this is the name of a time zone, as `Europe/Vilnius`. */
function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).format(0) !== "";
  } catch {
    return false;
  }
}

/** From Sunday on, as most libraries count them. */
export const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Minutes of a day, from midnight. */
const MinuteOfDay = z.int().min(0).max(1439);

/**
 * How long a step lasts at most: so many hours of working time, or so many whole working days, up to the hour at
 * which the last of them closes.
 */
export const Span = z.union([
  z.strictObject({ hours: z.int().min(1).max(200) }),
  z.strictObject({ days: z.int().min(1).max(60) }),
]);
export type Span = z.infer<typeof Span>;

/**
 * What has a length of its own in correspondence. The parts of the Council have each theirs; a turn is when one delegation is
 * asked: a mover whether its motion stands, a member at a roll-call.
 */
export const SPAN_KEYS = [
  "preparation",
  "briefing",
  "talks",
  "decisions",
  "agenda",
  "turn",
  "silence",
  "reading",
  "aftermath",
  "verdicts",
  "debrief",
] as const;
export type SpanKey = (typeof SPAN_KEYS)[number];
export type Spans = Readonly<Record<SpanKey, Span>>;

type Hours = { readonly opens: number; readonly closes: number };

/** Whether a working day runs over midnight: who closes earlier than they open close on the next day. */
export const isOvernight = ({ opens, closes }: Hours): boolean => closes < opens;

/** How long a working day is, in minutes by the clock on the wall. */
export const workingMinutes = ({ opens, closes }: Hours): number =>
  closes - opens + (isOvernight({ opens, closes }) ? 24 * 60 : 0);

/** When things fall due in a match that is played over days or weeks. Everything in the time of one place. */
export const Calendar = z
  .strictObject({
    /** Name of the time zone, as `Europe/Vilnius`. */
    zone: z.string().max(60).refine(isZone, "no time zone"),
    /**
     * Outside of these hours it is quiet: nothing falls due. They may run over midnight; a night belongs to the day on
     * which it begins, also before a rest day.
     */
    opens: MinuteOfDay,
    closes: MinuteOfDay,
    /** Days of the week on which nothing falls due. */
    restDays: z.array(z.enum(WEEKDAYS)).max(6),
    /** Dates on which nothing falls due, as `2026-12-24`. */
    holidays: z.array(z.iso.date()).max(60),
    spans: z.strictObject(
      Object.fromEntries(SPAN_KEYS.map((key) => [key, Span])) as Readonly<Record<SpanKey, typeof Span>>,
    ),
  })
  .refine((hours) => workingMinutes(hours) >= 60, "working hours of less than an hour")
  .refine(({ restDays }) => new Set(restDays).size < WEEKDAYS.length, "no working day");
export type Calendar = z.infer<typeof Calendar>;

const hours = (n: number): Span => ({ hours: n });
const days = (n: number): Span => ({ days: n });

/** Lengths to begin with, from the briskest to the most leisurely. */
export const SPAN_PRESETS = {
  days: {
    preparation: hours(4),
    briefing: hours(1),
    talks: hours(4),
    decisions: hours(1),
    agenda: hours(1),
    turn: hours(1),
    silence: hours(1),
    reading: hours(2),
    aftermath: hours(1),
    verdicts: hours(2),
    debrief: days(1),
  },
  weeks: {
    preparation: days(1),
    briefing: hours(1),
    talks: days(1),
    decisions: hours(3),
    agenda: hours(1),
    turn: hours(2),
    silence: hours(2),
    reading: days(1),
    aftermath: hours(1),
    verdicts: days(1),
    debrief: days(2),
  },
  term: {
    preparation: days(3),
    briefing: hours(4),
    talks: days(3),
    decisions: days(1),
    agenda: hours(4),
    turn: hours(4),
    silence: days(1),
    reading: days(2),
    aftermath: hours(4),
    verdicts: days(2),
    debrief: days(5),
  },
} as const satisfies Readonly<Record<string, Spans>>;
export type SpanPreset = keyof typeof SPAN_PRESETS;

/** Nine to six, Monday to Friday. */
export const OFFICE_HOURS: Pick<Calendar, "opens" | "closes" | "restDays" | "holidays"> = {
  opens: 9 * 60,
  closes: 18 * 60,
  restDays: ["sat", "sun"],
  holidays: [],
};

/** A meeting takes at most so many motions. */
const SILENCES = 3;

/** Working days that a match of so many rounds takes at most, if every step takes its whole time. Not counted: readings that are broken. */
export function longestInDays(calendar: Calendar, rounds: number): number {
  const { spans } = calendar;
  const hoursADay = workingMinutes(calendar) / 60;
  const length = (key: SpanKey) => {
    const span = spans[key];
    return "days" in span ? span.days : span.hours / hoursADay;
  };
  const sum = (...keys: readonly SpanKey[]) => keys.reduce((total, key) => total + length(key), 0);
  const council = sum("agenda") + SILENCES * sum("silence");
  const round = sum("briefing", "talks", "decisions", "aftermath") + council;
  return Math.ceil(sum("preparation", "reading", "debrief") + rounds * round);
}
