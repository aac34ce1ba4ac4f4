import type { Event, EventOf } from "../../shared/events/index.ts";
import type { CardId } from "../../shared/model/ids.ts";

/** The next card took effect, or a step began. That one cancels another is told amid its own effects. */
const endsIt = (event: Event): boolean =>
  event.kind === "stepBegan" || (event.kind === "cardResolved" && event.outcome !== "cancelled");

/** What a reader was shown as a card took effect: all that comes before the next card, or the next step. */
export function shownBy(events: readonly Event[], card: CardId): readonly EventOf<"handShown">[] {
  const resolved = events.findLastIndex((event) => event.kind === "cardResolved" && event.card === card);
  if (resolved < 0) return [];
  const rest = events.slice(resolved + 1);
  const end = rest.findIndex(endsIt);
  return rest
    .slice(0, end < 0 ? rest.length : end)
    .filter((event): event is EventOf<"handShown"> => event.kind === "handShown");
}
