import type { Match } from "./match.ts";

/** Something that looks after a match while it is awake: the clock, the doorkeeper, the bots. */
export interface Attendant {
  /** Whether it still has something to do, so that the match may not sleep. */
  readonly busy: () => boolean;
  /** Resolves when it has done whatever it has to do at this moment. Never rejects. */
  readonly settled: () => Promise<void>;
  /** When it will have something to do, if nothing happens before; null: not while nobody comes. */
  readonly nextAt: () => number | null;
  readonly stop: () => void;
}

/** Begins to look after a match. Those that began earlier are asked to be done before time goes on. */
export type Attend = (match: Match, earlier: readonly Attendant[]) => Attendant;
