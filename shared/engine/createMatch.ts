import { apply, type StampedEvent } from "../events/index.ts";
import type { Opening } from "../events/initialState.ts";
import { PLAIN_SESSION, type Session } from "../model/session.ts";
import type { State } from "../model/state.ts";
import { RULES_VERSION } from "./rulesVersion.ts";

/** A new match in its waiting room, and the event that its log begins with: the whole scenario, its hash, the seed. */
export function createMatch(
  opening: Omit<Opening, "session"> & { readonly scenarioHash: string; readonly session?: Session },
): {
  readonly state: State;
  readonly events: readonly StampedEvent[];
} {
  const created: StampedEvent = {
    kind: "matchCreated",
    session: PLAIN_SESSION,
    ...opening,
    rulesVersion: RULES_VERSION,
    audience: "nobody",
  };
  // The first event makes its own state and reads none.
  return { state: apply({} as State, created), events: [created] };
}
