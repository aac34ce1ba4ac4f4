import { apply, type Event } from "../events/index.ts";
import type { State } from "../model/state.ts";

/**
 * The state after a list of events, from the first on. Old logs are only applied, never stepped again, so
 * that a corrected rule rewrites no finished match. Throws if the first event does not create a match.
 */
export function replay(events: readonly Event[]): State {
  const [first, ...rest] = events;
  if (first?.kind !== "matchCreated") throw new Error("a log begins with matchCreated");
  // The first event makes its own state and reads none.
  const opening = apply({} as State, first);
  return rest.reduce(apply, opening);
}
