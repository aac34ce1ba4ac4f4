import type { StampedEvent } from "../../shared/events/index.ts";
import type { State } from "../../shared/model/state.ts";
import { type Answer, parseSubmission, type Submission } from "../../shared/protocol/submission.ts";
import type { Intent } from "../../shared/rules/index.ts";
import type { MatchRecord, Words } from "../store/store.ts";
import type { Caller } from "./caller.ts";
import { type Change, carryOut, type MatchTools, memoryOf } from "./carryOut.ts";
import { inTurn } from "./inTurn.ts";
import type { Loaded } from "./loadMatch.ts";
import type { Marks } from "./marks.ts";
import { type Presence, presence } from "./presence.ts";

/** A match that is awake: one action at a time, stored before anybody is told. */
export interface Match {
  readonly id: string;
  readonly record: MatchRecord;
  readonly state: State;
  readonly marks: Marks;
  readonly events: readonly StampedEvent[];
  readonly words: Words;
  readonly presence: Presence;
  /** Whether something is being worked on. */
  readonly busy: boolean;
  /** Storing has failed, or somebody else wrote to the log: this copy is void. */
  readonly lost: boolean;
  /** What a person sent, whatever it is. Rejects only if it could not be stored. */
  readonly submit: (caller: Caller, raw: unknown) => Promise<Answer>;
  /** An act of the server, exactly once for its id. */
  readonly act: (id: string, intent: Intent, texts?: Words) => Promise<Answer>;
  /** The action of a seat's bot, exactly once for its id. */
  readonly play: (caller: Caller, id: string, intent: unknown) => Promise<Answer>;
  /** Tells of every change, after it is stored and before it is answered. */
  readonly subscribe: (listener: (change: Change) => void) => () => void;
}

/** Bots send no envelope: this one stands in for it, so that their intents are read like everybody's. */
const BOT_ENVELOPE = "a-bots-intent";

type Perform = (caller: Caller, submission: Submission) => Promise<Answer>;

function doing(perform: Perform): Pick<Match, "submit" | "act" | "play"> {
  return {
    submit: async (caller, raw) => {
      const parsed = parseSubmission(raw);
      return parsed.ok ? perform(caller, parsed.submission) : parsed;
    },
    act: (id, intent, texts = {}) => perform({ kind: "server" }, { id, intent, texts }),
    play: async (caller, id, intent) => {
      const parsed = parseSubmission({ id: BOT_ENVELOPE, intent });
      return parsed.ok ? perform(caller, { ...parsed.submission, id }) : parsed;
    },
  };
}

/** Wakes a match that was loaded. */
export function awaken(loaded: Loaded, tools: MatchTools): Match {
  const memory = memoryOf(loaded);
  const queue = inTurn();
  return {
    ...doing((caller, submission) => queue.run(() => carryOut(memory, tools, { caller, submission }))),
    id: loaded.record.id,
    get record() {
      return memory.record;
    },
    get state() {
      return memory.state;
    },
    get marks() {
      return memory.marks;
    },
    events: memory.events,
    words: memory.words,
    presence: presence(tools.now, loaded.seen),
    get busy() {
      return queue.busy;
    },
    get lost() {
      return memory.lost;
    },
    subscribe: (listener) => {
      memory.listeners.add(listener);
      return () => void memory.listeners.delete(listener);
    },
  };
}
