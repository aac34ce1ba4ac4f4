import type { Recorder } from "../../events/recorder.ts";
import type { State } from "../../model/state.ts";
import { awaited } from "./awaited.ts";
import { endStep } from "./endStep.ts";

/** Everybody that the step waits for is ready. */
function isComplete(state: State): boolean {
  if (state.paused || state.step.kind === "lobby" || state.step.kind === "over") return false;
  const seats = awaited(state);
  return seats.length > 0 && seats.every((seat) => state.seats[seat]?.ready === true);
}

/** What follows by itself, whatever was done: a step that everybody is done with ends. */
export function settle(recorder: Recorder): void {
  if (isComplete(recorder.state)) endStep(recorder);
}
