import type { Event } from "../../shared/events/index.ts";
import type { RoundId } from "../../shared/model/ids.ts";

/** What changes a delegation's own means, and is told to it alone. */
const MEANS = ["capitalChanged", "capShifted", "cardsDrawn", "cardsDiscarded", "handShown"] as const;
export type OwnNews = Extract<Event, { readonly kind: (typeof MEANS)[number] }>;

const isOwnNews = (event: Event): event is OwnNews => MEANS.some((kind) => kind === event.kind);
const opens = (event: Event, round: RoundId): boolean =>
  event.kind === "stepBegan" && event.step.kind === "briefing" && event.step.round === round;

/** What a round's Briefing brought to the delegation whose events these are, in the order in which it came. */
export function ownNews(events: readonly Event[], round: RoundId): readonly OwnNews[] {
  const began = events.findLastIndex((event) => opens(event, round));
  if (began < 0) return [];
  const since = events.slice(began + 1);
  const end = since.findIndex(({ kind }) => kind === "stepBegan");
  return since.slice(0, end < 0 ? since.length : end).filter(isOwnNews);
}
