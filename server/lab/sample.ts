import type { PlayedMatch } from "../../shared/bots/playMatch.ts";
import { holds } from "../../shared/effects/conditions.ts";
import { factsOfState } from "../../shared/effects/factsOfState.ts";
import type { StampedEvent } from "../../shared/events/index.ts";
import type { Condition } from "../../shared/model/condition.ts";
import { mapValues } from "../../shared/model/entries.ts";
import type {
  CardId,
  FavourId,
  IssueId,
  ObjectiveId,
  OptionId,
  PartyId,
  ReasonId,
  SeatId,
  TableId,
  TrackId,
} from "../../shared/model/ids.ts";
import type { Stance } from "../../shared/model/motion.ts";
import type { Scenario } from "../../shared/model/scenario.ts";
import { completed } from "../../shared/model/scenarioIndex.ts";
import type { State } from "../../shared/model/state.ts";
import { written } from "../../shared/model/track.ts";

/** One silence in which somebody broke. */
export interface BrokenSilence {
  readonly table: TableId;
  /** 0: a motion; 1 and 2: the readings. */
  readonly reading: 0 | 1 | 2;
  readonly breakers: readonly { readonly party: PartyId; readonly reason: ReasonId }[];
}

/** How often promises of one kind were kept, broken or lapsed. */
export type Outcomes = Readonly<Record<"kept" | "broken" | "lapsed", number>>;

/** All that the laboratory keeps of one match: small, and plain data, so that threads can pass it on. */
export interface Sample {
  readonly seed: string;
  readonly ending: string;
  readonly directWar: boolean;
  /** By table: whether it has a text. */
  readonly texts: Readonly<Record<TableId, boolean>>;
  /** By table with readings: whether each was broken. */
  readonly readings: Readonly<Record<TableId, readonly boolean[]>>;
  /** Where there is a text, the option of each clause; open ones count as their first. */
  readonly options: Readonly<Record<IssueId, OptionId>>;
  readonly motions: number;
  readonly brokenMotions: number;
  readonly broken: readonly BrokenSilence[];
  /** Score, and the value of all texts and favours against having none. */
  readonly seats: Readonly<Record<SeatId, { readonly score: number; readonly aboveWalkAway: boolean }>>;
  readonly held: Readonly<Record<CardId, SeatId>>;
  readonly played: readonly CardId[];
  readonly favours: readonly { readonly favour: FavourId; readonly from: SeatId; readonly to: SeatId }[];
  readonly deals: { readonly offered: number; readonly accepted: number };
  /** By kind of promise; `atOnce` those that were carried out when the deal closed. */
  readonly promises: Readonly<Record<string, Outcomes>>;
  /** At the start and after each round, as written in the scenario. */
  readonly tracks: Readonly<Record<TrackId, readonly number[]>>;
  readonly objectives: Readonly<Record<ObjectiveId, boolean>>;
  /** Whether each condition of the scenario's targets holds at the end; see `targetConditions`. */
  readonly holds: Readonly<Record<string, boolean>>;
  /** Everything that anybody submitted. */
  readonly actions: number;
  readonly refused: readonly string[];
}

const breakersOf = (stances: Readonly<Record<PartyId, Stance>>): BrokenSilence["breakers"] =>
  Object.entries(stances).flatMap(([party, stance]) =>
    stance.kind === "break" ? [{ party, reason: stance.reason }] : [],
  );

function brokenIn({ tables }: State): readonly BrokenSilence[] {
  const silences = Object.entries(tables).flatMap(
    ([table, { motions, readings }]): readonly BrokenSilence[] => [
      ...Object.values(motions).map((one) => ({
        table,
        reading: 0 as const,
        breakers: breakersOf(one.stances),
      })),
      ...readings.map((one) => ({ table, reading: one.number, breakers: breakersOf(one.stances) })),
    ],
  );
  return silences.filter(({ breakers }) => breakers.length > 0);
}

function optionsIn({ scenario, tables }: State): Sample["options"] {
  const whole = Object.entries(scenario.tables)
    .filter(([table]) => tables[table]?.outcome === "text")
    .map(([table, { issues }]) => completed(issues, tables[table]?.text ?? {}));
  return Object.assign({}, ...whole);
}

