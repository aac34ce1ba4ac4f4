import type { CardId, EventId, ObjectiveId, PersonId, SeatId, TableId, WordId } from "../model/ids.ts";
import type { Keeping } from "../model/keeping.ts";
import type { Role } from "../model/role.ts";
import { alterSeat } from "./alter.ts";
import { event, everybody, nobody } from "./definition.ts";
import { initialState, type Opening } from "./initialState.ts";

/** How a match comes about, and who is in it. */
export const openingEvents = {
  /** The first entry of every log: the whole scenario as it was, the rules' version and the seed. */
  matchCreated: event<Opening & { readonly scenarioHash: string; readonly rulesVersion: number }>({
    apply: (_, created) => initialState(created),
    audience: nobody,
  }),
  personJoined: event<{ readonly person: PersonId; readonly role: Role; readonly name: WordId }>({
    apply: (state, { person, role, name }) => ({
      ...state,
      people: { ...state.people, [person]: { role, name, seat: null, reads: null } },
    }),
    audience: everybody,
  }),
  personRenamed: event<{ readonly person: PersonId; readonly name: WordId }>({
    apply: (state, { person, name }) => {
      const known = state.people[person];
      return known ? { ...state, people: { ...state.people, [person]: { ...known, name } } } : state;
    },
    audience: everybody,
  }),
  seatTaken: event<{ readonly seat: SeatId; readonly person: PersonId }>({
    apply: (state, { seat, person }) => {
      const known = state.people[person];
      if (!known) return state;
      const reads = state.step.kind === "lobby" ? known.reads : seat;
      return { ...state, people: { ...state.people, [person]: { ...known, seat, reads } } };
    },
    audience: everybody,
  }),
  seatLeft: event<{ readonly seat: SeatId; readonly person: PersonId }>({
    apply: (state, { person }) => {
      const known = state.people[person];
      return known ? { ...state, people: { ...state.people, [person]: { ...known, seat: null } } } : state;
    },
    audience: everybody,
  }),
  /** From now on a bot plays the seat; its people may look on and take it back. */
  botSeated: event<{ readonly seat: SeatId }>({
    apply: (state, { seat }) => alterSeat(state, seat, () => ({ bot: true })),
    audience: everybody,
  }),
  botLeft: event<{ readonly seat: SeatId }>({
    apply: (state, { seat }) => alterSeat(state, seat, () => ({ bot: false })),
    audience: everybody,
  }),
  /** Who plays a seat from now on, at the start of the match and whenever that changes. */
  seatKept: event<Keeping & { readonly seat: SeatId }>({
    apply: (state, { seat, round, phase, bot, people }) => ({
      ...state,
      keepers: {
        ...state.keepers,
        [seat]: [...(state.keepers[seat] ?? []), { round, phase, bot, people }],
      },
    }),
    audience: everybody,
  }),
  /** Whoever sits anywhere now gets that delegation's papers. */
  matchStarted: event<Record<never, never>>({
    apply: (state) => {
      const people = Object.entries(state.people).map(([id, one]) => [id, { ...one, reads: one.seat }]);
      return { ...state, people: Object.fromEntries(people) };
    },
    audience: everybody,
  }),
  /** The order in which a seat will draw: chance that nobody is told. */
  deckShuffled: event<{ readonly seat: SeatId; readonly cards: readonly CardId[] }>({
    apply: (state, { seat, cards }) => alterSeat(state, seat, () => ({ deck: cards })),
    audience: nobody,
  }),
  eventsShuffled: event<{ readonly events: readonly EventId[] }>({
    apply: (state, { events }) => ({ ...state, eventDeck: events }),
    audience: nobody,
  }),
  objectivesDealt: event<{ readonly seat: SeatId; readonly objectives: readonly ObjectiveId[] }>({
    apply: (state, { seat, objectives }) => alterSeat(state, seat, () => ({ objectives })),
    audience: ({ seat }) => [seat],
  }),
  walkAwayDealt: event<{ readonly seat: SeatId; readonly table: TableId; readonly by: number }>({
    apply: (state, { seat, table, by }) => alterSeat(state, seat, () => ({ walkAwayShift: { table, by } })),
    audience: ({ seat }) => [seat],
  }),
};
