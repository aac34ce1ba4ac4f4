import type { Recorder } from "../../events/recorder.ts";
import type { State } from "../../model/state.ts";
import type { StepKind } from "../../model/step.ts";
import { awaited } from "./awaited.ts";
import { endStep } from "./endStep.ts";
import { noteKeepers } from "./keepers.ts";

/** Steps in which a few seats are asked something: if nobody plays any of them, no answer will come. */
const ASKS_SOME: readonly StepKind[] = ["consultation", "maintain", "silence", "reading", "rollCall"];

/** Everybody that the step waits for is ready. */
function isComplete(state: State): boolean {
  const { kind } = state.step;
  if (state.paused || kind === "lobby" || kind === "over") return false;
  const seats = awaited(state);
  if (seats.length === 0) return ASKS_SOME.includes(kind);
  return seats.every((seat) => state.seats[seat]?.ready === true);
}

/** What follows by itself, whatever was done: a step that everybody is done with ends. */
export function settle(recorder: Recorder): void {
  noteKeepers(recorder);
  while (isComplete(recorder.state)) endStep(recorder);
}
