import type { Event } from "../events/index.ts";
import type { SeatId, SilenceId } from "../model/ids.ts";
import { readingId } from "../model/silence.ts";

/** What several delegations forecast alike: who would break (nobody: none), and who said so. */
export interface ForecastAlike {
  readonly breakers: readonly SeatId[];
  readonly by: readonly SeatId[];
}

/** The silence that an event ends; null: none. */
function endedBy(event: Event, before: readonly Event[]): SilenceId | null {
  if (event.kind === "silenceEnded") return event.motion;
  if (event.kind !== "readingEnded") return null;
  const began = before.findLast((one) => one.kind === "readingBegan" && one.table === event.table);
  return began?.kind === "readingBegan" ? readingId(event.table, began.number) : null;
}

/** What each last forecast of a silence; who took a forecast back is not among them. */
function lastForecasts(silence: SilenceId, before: readonly Event[]): ReadonlyMap<SeatId, readonly SeatId[]> {
  const last = new Map<SeatId, readonly SeatId[]>();
  for (const event of before) {
    if (event.kind !== "forecastMade" || event.silence !== silence) continue;
    if (event.breakers === null) last.delete(event.seat);
    else last.set(event.seat, event.breakers);
  }
  return last;
}

/**
 * The forecasts that an event puts to the test, those alike together: a story tells them when what they are about is decided,
 * and not one by one as they are made.
 */
export function forecastsTold(event: Event, before: readonly Event[]): readonly ForecastAlike[] {
  const silence = endedBy(event, before);
  if (silence === null) return [];
  const byBreakers = Map.groupBy(lastForecasts(silence, before), ([, breakers]) =>
    [...breakers].sort().join(" "),
  );
  return [...byBreakers.values()].map((same) => ({
    breakers: same[0]?.[1] ?? [],
    by: same.map(([seat]) => seat),
  }));
}
