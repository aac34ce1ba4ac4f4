import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Entry } from "../../shared/events/entry.ts";
import { fingerprintOf, type RecordedMatch } from "../../shared/testing/recordedMatch.ts";
import { memoryStore } from "../store/memoryStore.ts";
import { loadMatch } from "./loadMatch.ts";

const FILE = join(import.meta.dirname, "../../shared/testing/recorded/tiny.json");
const recorded = JSON.parse(readFileSync(FILE, "utf8")) as RecordedMatch;
// What was stored once is read as an entry, whatever shape its events had.
const entries = recorded.entries.map((entry, i) => ({ ...entry, number: i + 1, at: 1000 * i })) as Entry[];

async function stored([first, ...more]: readonly Entry[]) {
  const store = memoryStore();
  if (!first) throw new Error("a log has a first entry");
  await store.createMatch({ id: "m", code: "CODE", scenario: "tiny", createdAt: 0 }, first);
  await store.append({ matchId: "m", expectedHead: first.number, entries: more, words: {} });
  return store;
}

test("a match that was played under recorded rules is loaded as it ended", async () => {
  const loaded = await loadMatch(await stored(entries), "m");
  expect(loaded && fingerprintOf(loaded.state)).toBe(recorded.finalState);
  expect(loaded?.last).toBe(entries.length);
});

test("a log with an event that this server doesn't know is not loaded in part", async () => {
  const strange = { kind: "moonRose", audience: "all" } as unknown as Entry["events"][number];
  const log = entries.map((entry, i) => (i === 3 ? { ...entry, events: [strange] } : entry));
  await expect(loadMatch(await stored(log), "m")).rejects.toThrow("unknown event: moonRose");
});
