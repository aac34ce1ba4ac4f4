import type { PersonId, RoundId } from "./ids.ts";
import type { Phase } from "./step.ts";

/** Who played a seat from some moment of the match on, until the next. */
export interface Keeping {
  /** Where the match stood: null before the first round and after the last. */
  readonly round: RoundId | null;
  readonly phase: Phase | null;
  /** A bot decides for the seat, whoever of its people looks on. */
  readonly bot: boolean;
  /** The people who belong to the seat; nobody and no bot: silence is consent. */
  readonly people: readonly PersonId[];
}
