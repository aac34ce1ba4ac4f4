import { PLENARY } from "../model/channel.ts";
import type { KnownContent } from "../model/cut.ts";
import { filtered, mapValues, pick } from "../model/entries.ts";
import type { CardId } from "../model/ids.ts";
import { isPut, type TableState } from "../model/motion.ts";
import { onceFor, oncePer } from "../model/oncePer.ts";
import { pressOf } from "../model/press.ts";
import type { Scenario } from "../model/scenario.ts";
import type { State } from "../model/state.ts";
import { switchable } from "../model/switchedOff.ts";
import type { Opened, PublicSeat, PublicTable, PublicTrack, PublicView } from "../model/view.ts";
import { awaited, isPlayed } from "../rules/course/awaited.ts";
import { directWarChance } from "../rules/course/war.ts";
import { ownValuations } from "../values/ownValuation.ts";

const publicTable = onceFor(
  ({ agenda, motions, ...open }: TableState): PublicTable => ({ ...open, motions: filtered(motions, isPut) }),
);

const publicSeat = (state: State, seat: string): PublicSeat => {
  const { bot, ready, capitalLevel, hand } = state.seats[seat] ?? {
    bot: false,
    ready: false,
    capitalLevel: "middle",
    hand: [],
  };
  return { bot, ready, capitalLevel, played: isPlayed(state, seat), handSize: hand.length };
};

const publicTrack = (state: State, track: string): PublicTrack => ({
  value: state.tracks[track] ?? 0,
  drift: state.drifts[track] ?? 0,
  history: state.trackHistory.map((then) => then[track] ?? 0),
});

/** Cards that deals name which everybody reads: else nobody could read them. */
const cardsInLeaks = ({ leaked }: State): readonly CardId[] =>
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

/** Definitions of what everybody has seen; when the match is over, of all. */
function known(state: State): KnownContent {
  const { scenario, played, happened, results } = state;
  return {
    cards: pick(scenario.cards, [...played.map(({ card }) => card), ...cardsInLeaks(state)]),
    events: eventsKnown(happened, scenario),
    objectives: results ? scenario.objectives : publicObjectives(scenario),
    endings: results ? scenario.endings : {},
    hazard: results ? (scenario.hazard ?? null) : null,
    history: results ? (scenario.history ?? null) : null,
  };
}

function opened(state: State): Opened | null {
  const { results, scenario, seats, deals, channels } = state;
  if (!results) return null;
  return {
    results,
    deals,
    channels: Object.fromEntries(Object.entries(channels).filter(([id]) => !id.startsWith("facilitator:"))),
    objectives: mapValues(seats, ({ objectives }) => objectives),
    valuations: mapValues(seats, (_, seat) => ownValuations(state, seat)),
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
    tables: mapValues(state.tables, (table) => publicTable(table)),
    tracks: mapValues(state.tracks, (_, track) => publicTrack(state, track)),
    flags: state.flags,
    happened: state.happened,
    played: state.played,
    favours: state.favours.filter((one) => one.known),
    leaked: state.leaked,
    grants: state.grants,
    metBefore: state.metBefore,
    breaks: state.breaks,
    plenary: state.channels[PLENARY] ?? [],
    active: Object.keys(state.lastEfforts),
    directWar: state.directWar,
    home: state.home,
    directWarChance: directWarChance(state),
    known: known(state),
    opened: opened(state),
  };
}
