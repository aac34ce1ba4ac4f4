import { choicesFor } from "../../shared/engine/choicesFor.ts";
import type { View } from "../../shared/model/view.ts";
import { wordsIn } from "../../shared/protocol/submission.ts";
import type { Intent } from "../../shared/rules/index.ts";
import type { Dice } from "../../shared/testing/dice.ts";
import { randomIntent } from "../../shared/testing/randomIntents.ts";

/** As a client sends it. */
export interface Sent {
  readonly id: string;
  readonly intent: Intent;
  readonly texts: Readonly<Record<string, string>>;
}

/** The submission of an intent whose words begin with `id`; all its words have this text. */
export const sentOf = (id: string, intent: Intent, text: string): Sent => ({
  id,
  intent,
  texts: Object.fromEntries(wordsIn(intent).map((word) => [word, text])),
});

/** Something that the seat of a view could do now, by lot; null if the lot fell on nothing. */
export function randomSubmission(
  view: View,
  roll: Dice,
  { id, text }: { readonly id: string; readonly text: string },
): Sent | null {
  if (view.own === null) return null;
  const intent = randomIntent(roll, choicesFor(view), { seat: view.own.seat, words: `${id}.w` });
  return intent && sentOf(id, intent, text);
}
