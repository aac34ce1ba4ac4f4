import type { MotionId } from "../model/ids.ts";
import type { State } from "../model/state.ts";
import type { RevealedWhisper, Whisper } from "../model/whisper.ts";
import { alterTable, tableOfMotion } from "./alter.ts";
import { event, everybody } from "./definition.ts";

const without = (state: State, gone: (whisper: Whisper) => boolean): State => ({
  ...state,
  whispers: state.whispers.filter((one) => !gone(one)),
});

/** Stakes on a member's stance: secret until the stances are revealed. */
export const whisperEvents = {
  whispered: event<{ readonly whisper: Whisper }>({
    apply: (state, { whisper }) => ({ ...state, whispers: [...state.whispers, whisper] }),
    audience: ({ whisper }) => [whisper.from, whisper.to],
  }),
  /** All whispers on a motion, with the stances. */
  whispersRevealed: event<{
    readonly motion: MotionId;
    readonly whispers: readonly RevealedWhisper[];
  }>({
    apply: (state, { motion, whispers }) =>
      alterTable(
        without(state, (one) => one.motion === motion),
        tableOfMotion(motion),
        (table) => ({ whispers: [...table.whispers, ...whispers] }),
      ),
    audience: everybody,
  }),
  /** The motion was never put: nothing is revealed. */
  whisperLapsed: event<{ readonly whisper: Whisper }>({
    apply: (state, { whisper: { motion, from } }) =>
      without(state, (one) => one.motion === motion && one.from === from),
    audience: ({ whisper }) => [whisper.from, whisper.to],
  }),
};