function seatsIn({ results }: State): Sample["seats"] {
  return mapValues(results?.seats ?? {}, ({ total, raw, tables }) => ({
    score: total,
    aboveWalkAway: raw > Object.values(tables).reduce((sum, { walkAway }) => sum + walkAway, 0),
  }));
}

/** Every card that was ever in a hand, by whose it was. */
const heldIn = (events: readonly StampedEvent[]): Sample["held"] =>
  Object.fromEntries(
    events.flatMap((event) =>
      event.kind === "cardsDrawn" ? event.cards.map((card) => [card, event.seat] as const) : [],
    ),
  );

/** Those given and passed when a deal closes test nobody's word. */
function kindOf({ pledge }: State["deals"][string]["undertakings"][number]): string {
  const atOnce = pledge.kind === "capital" || (pledge.kind === "favour" && pledge.by === null);
  return atOnce ? "atOnce" : pledge.kind;
}

function promisesIn({ deals }: State): Sample["promises"] {
  const counts: Record<string, { kept: number; broken: number; lapsed: number }> = {};
  const judged = Object.values(deals).filter(({ status }) => status === "inForce");
  for (const one of judged.flatMap(({ undertakings }) => undertakings)) {
    const kind = kindOf(one);
    counts[kind] ??= { kept: 0, broken: 0, lapsed: 0 };
    if (one.outcome !== "open") counts[kind][one.outcome] += 1;
  }
  return counts;
}

function tracksIn({ scenario, trackHistory }: State): Sample["tracks"] {
  return mapValues(scenario.tracks, (_, track) =>
    trackHistory.map((then) => written(scenario, track, then[track] ?? 0)),
  );
}

const objectivesIn = ({ results }: State): Sample["objectives"] =>
  Object.fromEntries(
    Object.values(results?.seats ?? {}).flatMap(({ objectives }) =>
      objectives.map(({ objective, met }) => [objective, met] as const),
    ),
  );

/** The conditions that a scenario's targets ask about, each under a key of its own. */
export function targetConditions({ targets }: Scenario): Readonly<Record<string, Condition>> {
  const shares = Object.entries(targets?.shares ?? {}).flatMap(([id, { holds, among }]) => [
    [`shares.${id}.holds`, holds] as const,
    ...(among === undefined ? [] : [[`shares.${id}.among`, among] as const]),
  ]);
  const likelier = Object.entries(targets?.likelier ?? {}).flatMap(([id, { holds, when }]) => [
    [`likelier.${id}.holds`, holds] as const,
    [`likelier.${id}.when`, when] as const,
  ]);
  return Object.fromEntries([...shares, ...likelier]);
}

function holdsIn(state: State): Sample["holds"] {
  const setting = { scenario: state.scenario, facts: factsOfState(state), cast: {} };
  return mapValues(targetConditions(state.scenario), (condition) => holds(condition, setting) === true);
}

/** What one finished match contributes. */
export function sampleOf(seed: string, { state, events, refusals, log }: PlayedMatch): Sample {
  const motions = Object.values(state.tables).flatMap((table) => Object.values(table.motions));
  const put = motions.filter(({ status }) => status === "adopted" || status === "broken");
  const deals = Object.values(state.deals);
  return {
    seed,
    ending: state.results?.ending ?? "",
    directWar: state.directWar,
    texts: mapValues(state.tables, ({ outcome }) => outcome === "text"),
    readings: mapValues(state.tables, ({ readings }) => readings.map(({ status }) => status === "broken")),
    options: optionsIn(state),
    motions: put.length,
    brokenMotions: put.filter(({ status }) => status === "broken").length,
    broken: brokenIn(state),
    seats: seatsIn(state),
    held: heldIn(events),
    played: state.played.filter(({ outcome }) => outcome === "resolved").map(({ card }) => card),
    favours: state.favours.map(({ favour, from, to }) => ({ favour, from, to })),
    deals: {
      offered: deals.length,
      accepted: deals.filter(({ status }) => status === "inForce").length,
    },
    promises: promisesIn(state),
    tracks: tracksIn(state),
    objectives: objectivesIn(state),
    holds: holdsIn(state),
    actions: log.length - 1,
    refused: refusals.map(({ seat, intent, refusal }) => `${seat} ${intent.kind}: ${refusal.code}`),
  };
}
