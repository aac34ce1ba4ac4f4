import { useEffect, useState } from "preact/hooks";
import { clockText } from "../../shared/text/numbers.ts";
import { useTable } from "./useTable.ts";

/** Seconds until the step ends; null if it has no time. */
export function useSecondsLeft(): number | null {
  const { session } = useTable();
  const deadline = session.deadline.value;
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    if (deadline === null) return;
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, [deadline]);
  return deadline === null ? null : (deadline - now) / 1000;
}

/** Time left. It is not read out each second; the label says it when asked. */
export function Clock() {
  const { view, ui } = useTable();
  const seconds = useSecondsLeft();
  if (view.public.clock.paused) return <span class="clock clock-off">{ui.header.paused}</span>;
  if (seconds === null) return <span class="clock clock-off">{ui.header.untimed}</span>;
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
