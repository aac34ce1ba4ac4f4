import type { Facts } from "../model/facts.ts";
import type { RoundId, TableId, TrackId } from "../model/ids.ts";
import { type Outline, optionsOf, roundIds, tableOf } from "../model/scenarioIndex.ts";

/** As much of a scenario as its beginning is told by; a viewer's cut has it too. */
export interface Beginning extends Outline {
  readonly tracks: Readonly<Record<TrackId, { readonly start: number }>>;
  readonly rounds: Readonly<Record<RoundId, unknown>>;
}

/**
 * The world before anything has happened: tracks at their start, the first round, nothing agreed, played,
 * given or promised. The analysis looks at every table in it.
 */
export function startFacts(scenario: Beginning): Facts {
  return {
    track: (track) => scenario.tracks[track]?.start ?? null,
    issue: (issue) => optionsOf(scenario, issue)[0] ?? null,
    settled: () => false,
    adopted: () => false,
    flag: () => false,
    round: () => roundIds(scenario)[0] ?? null,
    played: () => false,
    given: () => false,
    dealBetween: () => false,
    active: () => false,
    breaks: () => 0,
    promisesBroken: () => 0,
    directWar: () => false,
    backedBy: () => null,
  };
}

/** The same world once these tables have adopted a text: every one of their clauses is settled. */
export function onceAdopted(facts: Facts, scenario: Outline, tables: readonly TableId[]): Facts {
  return {
    ...facts,
    adopted: (table) => (tables.includes(table) ? true : facts.adopted(table)),
    settled: (issue) => (tables.includes(tableOf(scenario, issue) ?? "") ? true : facts.settled(issue)),
  };
}
