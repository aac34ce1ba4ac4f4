import { replay } from "../../shared/engine/replay.ts";
import type { StampedEvent } from "../../shared/events/index.ts";
import type { Past } from "./localMatch.ts";

/**
 * Where a played match is stopped: in a kind of step, from a round on, at its beginning, middle or end; or right
 * after an event of a kind.
 */
export interface Cut {
  readonly step: string;
  readonly round: number;
  readonly at: "first" | "middle" | "last";
  readonly after: string | null;
}

/** For each event the place of the next step's beginning, or the end. */
const nextStep = (events: readonly StampedEvent[], from: number): number => {
  const next = events.findIndex(({ kind }, i) => i > from && kind === "stepBegan");
  return next < 0 ? events.length : next;
};

/** How many events have happened at the beginning of the wanted step; -1 if the match has none. */
function beginningOf(events: readonly StampedEvent[], { step, round }: Cut): number {
  let rounds = 0;
  return events.findIndex((event) => {
    if (event.kind !== "stepBegan") return false;
    if (event.step.kind === "briefing") rounds += 1;
    return event.step.kind === step && rounds >= round;
  });
}

function lengthOf(events: readonly StampedEvent[], cut: Cut): number {
  if (cut.after !== null) {
    const last = events.findIndex(({ kind }) => kind === cut.after);
    // At the last: when all that follows from it is done, and the next step has begun.
    return last < 0 ? -1 : (cut.at === "last" ? nextStep(events, last) : last) + 1;
  }
  const first = beginningOf(events, cut);
  const next = nextStep(events, first);
  if (first < 0 || cut.at === "first") return first < 0 ? -1 : first + 1;
  return cut.at === "last" ? next : Math.round((first + next) / 2);
}

/** A played match as it stood at that moment. Throws if it never came there. */
export function pastAt(events: readonly StampedEvent[], cut: Cut): Past {
  const length = lengthOf(events, cut);
  if (length < 0) throw new Error(`the match never came to ${JSON.stringify(cut)}`);
  const past = events.slice(0, length);
  return { state: replay(past), events: past };
}
