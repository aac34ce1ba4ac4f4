import {
  type Calendar,
  OFFICE_HOURS,
  SPAN_KEYS,
  SPAN_PRESETS,
  type Span,
  type SpanPreset,
  WEEKDAYS,
  workingMinutes,
} from "../../shared/model/calendar.ts";

const PRESET_IDS = Object.keys(SPAN_PRESETS) as readonly SpanPreset[];

/** Where this browser is. */
const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Every zone that can be named, this browser's own among them. */
export function zones(): readonly string[] {
  return [...new Set([ownZone(), "UTC", ...Intl.supportedValuesOf("timeZone")])].sort();
}

/** What a host finds filled in. */
export const calendarAtFirst = (): Calendar => ({
  ...OFFICE_HOURS,
  zone: ownZone(),
  spans: SPAN_PRESETS.weeks,
});

const sameSpan = (a: Span, b: Span): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The preset whose lengths these are; null: the host's own. */
export const presetOf = ({ spans }: Calendar): SpanPreset | null =>
  PRESET_IDS.find((id) => SPAN_KEYS.every((key) => sameSpan(spans[key], SPAN_PRESETS[id][key]))) ?? null;

/** `09:30` as minutes of the day; null while nothing whole is typed. */
export function minuteOf(typed: string): number | null {
  const [hours, minutes] = typed.split(":").map(Number);
  return hours === undefined || minutes === undefined || Number.isNaN(hours + minutes)
    ? null
    : hours * 60 + minutes;
}

/** The same as the browser's field for an hour wants it. */
export const typedHour = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, "0")).join(":");

/** What keeps a calendar from being used: hours that are too short, no working day. */
export const hasBadHours = (calendar: Calendar): boolean => workingMinutes(calendar) < 60;
export const hasNoWorkday = ({ restDays }: Calendar): boolean => restDays.length === WEEKDAYS.length;
