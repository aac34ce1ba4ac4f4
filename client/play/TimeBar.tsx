import { clockText } from "../../shared/text/numbers.ts";
import { timeGiven } from "./timeGiven.ts";
import { useSession, useTable } from "./useTable.ts";
import { useTimeLeft } from "./useTimeLeft.ts";

/** How often it moves, in milliseconds. */
const EVERY = 250;
/** From so many seconds on time is short, as for the clock. */
const LATE = 30;

/** The bar itself: what is gone is filled, what is left is hatched, and a mark stands between them. */
const Bar = ({ gone }: { readonly gone: number }) => (
  <span class="time-bar-line" aria-hidden="true" style={{ "--gone": `${100 * gone}%` }}>
    <span class="time-bar-gone" />
    <span class="time-bar-now" />
  </span>
);

/**
 * The time that a step has left, as a bar, and below it in words. Nothing where no clock runs by seconds. While the
 * match is paused it keeps its place. It is not read out: the words say it to whoever comes by.
 */
export function TimeBar() {
  const { view, session, ui } = useTable();
  const given = timeGiven(view, useSession().events.value);
  const left = useTimeLeft(EVERY);
  if (given === null) return null;
  if (left === null) {
    const stopped = session.remaining.value;
    return view.public.clock.paused ? (
      <p class="time-bar">
        <Bar gone={stopped === null ? 0 : Math.max(0, 1 - stopped / 1000 / given)} />
        {ui.header.paused}
      </p>
    ) : null;
  }
  const seconds = Math.max(0, left / 1000);
  // After a pause, or a sleep of the server, there may be more than is left of what was given.
  const all = Math.max(given, seconds);
  return (
    <p class={seconds < LATE ? "time-bar time-bar-late" : "time-bar"}>
      <Bar gone={1 - seconds / all} />
      {ui.header.leftOf(clockText(seconds), clockText(all))}
    </p>
  );
}
