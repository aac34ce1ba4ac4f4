import type { Event, EventKind, EventOf } from "../events/index.ts";
import type { Phrase, PhraseId, StatementId } from "../model/phrase.ts";
import type { Refusal, RefusalCode } from "../model/refusal.ts";
import type { Names } from "./names.ts";

/** A sentence about a refusal. */
export type RefusalSentence = (about: NonNullable<Refusal["about"]>, names: Names) => string;
export type Refusals = Readonly<Record<RefusalCode, RefusalSentence>>;

/** A stock phrase, said by one seat and read by another. */
export type PhraseSentence = (phrase: Phrase, names: Names) => string;
export type Phrases = Readonly<Record<PhraseId | StatementId, PhraseSentence>>;

/** A line of the log. Null: a fact that nobody is told in so many words, because another line says it. */
export type LogSentence<K extends EventKind> = (event: EventOf<K>, names: Names) => string | null;
export type LogSentences = { readonly [K in EventKind]: LogSentence<K> };

/** The sentence for an event, whatever its kind. */
export const logLine = (sentences: LogSentences, event: Event, names: Names): string | null =>
  // The kind of the event picks the sentence for just that kind.
  (sentences[event.kind] as LogSentence<EventKind>)(event as never, names);
