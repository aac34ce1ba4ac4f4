import { type Calendar, OFFICE_HOURS, SPAN_PRESETS } from "../../shared/model/calendar.ts";

/** Nine to six in Vilnius, Monday to Friday: three hours ahead of UTC in summer. */
export const VILNIUS_HOURS: Calendar = {
  ...OFFICE_HOURS,
  zone: "Europe/Vilnius",
  spans: SPAN_PRESETS.weeks,
};

/** An hour of a day of July 2026 in Vilnius, as `15 09:30`. The 15th is a Wednesday. */
export function july(when: string): number {
  const [day = "", time = ""] = when.split(" ");
  return Date.parse(`2026-07-${day}T${time}:00+03:00`);
}
