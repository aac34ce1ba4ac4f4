import type { State } from "../model/state.ts";
import type { Event } from "./index.ts";

/**
 * What a rule writes with. Each event is applied as soon as it is recorded, so that a rule reads the state
 * as its own earlier events left it. Chance is drawn by key: the same seed and key give the same number,
 * whatever else happened before.
 */
export interface Recorder {
  readonly state: State;
  readonly record: (event: Event) => void;
  /** A whole number from 0 to `sides` − 1, keyed by purpose, round and seat: `draw.hungary.oslo.0`. */
  readonly roll: (key: string, sides: number) => number;
}
