import { createHash } from "node:crypto";
import type { Entry } from "../../shared/events/entry.ts";
import type { Scenario } from "../../shared/model/scenario.ts";
import type { Translations } from "../../shared/model/translation.ts";

// Matches of one scenario share it in memory, and with it all that is worked out from it once.
const known = new Map<string, WeakRef<Scenario>>();
// Of one scenario there may be several translations: a better one came when a match had already begun.
const translated = new Map<string, WeakRef<Translations>>();

function sameTranslations(scenarioHash: string, translations: Translations): Translations {
  const key = createHash("sha256").update(scenarioHash).update(JSON.stringify(translations)).digest("hex");
  const same = translated.get(key)?.deref() ?? translations;
  translated.set(key, new WeakRef(same));
  return same;
}

/** An entry whose scenario, with its translations, is the one that other matches already hold, if their hashes say so. */
export function withSameScenario(entry: Entry): Entry {
  const events = entry.events.map((event) => {
    if (event.kind !== "matchCreated") return event;
    const scenario = known.get(event.scenarioHash)?.deref() ?? event.scenario;
    known.set(event.scenarioHash, new WeakRef(scenario));
    const translations = sameTranslations(event.scenarioHash, event.translations ?? {});
    return { ...event, scenario, translations };
  });
  return { ...entry, events };
}
