import { SPAN_KEYS, type Span, type SpanKey, type Spans } from "../../shared/model/calendar.ts";
import { ui } from "../text.ts";

const MOST = { hours: 200, days: 60 };

const unitOf = (span: Span): "hours" | "days" => ("days" in span ? "days" : "hours");
const countOf = (span: Span): number => ("days" in span ? span.days : span.hours);
const spanOf = (unit: "hours" | "days", count: number): Span => {
  const whole = Math.min(MOST[unit], Math.max(1, Math.round(count) || 1));
  return unit === "days" ? { days: whole } : { hours: whole };
};

interface Props {
  readonly name: SpanKey;
  readonly span: Span;
  readonly onChange: (span: Span) => void;
}

/** A number with its unit. */
function SpanField({ name, span, onChange }: Props) {
  const words = ui().calendar;
  const label = words.spanNames[name];
  const unit = unitOf(span);
  return (
    <div class="field-row">
      <span aria-hidden="true">{label}</span>
      <span class="span-field">
        <input
          type="number"
          min={1}
          max={MOST[unit]}
          value={countOf(span)}
          aria-label={label}
          onChange={(event) => onChange(spanOf(unit, event.currentTarget.valueAsNumber))}
        />
        <select
          value={unit}
          aria-label={words.unit(label)}
          onChange={(event) =>
            onChange(spanOf(event.currentTarget.value === "days" ? "days" : "hours", countOf(span)))
          }
        >
          <option value="hours">{words.units.hours}</option>
          <option value="days">{words.units.days}</option>
        </select>
      </span>
    </div>
  );
}

/** The length of every phase and part of the Council. */
export function SpanFields({
  spans,
  onChange,
}: {
  readonly spans: Spans;
  readonly onChange: (spans: Spans) => void;
}) {
  const words = ui().calendar;
  return (
    <details class="calendar-more">
      <summary>{words.spans}</summary>
      <p class="hint">{words.spansHint}</p>
      {SPAN_KEYS.map((key) => (
        <SpanField
          key={key}
          name={key}
          span={spans[key]}
          onChange={(span) => onChange({ ...spans, [key]: span })}
        />
      ))}
    </details>
  );
}
