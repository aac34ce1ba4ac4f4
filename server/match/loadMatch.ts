import type { Entry } from "../../shared/events/entry.ts";
import { apply, type StampedEvent } from "../../shared/events/index.ts";
import { upcastLog } from "../../shared/events/upcast.ts";
import type { State } from "../../shared/model/state.ts";
import type { MatchRecord, Store, Words } from "../store/store.ts";
import { type Marks, marksAfter, NO_MARKS } from "./marks.ts";
import { withSameScenario } from "./sameScenario.ts";

/** A match in memory: everything that its log says at its head. */
export interface Loaded {
  readonly record: MatchRecord;
  readonly state: State;
  readonly marks: Marks;
  /** The newest entry's number, on any branch. */
  readonly last: number;
  readonly events: readonly StampedEvent[];
  readonly words: Words;
  /** When each person was last connected, in milliseconds since 1970. */
  readonly seen: Readonly<Record<string, number>>;
}

export type Told = Pick<Loaded, "state" | "marks">;

// The first event makes its own state and reads none.
const NOTHING: Told = { state: {} as State, marks: NO_MARKS };

/** State and marks after one more entry. Old logs are only applied, never stepped again. */
export function afterEntry({ state, marks }: Told, entry: Entry): Told {
  const after = entry.events.reduce(apply, state);
  return { state: after, marks: marksAfter(marks, entry, { before: state, after }) };
}

/** Reads a match from its log; null if there is none. Throws if the log holds what this server can't read. */
export async function loadMatch(store: Store, id: string): Promise<Loaded | null> {
  const record = await store.match(id);
  if (!record) return null;
  const [stored, words, last, seen] = await Promise.all([
    store.chain(id),
    store.words(id),
    store.lastNumber(id),
    store.lastSeen(id),
  ]);
  const chain = upcastLog(stored).map(withSameScenario);
  return {
    record: { ...record, head: chain.at(-1)?.number ?? record.head },
    ...chain.reduce(afterEntry, NOTHING),
    last,
    events: chain.flatMap(({ events }) => events),
    words,
    seen,
  };
}
