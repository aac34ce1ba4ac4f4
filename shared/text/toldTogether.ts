import type { Event } from "../events/index.ts";

/** What events of one line have in common; null: an event is told by itself. */
function commonTo(event: Event): string | null {
  if (event.kind === "breakPriceSet") return `${event.kind} ${event.issue} ${event.times}`;
  if (event.kind === "undertakingJudged" && event.outcome === "kept") return event.kind;
  return null;
}

/** Parts events, in their order, into those that a story tells in one line each: mostly one by one. */
export function toldTogether(events: readonly Event[]): readonly (readonly [Event, ...Event[]])[] {
  const runs: [Event, ...Event[]][] = [];
  let common: string | null = null;
  for (const event of events) {
    const run = runs.at(-1);
    const now = commonTo(event);
    if (run && now !== null && now === common) run.push(event);
    else runs.push([event]);
    common = now;
  }
  return runs;
}
