import type { Recorder } from "../../events/recorder.ts";
import type { SeatId } from "../../model/ids.ts";
import type { Keeping } from "../../model/keeping.ts";
import { phaseOf, roundOf } from "../../model/round.ts";
import type { State } from "../../model/state.ts";
import { peopleIn } from "../checks/people.ts";

const keptNow = ({ seats, people, step }: State, seat: SeatId): Keeping => ({
  round: roundOf(step),
  phase: phaseOf(step),
  bot: seats[seat]?.bot ?? false,
  people: peopleIn(people, seat),
});

const isSame = (a: Keeping, b: Keeping): boolean => a.bot === b.bot && a.people.join() === b.people.join();

/**
 * Keeps a note of who plays each seat, from the start of the match and whenever that has changed, by whatever
 * rule: whoever takes a seat over has to know who acted for it.
 */
export function noteKeepers(recorder: Recorder): void {
  if (recorder.state.step.kind === "lobby") return;
  for (const seat of Object.keys(recorder.state.seats)) {
    const before = recorder.state.keepers[seat]?.at(-1);
    const now = keptNow(recorder.state, seat);
    if (before === undefined || !isSame(before, now)) recorder.record({ kind: "seatKept", seat, ...now });
  }
}
