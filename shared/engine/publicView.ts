import { PLENARY } from "../model/channel.ts";
import type { KnownContent } from "../model/cut.ts";
import { type Entries, filtered, mapValues, pick } from "../model/entries.ts";
import type { CardId } from "../model/ids.ts";
import { isPut, type TableState } from "../model/motion.ts";
import { onceFor, oncePer } from "../model/oncePer.ts";
import { pressOf } from "../model/press.ts";
import type { Scenario } from "../model/scenario.ts";
import type { State } from "../model/state.ts";
import { switchable } from "../model/switchedOff.ts";
import type { Opened, PublicSeat, PublicTable, PublicTrack, PublicView } from "../model/view.ts";
import { whileSame } from "../model/whileSame.ts";
import { awaited, isPlayed } from "../rules/course/awaited.ts";
import { directWarChance } from "../rules/course/war.ts";
import { valuationFrom } from "../values/appraise.ts";
import { ownValuations } from "../values/ownValuation.ts";

const publicTable = onceFor(
  ({ agenda, motions, ...open }: TableState): PublicTable => ({ ...open, motions: filtered(motions, isPut) }),
);

const publicTables = onceFor((tables: State["tables"]) => mapValues(tables, (table) => publicTable(table)));

const publicSeat = (state: State, seat: string): PublicSeat => {
  const { bot, ready, capitalLevel, hand } = state.seats[seat] ?? {
    bot: false,
    ready: false,
    capitalLevel: "middle",
    hand: [],
  };
  return { bot, ready, capitalLevel, played: isPlayed(state, seat), handSize: hand.length };
};

type Course = Pick<State, "drifts" | "trackHistory">;

const publicTracks = whileSame(
  (
    tracks: State["tracks"],
    drifts: Course["drifts"],
    history: Course["trackHistory"],
  ): Entries<PublicTrack> =>
    mapValues(tracks, (value, track) => ({
      value,
      drift: drifts[track] ?? 0,
      history: history.map((then) => then[track] ?? 0),
    })),
);

/** Cards that deals name which everybody reads: else nobody could read them. */
const cardsInLeaks = (leaked: State["leaked"]): readonly CardId[] =>
  Object.values(leaked).flatMap(({ promises }) =>
    promises.flatMap(({ pledge }) => (pledge.kind === "card" ? [pledge.card] : [])),
  );

const eventsKnown = oncePer((happened: State["happened"], { events }: Scenario): KnownContent["events"] => {
  const ids = happened.map(({ event }) => event);
  return mapValues(pick(events, ids), ({ cables, ...open }) => open);
});

const publicObjectives = onceFor(({ objectives }: Scenario) =>
  filtered(objectives, ({ kind }) => kind === "public"),
);

type Seen = readonly [State["played"], State["happened"], State["leaked"], State["results"]];

/** Definitions of what everybody has seen; when the match is over, of all. */
const known = whileSame((scenario: Scenario, ...parts: Seen): KnownContent => {
  const [played, happened, leaked, results] = parts;
  return {
    cards: pick(scenario.cards, [...played.map(({ card }) => card), ...cardsInLeaks(leaked)]),
    events: eventsKnown(happened, scenario),
    objectives: results ? scenario.objectives : publicObjectives(scenario),
    endings: results ? scenario.endings : {},
    hazard: results ? (scenario.hazard ?? null) : null,
    history: results ? (scenario.history ?? null) : null,
  };
});

const knownFavours = onceFor((favours: State["favours"]) => favours.filter((one) => one.known));
const fighting = onceFor((efforts: State["lastEfforts"]) => Object.keys(efforts));

function opened(state: State): Opened | null {
  const { results, scenario, seats, deals, channels } = state;
  if (!results) return null;
  return {
    results,
    deals,
    channels: Object.fromEntries(Object.entries(channels).filter(([id]) => !id.startsWith("facilitator:"))),
    objectives: mapValues(seats, ({ objectives }) => objectives),
    valuations: mapValues(seats, (_, seat) => ownValuations(state, seat)),
    automata: mapValues(scenario.automata, (_, party) =>
      mapValues(scenario.tables, (_table, table) => valuationFrom(scenario, table, party)),
    ),
    favours: state.favours,
    realOutcomes: mapValues(
      filtered(scenario.tables, ({ realOutcome }) => realOutcome !== undefined),
      ({ realOutcome = {} }) => realOutcome,
    ),
    forecasts: state.forecasts,
    favourWorth: mapValues(scenario.favours, ({ worth }) => worth),
  };
}

/** What everybody may know. */
export function publicView(state: State): PublicView {
  const { pace, step, stepNumber, paused, interrupted } = state;
  return {
    switchedOff: state.session.switchedOff.filter((id) => Object.hasOwn(switchable(state.scenario), id)),
    clock: { pace, step, stepNumber, paused, interrupted, awaited: awaited(state) },
    press: pressOf(state),
    ranking: state.session.ranking,
    calendar: state.calendar,
    people: state.people,
    seats: mapValues(state.seats, (_, seat) => publicSeat(state, seat)),
    tables: publicTables(state.tables),
    tracks: publicTracks(state.tracks, state.drifts, state.trackHistory),
    flags: state.flags,
    happened: state.happened,
    played: state.played,
    favours: knownFavours(state.favours),
    leaked: state.leaked,
    grants: state.grants,
    metBefore: state.metBefore,
    breaks: state.breaks,
    plenary: state.channels[PLENARY] ?? [],
    active: fighting(state.lastEfforts),
    directWar: state.directWar,
    home: state.home,
    directWarChance: directWarChance(state),
    known: known(state.scenario, state.played, state.happened, state.leaked, state.results),
    opened: opened(state),
  };
}
