import { type Calendar, longestInDays } from "../../shared/model/calendar.ts";
import { ui } from "../text.ts";

/** When things fall due, in sentences. `rounds`: how many rounds the scenario has. */
export function CalendarSummary({
  calendar,
  rounds,
}: {
  readonly calendar: Calendar;
  readonly rounds: number;
}) {
  const words = ui().calendar;
  return (
    <ul class="calendar-summary">
      <li>{words.summary(calendar)}</li>
      <li>
        {words.hours(calendar)} {calendar.holidays.length > 0 && words.off(calendar)}
      </li>
      <li>{words.longest(longestInDays(calendar, rounds))}</li>
      <li>{words.standIn}</li>
    </ul>
  );
}
