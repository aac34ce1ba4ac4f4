import { useState } from "preact/hooks";
import { ui } from "../text.ts";
import { Icon } from "../ui/Icon.tsx";

/** Days on which nothing falls due: added one by one, and taken away again. */
export function Holidays({
  dates,
  onChange,
}: {
  readonly dates: readonly string[];
  readonly onChange: (dates: string[]) => void;
}) {
  const words = ui().calendar;
  const [date, setDate] = useState("");
  const add = () => {
    if (date === "") return;
    onChange([...new Set([...dates, date])].sort());
    setDate("");
  };
  return (
    <details class="calendar-more">
      <summary>{words.holidays}</summary>
      <p class="calendar-row">
        <label class="field">
          <span class="label">{words.holiday}</span>
          <input type="date" value={date} onChange={(event) => setDate(event.currentTarget.value)} />
        </label>
        <button type="button" class="button button-secondary" disabled={date === ""} onClick={add}>
          {words.addHoliday}
        </button>
      </p>
      <ul class="calendar-days">
        {dates.map((one) => (
          <li key={one}>
            {words.day(one)}
            <button
              type="button"
              class="icon-button"
              aria-label={words.removeHoliday(one)}
              onClick={() => onChange(dates.filter((other) => other !== one))}
            >
              <Icon name="x" size="s" />
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
