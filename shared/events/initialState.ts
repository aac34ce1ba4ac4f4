import type { Calendar } from "../model/calendar.ts";
import type { TableState } from "../model/motion.ts";
import type { Scenario } from "../model/scenario.ts";
import { seatIds } from "../model/scenarioIndex.ts";
import type { Session } from "../model/session.ts";
import type { Pace, SeatState, State } from "../model/state.ts";
import { units } from "../model/track.ts";
import type { Translations } from "../model/translation.ts";

export interface Opening {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly pace: Pace;
  readonly session: Session;
  /** Of a match in correspondence. */
  readonly calendar?: Calendar;
  /** What readers of other languages read; no rule reads it, and no state holds it. */
  readonly translations?: Translations;
}

function seatAtStart(scenario: Scenario, seat: string): SeatState {
  const { capital, trust } = scenario.rules;
  const others = seatIds(scenario).filter((other) => other !== seat);
  return {
    bot: false,
    ready: false,
    capital: scenario.seats[seat]?.capital ?? capital.start,
    cap: capital.cap,
    capitalLevel: "middle",
    hand: [],
    deck: [],
    commitments: [],
    objectives: [],
    walkAwayShift: null,
    worthShifts: {},
    walkAwayShifts: {},
    trust: Object.fromEntries(others.map((other) => [other, trust.start])),
    standing: {},
    effort: 1,
    penalty: 0,
    shortfall: 0,
    breakPrices: [],
    shown: {},
  };
}

const TABLE_AT_START: TableState = {
  text: {},
  reservations: [],
  versions: [],
  motions: {},
  agenda: [],
  positions: {},
  frozen: [],
  first: [],
  readings: [],
  announced: [],
  consulted: [],
  whispers: [],
  outcome: "open",
};

const mapped = <T>(ids: readonly string[], make: (id: string) => T): Readonly<Record<string, T>> =>
  Object.fromEntries(ids.map((id) => [id, make(id)]));

/** A match before anybody has come: everything at its start, nothing dealt. */
export function initialState({ scenario, seed, pace, session, calendar }: Opening): State {
  const tracks = mapped(Object.keys(scenario.tracks), (id) =>
    units(scenario, id, scenario.tracks[id]?.start ?? 0),
  );
  return {
    scenario,
    seed,
    pace,
    session,
    calendar: calendar ?? null,
    step: { kind: "lobby" },
    stepNumber: 0,
    paused: false,
    interrupted: null,
    people: {},
    seats: mapped(seatIds(scenario), (seat) => seatAtStart(scenario, seat)),
    tables: mapped(Object.keys(scenario.tables), () => TABLE_AT_START),
    tracks,
    drifts: mapped(Object.keys(scenario.tracks), (id) =>
      units(scenario, id, scenario.tracks[id]?.drift ?? 0),
    ),
    trackHistory: [tracks],
    flags: [],
    happened: [],
    eventDeck: [],
    played: [],
    favours: [],
    failedFavours: [],
    grants: {},
    deals: {},
    trustBuilt: [],
    leaked: {},
    channels: {},
    meetings: [],
    metBefore: [],
    breaks: [],
    stances: {},
    whispers: [],
    forecasts: {},
    answers: {},
    later: [],
    lastEfforts: {},
    directWar: false,
    home: {},
    keepers: {},
    results: null,
  };
}
