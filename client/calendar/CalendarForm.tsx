import {
  type Calendar,
  isOvernight,
  SPAN_PRESETS,
  type SpanPreset,
  type Weekday,
} from "../../shared/model/calendar.ts";
import { ui } from "../text.ts";
import { Choice } from "../ui/Choice.tsx";
import { CalendarSummary } from "./CalendarSummary.tsx";
import { hasBadHours, hasNoWorkday, minuteOf, presetOf, typedHour, zones } from "./calendarDraft.ts";
import { Fault, faulty } from "./Fault.tsx";
import { Holidays } from "./Holidays.tsx";
import { SpanFields } from "./SpanFields.tsx";

interface Props {
  readonly calendar: Calendar;
  readonly onChange: (calendar: Calendar) => void;
}

const HOURS_FAULT = "calendar-hours-fault";
const DAYS_FAULT = "calendar-days-fault";

/** How fast: lengths to begin with. */
function PresetChoice({ calendar, onChange }: Props) {
  const words = ui().calendar;
  const preset = presetOf(calendar);
  const ids: readonly (SpanPreset | "own")[] = [
    "days",
    "weeks",
    "term",
    ...(preset === null ? ["own" as const] : []),
  ];
  return (
    <>
      <Choice
        label={words.presets}
        value={preset ?? "own"}
        options={ids.map((id) => [id, words.presetNames[id]] as const)}
        onChoose={(id) => {
          const chosen = ids.find((one) => one === id);
          if (chosen !== undefined && chosen !== "own")
            onChange({ ...calendar, spans: SPAN_PRESETS[chosen] });
        }}
      />
      {preset !== null && <p class="hint">{words.presetHints[preset]}</p>}
    </>
  );
}

interface HourProps {
  readonly label: string;
  readonly minute: number;
  readonly onChange: (minute: number) => void;
  /** What is wrong with it, in words. */
  readonly fault?: string | null;
}

function HourField({ label, minute, onChange, fault = null }: HourProps) {
  return (
    <label class="field">
      <span class="label">{label}</span>
      <input
        {...faulty(HOURS_FAULT, fault)}
        type="time"
        required
        value={typedHour(minute)}
        onChange={(event) => onChange(minuteOf(event.currentTarget.value) ?? minute)}
      />
    </label>
  );
}

/** Quiet hours, by what lies between them. */
function Hours({ calendar, onChange }: Props) {
  const words = ui().calendar;
  const fault = hasBadHours(calendar) ? words.badHours : null;
  return (
    <>
      <div class="calendar-row">
        <HourField
          label={words.opens}
          minute={calendar.opens}
          onChange={(opens) => onChange({ ...calendar, opens })}
        />
        <HourField
          label={words.closes}
          minute={calendar.closes}
          fault={fault}
          onChange={(closes) => onChange({ ...calendar, closes })}
        />
        <Choice
          label={words.zone}
          value={calendar.zone}
          options={zones().map((zone) => [zone, zone.replaceAll("_", " ")] as const)}
          onChoose={(zone) => onChange({ ...calendar, zone })}
        />
      </div>
      <Fault id={HOURS_FAULT} fault={fault} />
      {fault === null && (
        <p class="hint">
          {words.hoursHint} {isOvernight(calendar) && words.overnight}
        </p>
      )}
    </>
  );
}

function RestDays({ calendar, onChange }: Props) {
  const words = ui().calendar;
  const toggle = (day: Weekday) => {
    const { restDays } = calendar;
    const next = restDays.includes(day) ? restDays.filter((one) => one !== day) : [...restDays, day];
    onChange({ ...calendar, restDays: next });
  };
  const fault = hasNoWorkday(calendar) ? words.noWorkday : null;
  return (
    <fieldset class="checks checks-inline">
      <legend class="label">{words.restDays}</legend>
      {words.fromMonday.map((day) => (
        <label key={day}>
          <input
            {...faulty(DAYS_FAULT, fault)}
            type="checkbox"
            checked={calendar.restDays.includes(day)}
            onChange={() => toggle(day)}
          />
          {words.weekdays[day]}
        </label>
      ))}
      <Fault id={DAYS_FAULT} fault={fault} />
    </fieldset>
  );
}

/** When things fall due in a match over days or weeks, and in sentences what that comes to. */
export function CalendarForm({ calendar, onChange, rounds }: Props & { readonly rounds: number }) {
  const own = { calendar, onChange };
  const isUsable = !hasBadHours(calendar) && !hasNoWorkday(calendar);
  return (
    <section class="calendar-form" aria-label={ui().calendar.title}>
      <PresetChoice {...own} />
      <Hours {...own} />
      <RestDays {...own} />
      <SpanFields spans={calendar.spans} onChange={(spans) => onChange({ ...calendar, spans })} />
      <Holidays dates={calendar.holidays} onChange={(holidays) => onChange({ ...calendar, holidays })} />
      {isUsable && <CalendarSummary calendar={calendar} rounds={rounds} />}
    </section>
  );
}
