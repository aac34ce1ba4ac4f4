import { z } from "zod";
import type { WordId } from "../model/ids.ts";
import { type Refusal, refusal } from "../model/refusal.ts";
import { type Intent, RULES } from "../rules/index.ts";

/** The longest message, in characters (rules.md §4). */
export const MOST_CHARACTERS = 2000;

/** Made by the client, never used twice: the server answers a repeat with what it answered before. */
const SubmissionId = z.string().regex(/^[\w-]{8,64}$/);

const Envelope = z.strictObject({
  id: SubmissionId,
  intent: z.looseObject({ kind: z.string() }),
  /** People's own words, by word id; the intent carries the ids alone. */
  texts: z.record(z.string(), z.string().trim().min(1).max(MOST_CHARACTERS)).default({}),
});

export interface Submission {
  readonly id: string;
  readonly intent: Intent;
  readonly texts: Readonly<Record<WordId, string>>;
}

/** What the sender hears, once what was done is stored. */
export type Answer = { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal };

/** The word ids that an intent carries. */
export function wordsIn(intent: Intent): readonly WordId[] {
  switch (intent.kind) {
    case "say":
      return intent.words === null ? [] : [intent.words];
    case "takeStance":
      return intent.stance?.kind === "break" && intent.stance.words !== null ? [intent.stance.words] : [];
    case "offerDeal":
      return intent.undertakings.flatMap(({ pledge }) => (pledge.kind === "word" ? [pledge.words] : []));
    default:
      return [];
  }
}

const malformed = (detail: string): { readonly ok: false; readonly refusal: Refusal } => ({
  ok: false,
  refusal: refusal("malformed", { detail }),
});

const firstIssue = (error: z.ZodError): string => {
  const [issue] = error.issues;
  return issue ? `${issue.path.join(".") || "submission"}: ${issue.message}` : "submission";
};

/** Every word of the intent comes with its text, under an id that begins with the submission's own. */
function wordsMatch({ id, intent, texts }: Submission): boolean {
  const words = wordsIn(intent);
  const unique = new Set(words).size === words.length;
  return (
    unique &&
    words.length === Object.keys(texts).length &&
    words.every((word) => word.startsWith(id) && word in texts)
  );
}

/** Reads what a client sent. Never throws: what is not understood is refused as malformed. */
export function parseSubmission(
  raw: unknown,
):
  | { readonly ok: true; readonly submission: Submission }
  | { readonly ok: false; readonly refusal: Refusal } {
  const envelope = Envelope.safeParse(raw);
  if (!envelope.success) return malformed(firstIssue(envelope.error));
  const { id, intent, texts } = envelope.data;
  const rule = Object.hasOwn(RULES, intent.kind) ? RULES[intent.kind as keyof typeof RULES] : undefined;
  if (!rule) return malformed("intent.kind: no such action");
  const parsed = rule.schema.safeParse(intent);
  if (!parsed.success) return malformed(firstIssue(parsed.error));
  const submission: Submission = { id, intent: parsed.data, texts };
  return wordsMatch(submission)
    ? { ok: true, submission }
    : malformed("texts: each word needs its text, under an id of this submission");
}
