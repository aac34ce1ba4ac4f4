import { Scenario } from "../model/scenario.ts";
import { Session } from "../model/session.ts";
import type { Entry } from "./entry.ts";
import { EVENTS, type StampedEvent } from "./index.ts";
import { withTerms } from "./liftDeals.ts";

/** An event as it was once stored: of whatever shape it had then. */
export interface StoredEvent {
  readonly kind: string;
}
export type StoredEntry = Omit<Entry, "events"> & { readonly events: readonly StoredEvent[] };

// Logs are written by this server alone: a kind that is known is believed to have today's shape.
const hasTodaysShape = (stored: StoredEvent): stored is StampedEvent => Object.hasOwn(EVENTS, stored.kind);

/** Before there were decision rules a table had consensus: one break, and it fell. */
function withOutcome(stored: StampedEvent): StampedEvent {
  if (stored.kind !== "silenceEnded" && stored.kind !== "readingEnded") return stored;
  const broken = Object.values(stored.stances).some(({ kind }) => kind === "break");
  return Object.hasOwn(stored, "outcome") ? stored : { ...stored, outcome: broken ? "broken" : "adopted" };
}

/** A match as it was created says nothing of what came to the format later: that stands at its defaults. */
const withDefaults = (stored: StampedEvent): StampedEvent =>
  stored.kind === "matchCreated"
    ? {
        ...stored,
        scenario: Scenario.parse(stored.scenario),
        session: Session.parse(stored.session ?? {}),
      }
    : stored;

/**
 * The one place where events of older shapes are lifted to today's. `rulesVersion` is that of the log's first event; a match that went on after an update
 * holds newer events too, so whatever is lifted here has to be known by its shape as well. Throws on a kind of
 * event that nobody knows: applying the rest would be another match.
 */
export function upcast(stored: StoredEvent, rulesVersion: number): StampedEvent {
  if (hasTodaysShape(stored)) return withTerms(withOutcome(withDefaults(stored)));
  throw new Error(`a log begun under rules version ${rulesVersion} holds an unknown event: ${stored.kind}`);
}

/** The rules version that a log was begun under. Throws if it does not begin with the creation of a match. */
function rulesVersionOf([first]: readonly Pick<StoredEntry, "events">[]): number {
  const created = first?.events[0];
  if (created?.kind === "matchCreated" && "rulesVersion" in created) return Number(created.rulesVersion);
  throw new Error("a log begins with matchCreated");
}

/** A whole log in today's shapes, from its first entry on. Throws on a log that can't be read. */
export function upcastLog<E extends Pick<StoredEntry, "events">>(
  log: readonly E[],
): readonly (Omit<E, "events"> & { readonly events: readonly StampedEvent[] })[] {
  const rulesVersion = rulesVersionOf(log);
  return log.map((entry) => ({
    ...entry,
    events: entry.events.map((event) => upcast(event, rulesVersion)),
  }));
}
