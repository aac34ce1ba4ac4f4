import type { Event, EventKind } from "../../shared/events/index.ts";
import { type Change, isChange } from "../../shared/text/change.ts";

/** Which part of the page tells of it. */
export type Part = "favours" | "promises" | "world";

/** Something that happened, with the numbers that it moved. */
export interface Outcome {
  readonly key: number;
  readonly part: Part;
  /** What happened; null for numbers that moved by themselves, as `cause` says. */
  readonly event: Event | null;
  readonly cause: string;
  readonly changes: readonly Change[];
}

const PARTS: Partial<Readonly<Record<EventKind, Part>>> = {
  favourKnown: "favours",
  favourFailed: "favours",
  escrowFilled: "favours",
  escrowEmptied: "favours",
  undertakingJudged: "promises",
  wordJudged: "promises",
  dealLeaked: "promises",
};
/** Who sits where, and the host's clock: the log tells of it, and it is no part of what happened in the world. */
const AROUND_THE_TABLE: readonly EventKind[] = [
  ...["personJoined", "personRenamed", "seatTaken", "seatLeft", "seatKept", "botSeated", "botLeft"],
  ...["matchPaused", "matchResumed", "timeExtended"],
] as const satisfies readonly EventKind[];
const FRONT: readonly string[] = ["front", "settling"];

/** Why a number changed, as far as the event itself says. */
const causeOf = (change: Change): string | null => ("cause" in change ? change.cause : null);

/** What numbers that moved because of this event name as their cause. */
function causesBy(event: Event): readonly string[] {
  switch (event.kind) {
    case "favourKnown":
      return [event.favour];
    case "undertakingJudged":
      return [event.deal];
    case "frontMoved":
      return FRONT;
    default:
      return [];
  }
}

/** Whether a change comes of what was told last: it names it, or names nothing and follows it. */
function belongs(change: Change, { event, cause }: Outcome): boolean {
  const named = causeOf(change);
  if (named === null) return true;
  return event === null ? named === cause : causesBy(event).includes(named);
}

const fresh = (key: number, about: Pick<Outcome, "part" | "event" | "cause">): Outcome => ({
  key,
  ...about,
  changes: [],
});

const stirs = (change: Change): boolean => !("by" in change) || change.by !== 0;

/** The numbers that something moved, in order, if they name it as their cause. */
export const changesBy = (events: readonly Event[], cause: string): readonly Change[] =>
  events.filter(isChange).filter((change) => causeOf(change) === cause && stirs(change));

/**
 * What came of a round: each thing that happened, in its order, with the numbers that it moved. Events that
 * nobody is told in so many words (`isTold`) open nothing of their own.
 */
export function outcomesOf(events: readonly Event[], isTold: (event: Event) => boolean): readonly Outcome[] {
  const begun = events.findLastIndex(({ kind }) => kind === "stepBegan");
  const outcomes: Outcome[] = [];
  events.forEach((event, key) => {
    if (key <= begun || AROUND_THE_TABLE.includes(event.kind)) return;
    if (!isChange(event)) {
      if (isTold(event)) outcomes.push(fresh(key, { part: PARTS[event.kind] ?? "world", event, cause: "" }));
      return;
    }
    if (!stirs(event)) return;
    const found = outcomes.findLastIndex((one) => belongs(event, one));
    const before = outcomes[found] ?? fresh(key, { part: "world", event: null, cause: causeOf(event) ?? "" });
    outcomes.splice(found < 0 ? outcomes.length : found, 1, {
      ...before,
      changes: [...before.changes, event],
    });
  });
  return outcomes;
}
