import type { ScenarioCut } from "../../../shared/model/cut.ts";
import type { View } from "../../../shared/model/view.ts";

/** What a worker is asked: what this seat does next. */
export interface Question {
  readonly number: number;
  /** Names the seat and the scenario as it is cut for it, which is sent once to each worker. */
  readonly cut: string;
  readonly scenario: ScenarioCut | null;
  readonly view: Omit<View, "scenario">;
  /** The seat's own chance. */
  readonly seed: string;
}

/** `intent`: null to wait. `error`: the bot failed; its seat waits. */
export type Reply =
  | { readonly number: number; readonly intent: unknown }
  | { readonly number: number; readonly error: string };
