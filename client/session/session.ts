import { batch, computed, type ReadonlySignal, signal } from "@preact/signals";
import { refuse } from "../../shared/engine/step.ts";
import type { Event } from "../../shared/events/index.ts";
import type { Actor } from "../../shared/model/action.ts";
import type { PersonId, WordId } from "../../shared/model/ids.ts";
import type { Refusal } from "../../shared/model/refusal.ts";
import type { Role } from "../../shared/model/role.ts";
import type { View } from "../../shared/model/view.ts";
import type { ServerMessages } from "../../shared/protocol/messages.ts";
import { applySections, type Sections, viewFrom } from "../../shared/protocol/sections.ts";
import type { Answer, Submission } from "../../shared/protocol/submission.ts";
import { viewerOf } from "../../shared/protocol/viewerOf.ts";
import type { Intent } from "../../shared/rules/index.ts";
import { createOutbox, type Outbox, type Send } from "./outbox.ts";
import { submissionId } from "./submissionId.ts";

/** `away`: the connection is lost and is being sought; `refused`: the link leads nowhere. */
export type LinkStatus = "connecting" | "live" | "away" | "refused";

export interface Me {
  readonly person: PersonId;
  readonly role: Role;
  readonly seat: string | null;
}

/** What everybody gets through the room's Schema. Times in milliseconds since 1970 on the server's clock. */
export interface OpenState {
  readonly sections: Sections;
  readonly deadline: number | null;
  /** Milliseconds that the step has left while the clock is stopped; null: it runs, or there is none. */
  readonly remaining: number | null;
  readonly present: readonly PersonId[];
}

/** What a connection tells the session. */
export interface Receiver {
  readonly linked: (send: Send) => void;
  readonly lost: () => void;
  readonly refused: (message: string) => void;
  readonly entered: (code: string) => void;
  readonly welcome: (message: ServerMessages["welcome"]) => void;
  readonly own: (changes: ServerMessages["own"]) => void;
  readonly events: (message: ServerMessages["events"]) => void;
  readonly open: (state: OpenState) => void;
  /** What the server's clock showed just now, in milliseconds since 1970. */
  readonly told: (now: number) => void;
}

/** Text of people's words, by what stands for them in the intent: a position in the list of `texts`. */
export type Draft = (word: (text: string) => WordId) => Intent;

export interface Session {
  readonly status: ReadonlySignal<LinkStatus>;
  readonly refusal: ReadonlySignal<string | null>;
  readonly code: ReadonlySignal<string | null>;
  readonly me: ReadonlySignal<Me | null>;
  readonly view: ReadonlySignal<View | null>;
  readonly events: ReadonlySignal<readonly Event[]>;
  readonly words: ReadonlySignal<Readonly<Record<WordId, string>>>;
  /** When the present step ends, in milliseconds since 1970 on this machine's clock; null: no time. */
  readonly deadline: ReadonlySignal<number | null>;
  /** The same instant as a date to be shown: true, however wrong this machine's clock is. */
  readonly dueAt: ReadonlySignal<number | null>;
  /** Milliseconds that the step has left while the clock is stopped; null: it runs, or there is none. */
  readonly remaining: ReadonlySignal<number | null>;
  readonly present: ReadonlySignal<readonly PersonId[]>;
  /** Submissions that wait for their answer. */
  readonly pending: ReadonlySignal<readonly Submission[]>;
  /** Sends what the draft makes. Resent under the same id after a lost connection; answered once. */
  readonly submit: (draft: Intent | Draft) => Promise<Answer>;
  /** Why it would be refused, as the server would say; null if nothing speaks against it. */
  readonly whyNot: (intent: Intent) => Refusal | null;
}

/** A submission with an id, and its words under ids that begin with it. */
function submissionOf(draft: Intent | Draft): Submission {
  const id = submissionId();
  const texts: Record<WordId, string> = {};
  const word = (text: string): WordId => {
    const key = `${id}.${Object.keys(texts).length + 1}`;
    texts[key] = text;
    return key;
  };
  const intent = typeof draft === "function" ? draft(word) : draft;
  return { id, intent, texts };
}

const actorOf = (me: Me): Actor => ({ person: me.person, seat: me.seat, role: me.role });

/** What is known here, as it was last told. */
function createKnown() {
  return {
    status: signal<LinkStatus>("connecting"),
    refusal: signal<string | null>(null),
    code: signal<string | null>(null),
    me: signal<Me | null>(null),
    own: signal<Sections>({}),
    open: signal<OpenState>({ sections: {}, deadline: null, remaining: null, present: [] }),
    events: signal<readonly Event[]>([]),
    words: signal<Readonly<Record<WordId, string>>>({}),
    /** How far the server's clock is ahead of this machine's, in milliseconds. */
    offset: signal(0),
  };
}
type Known = ReturnType<typeof createKnown>;

/** So far two clocks may go apart, in milliseconds, before it is worth showing. A machine that slept is further behind. */
const DRIFT = 1000;

function viewOf({ me, own, open }: Known): View | null {
  const who = me.value;
  const known = who !== null && "scenario" in own.value && "clock" in open.value.sections;
  if (!known) return null;
  return viewFrom(viewerOf(who), open.value.sections, own.value);
}

/** On joining, and when the seat changes: everything before is forgotten. */
function welcomed(known: Known, message: ServerMessages["welcome"]): void {
  batch(() => {
    known.offset.value = message.now - Date.now();
    known.me.value = { person: message.person, role: message.role, seat: message.seat };
    known.own.value = message.own;
    known.events.value = message.events;
    known.words.value = message.words;
    known.status.value = "live";
  });
}

function receiverOf(known: Known, out: Outbox): Receiver {
  return {
    linked: out.link,
    lost: () => {
      out.link(null);
      if (known.status.value !== "refused")
        known.status.value = known.me.value === null ? "connecting" : "away";
    },
    refused: (message) => {
      known.refusal.value = message;
      known.status.value = "refused";
    },
    entered: (code) => {
      known.code.value = code;
    },
    welcome: (message) => welcomed(known, message),
    own: (changes) => {
      known.own.value = applySections(known.own.value, changes);
    },
    events: (message) => {
      known.words.value = { ...known.words.value, ...message.words };
      known.events.value = [...known.events.value, ...message.events];
    },
    open: (state) => {
      known.open.value = state;
    },
    told: (now) => {
      const offset = now - Date.now();
      if (Math.abs(offset - known.offset.value) >= DRIFT) known.offset.value = offset;
    },
  };
}

/** One person's end of a match: what is known here, and the one way to act. */
export function createSession(): { readonly session: Session; readonly receiver: Receiver } {
  const known = createKnown();
  const { status, refusal, code, me, events, words, open, offset } = known;
  const out = createOutbox();
  const view = computed(() => viewOf(known));
  const session: Session = {
    ...{ status, refusal, code, me, view, events, words },
    deadline: computed(() => (open.value.deadline === null ? null : open.value.deadline - offset.value)),
    dueAt: computed(() => open.value.deadline),
    remaining: computed(() => open.value.remaining),
    present: computed(() => open.value.present),
    pending: out.waiting,
    submit: (draft) => out.submit(submissionOf(draft)),
    whyNot: (intent) => {
      if (view.value === null || me.value === null) return { code: "notStarted" };
      return refuse(view.value, { ...intent, by: actorOf(me.value) });
    },
  };
  return { session, receiver: receiverOf(known, out) };
}
