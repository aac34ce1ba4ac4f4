import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { refuse } from "../../shared/engine/step.ts";
import type { Event } from "../../shared/events/index.ts";
import type { Actor } from "../../shared/model/action.ts";
import type { PersonId, WordId } from "../../shared/model/ids.ts";
import type { Refusal } from "../../shared/model/refusal.ts";
import type { Role } from "../../shared/model/state.ts";
import type { View } from "../../shared/model/view.ts";
import type { ServerMessages } from "../../shared/protocol/messages.ts";
import { applySections, type Sections, viewFrom } from "../../shared/protocol/sections.ts";
import type { Answer, Submission } from "../../shared/protocol/submission.ts";
import type { Intent } from "../../shared/rules/index.ts";
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
  readonly present: readonly PersonId[];
}

/** Carries a submission to the server. Rejects when the connection is lost before an answer came. */
export type Send = (submission: Submission) => Promise<Answer>;

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
  readonly present: ReadonlySignal<readonly PersonId[]>;
  /** Submissions that wait for their answer. */
  readonly pending: ReadonlySignal<readonly Submission[]>;
  /** Sends what the draft makes. Resent under the same id after a lost connection; answered once. */
  readonly submit: (draft: Intent | Draft) => Promise<Answer>;
  /** Why it would be refused, as the server would say; null if nothing speaks against it. */
  readonly whyNot: (intent: Intent) => Refusal | null;
}

interface Waiting {
  readonly submission: Submission;
  readonly answer: (answer: Answer) => void;
  failures: number;
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

const RETRY_AFTER = 1000;
const MOST_FAILURES = 3;
const NOT_UNDERSTOOD: Answer = { ok: false, refusal: { code: "malformed", about: { detail: "rejected" } } };

/** Sends what waits, keeps what got no answer, and sends it again when there is a connection. */
function outbox() {
  const waiting = signal<readonly Waiting[]>([]);
  let send: Send | null = null;
  const done = (one: Waiting, answer: Answer) => {
    if (!waiting.value.includes(one)) return;
    waiting.value = waiting.value.filter((other) => other !== one);
    one.answer(answer);
  };
  const deliver = (one: Waiting) => {
    const used = send;
    used?.(one.submission).then(
      (answer) => done(one, answer),
      (error: unknown) => {
        // A failure of the server's own: worth another attempt, but not for ever.
        if (error instanceof Error && error.name === "rejected") one.failures += 1;
        if (one.failures >= MOST_FAILURES) return done(one, NOT_UNDERSTOOD);
        // It goes on waiting, and is sent again under the same id: here, or over the next connection.
        setTimeout(() => used === send && waiting.value.includes(one) && deliver(one), RETRY_AFTER);
      },
    );
  };
  return {
    waiting,
    link: (next: Send | null) => {
      send = next;
      if (next) waiting.value.forEach(deliver);
    },
    submit: (submission: Submission) =>
      new Promise<Answer>((resolve) => {
        const one = { submission, answer: resolve, failures: 0 };
        waiting.value = [...waiting.value, one];
        deliver(one);
      }),
  };
}

const actorOf = (me: Me): Actor => ({ person: me.person, seat: me.seat, role: me.role });

/** One person's end of a match: what is known here, and the one way to act. */
export function createSession(): { readonly session: Session; readonly receiver: Receiver } {
  const status = signal<LinkStatus>("connecting");
  const refusal = signal<string | null>(null);
  const code = signal<string | null>(null);
  const me = signal<Me | null>(null);
  const own = signal<Sections>({});
  const open = signal<OpenState>({ sections: {}, deadline: null, present: [] });
  const events = signal<readonly Event[]>([]);
  const words = signal<Readonly<Record<WordId, string>>>({});
  const offset = signal(0);
  const out = outbox();

  const view = computed((): View | null => {
    const who = me.value;
    const known = who !== null && "scenario" in own.value && "clock" in open.value.sections;
    if (!known) return null;
    const viewer =
      who.seat === null ? { kind: "public" as const } : { kind: "seat" as const, seat: who.seat };
    return viewFrom(viewer, open.value.sections, own.value);
  });

  const session: Session = {
    ...{ status, refusal, code, me, view, events, words },
    deadline: computed(() => (open.value.deadline === null ? null : open.value.deadline - offset.value)),
    present: computed(() => open.value.present),
    pending: computed(() => out.waiting.value.map(({ submission }) => submission)),
    submit: (draft) => out.submit(submissionOf(draft)),
    whyNot: (intent) => {
      if (view.value === null || me.value === null) return { code: "notStarted" };
      return refuse(view.value, { ...intent, by: actorOf(me.value) });
    },
  };
  const receiver: Receiver = {
    linked: (send) => out.link(send),
    lost: () => {
      out.link(null);
      if (status.value !== "refused") status.value = me.value === null ? "connecting" : "away";
    },
    refused: (message) => {
      refusal.value = message;
      status.value = "refused";
    },
    entered: (matchCode) => {
      code.value = matchCode;
    },
    welcome: (message) => {
      offset.value = message.now - Date.now();
      me.value = { person: message.person, role: message.role, seat: message.seat };
      own.value = message.own;
      events.value = message.events;
      words.value = message.words;
      status.value = "live";
    },
    own: (changes) => {
      own.value = applySections(own.value, changes);
    },
    events: (message) => {
      words.value = { ...words.value, ...message.words };
      events.value = [...events.value, ...message.events];
    },
    open: (state) => {
      open.value = state;
    },
  };
  return { session, receiver };
}
