import type { By } from "../model/action.ts";
import type { StampedEvent } from "./index.ts";

/**
 * One entry of a match's log: what was done, by whom, and what came of it. The log is a tree: an entry
 * names its parent, and the match is the chain from its head. Final format: older shapes are only read.
 */
export interface Entry<Intent = unknown> {
  /** Position in order of writing, from 1; never told to anybody, because it counts hidden acts. */
  readonly number: number;
  readonly parent: number | null;
  /** The client's id for it: a repeat gets the stored answer. Null for the first entry. */
  readonly submission: string | null;
  /** Null for the first entry, which creates the match. */
  readonly action: By<Intent> | null;
  readonly events: readonly StampedEvent[];
  /** Wall-clock time of writing, in milliseconds since 1970. */
  readonly at: number;
}
