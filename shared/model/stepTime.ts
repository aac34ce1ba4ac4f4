import type { SpanKey } from "./calendar.ts";
import type { Times } from "./rulesNumbers.ts";
import type { Step } from "./step.ts";

/** The Council's time is divided over its silences, of which a meeting takes at most three. */
const SILENCES = 3;
const SHORTEST_SILENCE = 30;

/** How many seconds a step lasts in live pace at most; null if no clock runs. */
export function secondsOf(step: Step, times: Times): number | null {
  switch (step.kind) {
    case "lobby":
    case "over":
      return null;
    case "preparation":
    case "briefing":
    case "talks":
    case "decisions":
    case "consultation":
    case "agenda":
    case "maintain":
    case "aftermath":
    case "verdicts":
    case "debrief":
      return times[step.kind];
    case "silence":
      return Math.max(SHORTEST_SILENCE, Math.round(times.council / SILENCES));
    case "rollCall":
      return step.motion === null ? times.turnAtReading : times.turn;
    case "reading":
    case "reopening":
      return times.readings;
  }
}

/** Which of a calendar's lengths a step has in correspondence; null if no clock runs. */
export function spanKeyOf(step: Step): SpanKey | null {
  switch (step.kind) {
    case "lobby":
    case "over":
      return null;
    case "maintain":
    case "rollCall":
      return "turn";
    case "reopening":
      return "reading";
    // A plenary on one motion is as long as the silence that may follow it.
    case "consultation":
      return "silence";
    default:
      return step.kind;
  }
}

/** Whole minutes of a match of so many rounds in live pace, if every step takes its time. */
export function minutesOf(times: Times, rounds: number): number {
  const round =
    times.briefing + times.talks + times.decisions + times.agenda + times.council + times.aftermath;
  return Math.ceil((times.preparation + rounds * round + times.readings + times.debrief) / 60);
}
