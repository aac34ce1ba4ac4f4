import type { Entry } from "../../shared/events/entry.ts";
import type { Scenario } from "../../shared/model/scenario.ts";

// Matches of one scenario share it in memory, and with it all that is worked out from it once.
const known = new Map<string, WeakRef<Scenario>>();

/** An entry whose scenario is the one that other matches already hold, if their hashes say so. */
export function withSameScenario(entry: Entry): Entry {
  const events = entry.events.map((event) => {
    if (event.kind !== "matchCreated") return event;
    const scenario = known.get(event.scenarioHash)?.deref() ?? event.scenario;
    known.set(event.scenarioHash, new WeakRef(scenario));
    return { ...event, scenario };
  });
  return { ...entry, events };
}
