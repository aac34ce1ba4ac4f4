import type { RoundId } from "./ids.ts";
import type { Phase, Step } from "./step.ts";

/** The round that a step belongs to; null before the first and after the last. */
export const roundOf = (step: Step): RoundId | null => ("round" in step ? step.round : null);

/** The phase, as players know it: everything from the agenda to the readings is the Council. */
export function phaseOf(step: Step): Phase | null {
  switch (step.kind) {
    case "briefing":
    case "talks":
    case "decisions":
    case "aftermath":
      return step.kind;
    case "agenda":
    case "maintain":
    case "silence":
    case "reading":
    case "reopening":
      return "council";
    default:
      return null;
  }
}

/** Whether a member's stance is asked for now. */
export const isSilence = (step: Step): boolean => step.kind === "silence" || step.kind === "reading";
