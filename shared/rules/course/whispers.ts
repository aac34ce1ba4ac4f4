import type { Recorder } from "../../events/recorder.ts";
import type { MotionId, PartyId } from "../../model/ids.ts";
import type { Stance } from "../../model/motion.ts";
import type { Whisper } from "../../model/whisper.ts";
import { stakeReturned } from "../checks/stakes.ts";

function returnStake({ state, record }: Recorder, { from, stake }: Whisper): void {
  const by = stakeReturned(state.scenario.rules, stake);
  if (by > 0) record({ kind: "capitalChanged", seat: from, by, cause: "whisper" });
}

/** With the stances everybody learns who whispered what to whom. A stake counts if its member broke. */
export function revealWhispers(
  recorder: Recorder,
  motion: MotionId,
  stances: Readonly<Record<PartyId, Stance>>,
): void {
  const whispers = recorder.state.whispers
    .filter((one) => one.motion === motion)
    .map((one) => ({ ...one, used: stances[one.to]?.kind === "break" }));
  if (whispers.length === 0) return;
  recorder.record({ kind: "whispersRevealed", motion, whispers });
  for (const whisper of whispers.filter(({ used }) => !used)) returnStake(recorder, whisper);
}

/** Whispers on motions that were never put come to nothing when the round's meetings are over. */
export function lapseWhispers(recorder: Recorder): void {
  for (const whisper of recorder.state.whispers) {
    recorder.record({ kind: "whisperLapsed", whisper });
    returnStake(recorder, whisper);
  }
}
