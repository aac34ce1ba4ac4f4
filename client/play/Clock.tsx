import { clockText } from "../../shared/text/numbers.ts";
import { useTable } from "./useTable.ts";
import { useTimeLeft } from "./useTimeLeft.ts";

/** How often the time left is looked at, in milliseconds: where it is days, seconds don't matter. */
const EVERY = { seconds: 250, days: 5000 };

function NoClock() {
  const { ui } = useTable();
  return <span class="clock clock-off clock-none">{ui.header.untimed}</span>;
}

/** Weekday, date and hour where the reader is, and how long that still is. */
function DateClock() {
  const { session, ui } = useTable();
  const left = useTimeLeft(EVERY.days);
  const at = session.dueAt.value;
  if (left === null || at === null) return <NoClock />;
  return (
    <span class="clock clock-date" role="timer" aria-label={ui.calendar.dueLong(at, left)}>
      <b>{ui.calendar.due(at)}</b>
      <span>{ui.calendar.left(left)}</span>
    </span>
  );
}

function SecondsClock() {
  const { ui } = useTable();
  const left = useTimeLeft(EVERY.seconds);
  if (left === null) return <NoClock />;
  const seconds = left / 1000;
  return (
    <span
      class={seconds < 30 ? "clock clock-late" : "clock"}
      role="timer"
      aria-label={ui.header.timeLeft(clockText(seconds))}
    >
      {clockText(seconds)}
    </span>
  );
}

/** How much time there will be when the clock goes on; in days a date says it, which is not known before. */
function StoppedClock() {
  const { view, session, ui } = useTable();
  const left = session.remaining.value;
  const told = left !== null && view.public.calendar === null;
  if (!told) return <span class="clock clock-off">{ui.header.paused}</span>;
  const time = clockText(left / 1000);
  return (
    <span class="clock clock-off">
      <span class="hidden-text">{ui.header.pausedAt(time)}</span>
      <span aria-hidden="true">{ui.header.paused}</span> <span aria-hidden="true">{time}</span>
    </span>
  );
}

/** Time left. It is not read out each second; the label says it when asked. */
export function Clock() {
  const { view } = useTable();
  if (view.public.clock.paused) return <StoppedClock />;
  return view.public.calendar === null ? <SecondsClock /> : <DateClock />;
}
