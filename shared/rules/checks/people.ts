import type { PersonId, SeatId } from "../../model/ids.ts";
import type { Person } from "../../model/state.ts";

/** The people who play a seat. */
export const peopleIn = (people: Readonly<Record<PersonId, Person>>, seat: SeatId): readonly PersonId[] =>
  Object.keys(people).filter((person) => people[person]?.seat === seat);
