import type { Recorder } from "../events/recorder.ts";
import type { Cast } from "../model/facts.ts";
import type { IssueId, SeatId } from "../model/ids.ts";

/** One carrying-out of a list of effects: by whom, on whom, why, and under which key of chance. */
export interface Act {
  readonly recorder: Recorder;
  readonly cast: Cast;
  /** The clause that a card aims at. */
  readonly issue: IssueId | null;
  /** The id of the card, event or favour. */
  readonly cause: string;
  readonly key: string;
}

/** The seats that a reference means: one, everyone, or none if it means nobody here. */
export function seatsOf({ recorder, cast }: Act, ref: string): readonly SeatId[] {
  const seats = Object.keys(recorder.state.seats);
  if (ref === "everyone") return seats;
  const named = (cast as Readonly<Record<string, SeatId | undefined>>)[ref] ?? ref;
  return seats.includes(named) ? [named] : [];
}

/** The clause that a reference means: the target, or the one named. */
export const issueOf = (act: Act, ref: string | undefined): IssueId | null =>
  ref === undefined || ref === "target" ? act.issue : ref;
