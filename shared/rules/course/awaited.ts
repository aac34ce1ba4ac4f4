import type { PersonId, SeatId } from "../../model/ids.ts";
import type { Scenario } from "../../model/scenario.ts";
import { inTheRoom, seatedMembers, tableById } from "../../model/scenarioIndex.ts";
import type { Person, SeatState, State } from "../../model/state.ts";
import { peopleIn } from "../checks/people.ts";

interface Seating {
  readonly people: Readonly<Record<PersonId, Person>>;
  readonly seats: Readonly<Record<SeatId, SeatState>>;
}

/** Whether anybody plays a seat. Nobody waits for an empty one. */
export const isPlayed = ({ people, seats }: Seating, seat: SeatId): boolean =>
  seats[seat]?.bot === true || peopleIn(people, seat).length > 0;

function concerned(scenario: Scenario, state: State): readonly SeatId[] {
  const { step } = state;
  const all = Object.keys(state.seats);
  switch (step.kind) {
    case "lobby":
    case "over":
      return [];
    case "maintain":
      return [state.tables[step.table]?.motions[step.motion]?.mover ?? ""];
    case "consultation":
      return all.filter((seat) => inTheRoom(tableById(scenario, step.table), seat));
    // On a motion seats without a voice have their time too: they can whisper.
    case "silence":
      return all;
    case "reading":
      return seatedMembers(scenario, tableById(scenario, step.table));
    case "rollCall":
      return [step.turn];
    case "debrief":
      return all.filter((seat) => peopleIn(state.people, seat).length > 0);
    default:
      return all;
  }
}

/** The seats whose readiness ends the step. */
export const awaited = (state: State): readonly SeatId[] =>
  concerned(state.scenario, state).filter((seat) => isPlayed(state, seat));
