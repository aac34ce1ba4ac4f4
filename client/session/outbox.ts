import { type ReadonlySignal, signal } from "@preact/signals";
import type { Answer, Submission } from "../../shared/protocol/submission.ts";

/** Carries a submission to the server. Rejects when the connection is lost before an answer came. */
export type Send = (submission: Submission) => Promise<Answer>;

interface Waiting {
  readonly submission: Submission;
  readonly answer: (answer: Answer) => void;
  failures: number;
}

const RETRY_AFTER = 1000;
const MOST_FAILURES = 3;
const NOT_UNDERSTOOD: Answer = { ok: false, refusal: { code: "malformed", about: { detail: "rejected" } } };

export interface Outbox {
  /** What waits for its answer. */
  readonly waiting: ReadonlySignal<readonly Submission[]>;
  /** How to send from now on; null while there is no connection. What waits is sent again. */
  readonly link: (send: Send | null) => void;
  readonly submit: (submission: Submission) => Promise<Answer>;
}

/** Sends what waits, keeps what got no answer, and sends it again under the same id: it is done once. */
export function createOutbox(): Outbox {
  const list = signal<readonly Waiting[]>([]);
  const waiting = signal<readonly Submission[]>([]);
  const set = (next: readonly Waiting[]) => {
    list.value = next;
    waiting.value = next.map(({ submission }) => submission);
  };
  let send: Send | null = null;
  const done = (one: Waiting, answer: Answer) => {
    if (!list.value.includes(one)) return;
    set(list.value.filter((other) => other !== one));
    one.answer(answer);
  };
  const failed = (one: Waiting, error: unknown, used: Send) => {
    // A failure of the server's own: worth another attempt, but not for ever.
    if (error instanceof Error && error.name === "rejected") one.failures += 1;
    if (one.failures >= MOST_FAILURES) return done(one, NOT_UNDERSTOOD);
    // It goes on waiting, and is sent again: here, or over the next connection.
    setTimeout(() => used === send && list.value.includes(one) && deliver(one), RETRY_AFTER);
  };
  const deliver = (one: Waiting) => {
    const used = send;
    used?.(one.submission).then(
      (answer) => done(one, answer),
      (error: unknown) => failed(one, error, used),
    );
  };
  return {
    waiting,
    link: (next) => {
      send = next;
      if (next) list.value.forEach(deliver);
    },
    submit: (submission) =>
      new Promise((resolve) => {
        const one: Waiting = { submission, answer: resolve, failures: 0 };
        set([...list.value, one]);
        deliver(one);
      }),
  };
}
