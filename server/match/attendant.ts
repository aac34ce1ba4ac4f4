import type { Match } from "./match.ts";

/** Something that looks after a match while it is awake: the clock, the doorkeeper, the bots. */
export interface Attendant {
  /** Whether it still has something to do, so that the match may not sleep. */
  readonly busy: () => boolean;
  readonly stop: () => void;
}

export type Attend = (match: Match) => Attendant;
