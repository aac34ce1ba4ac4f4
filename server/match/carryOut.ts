import { step } from "../../shared/engine/step.ts";
import type { Entry } from "../../shared/events/entry.ts";
import type { StampedEvent } from "../../shared/events/index.ts";
import { refusal } from "../../shared/model/refusal.ts";
import type { State } from "../../shared/model/state.ts";
import type { Answer, Submission } from "../../shared/protocol/submission.ts";
import type { MatchRecord, Store, Words } from "../store/store.ts";
import { actorOf, type Caller } from "./caller.ts";
import { afterEntry, type Loaded, type Told } from "./loadMatch.ts";
import type { Marks } from "./marks.ts";

/** What has just been stored, for those who tell it to others. */
export interface Change {
  readonly before: State;
  readonly after: State;
  readonly events: readonly StampedEvent[];
}

/** Called around the storing of an action: for tests that end the process at the worst moments. */
export interface Hooks {
  readonly beforeAppend?: () => void;
  readonly appended?: () => void;
  readonly published?: () => void;
}

export interface MatchTools {
  readonly store: Pick<Store, "append" | "submission">;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly hooks: Hooks;
}

/** What a match that is awake remembers; changed by `carryOut` alone. */
export interface Memory {
  record: MatchRecord;
  state: State;
  marks: Marks;
  last: number;
  lost: boolean;
  readonly events: StampedEvent[];
  readonly words: Record<string, string>;
  readonly listeners: Set<(change: Change) => void>;
}

export const memoryOf = ({ events, words, seen: _, ...loaded }: Loaded): Memory => ({
  ...loaded,
  lost: false,
  events: [...events],
  words: { ...words },
  listeners: new Set(),
});

const malformed = (detail: string): Answer => ({ ok: false, refusal: refusal("malformed", { detail }) });

/** A repeat gets the answer that was given before: what was refused is judged anew, so it was a yes. */
function repeated({ action }: Entry, { person }: { readonly person: string | null }): Answer {
  return (action?.by.person ?? null) === person ? { ok: true } : malformed("id: used before");
}

/** What an entry brings, worked out before it is stored and believed after. */
interface News extends Told {
  readonly entry: Entry;
  readonly texts: Words;
}

/** A match in correspondence has to be awake when its step ends. */
const wakeAtOf = ({ state, marks }: Told): number | null =>
  state.pace === "correspondence" ? marks.deadline : null;

async function write(memory: Memory, tools: MatchTools, news: News): Promise<void> {
  const { id: matchId, head: expectedHead } = memory.record;
  const { entry, texts: words } = news;
  tools.hooks.beforeAppend?.();
  try {
    await tools.store.append({ matchId, expectedHead, entries: [entry], words, wakeAt: wakeAtOf(news) });
  } catch (error) {
    memory.lost = true;
    throw error;
  }
  tools.hooks.appended?.();
}

function commit(memory: Memory, { entry, texts, state, marks }: News): void {
  const before = memory.state;
  Object.assign(memory, { state, marks, last: entry.number });
  memory.record = { ...memory.record, head: entry.number };
  memory.events.push(...entry.events);
  Object.assign(memory.words, texts);
  for (const listener of memory.listeners) listener({ before, after: state, events: entry.events });
}

/** The way of one action: known already? allowed? stored, told, answered. Rejects if it could not be stored. */
export async function carryOut(
  memory: Memory,
  tools: MatchTools,
  { caller, submission }: { readonly caller: Caller; readonly submission: Submission },
): Promise<Answer> {
  if (memory.lost) throw new Error("this copy of the match is void");
  const { id, intent, texts } = submission;
  const by = actorOf(memory.state, caller);
  const before = await tools.store.submission(memory.record.id, id);
  if (before) return repeated(before, by);
  if (Object.keys(texts).some((word) => word in memory.words)) return malformed("texts: used before");
  const action = { ...intent, by };
  const result = step(memory.state, action);
  if (!result.ok) return result;
  const place = { number: memory.last + 1, parent: memory.record.head };
  const entry = { ...place, submission: id, action, events: result.events, at: tools.now() };
  const news = { entry, texts, ...afterEntry(memory, entry) };
  await write(memory, tools, news);
  commit(memory, news);
  tools.hooks.published?.();
  return { ok: true };
}
