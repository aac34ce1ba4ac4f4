import type { Facts } from "../model/facts.ts";
import type { TableId } from "../model/ids.ts";
import type { Scenario } from "../model/scenario.ts";
import { firstOption, issueById, roundIds, tableOf } from "../model/scenarioIndex.ts";

/**
 * The world before anything has happened: tracks at their start, the first round, nothing agreed, played,
 * given or promised. The analysis looks at every table in it.
 */
export function startFacts(scenario: Scenario): Facts {
  return {
    track: (track) => scenario.tracks[track]?.start ?? null,
    issue: (issue) => (tableOf(scenario, issue) === null ? null : firstOption(issueById(scenario, issue))),
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
export function onceAdopted(facts: Facts, scenario: Scenario, tables: readonly TableId[]): Facts {
  return {
    ...facts,
    adopted: (table) => (tables.includes(table) ? true : facts.adopted(table)),
    settled: (issue) => (tables.includes(tableOf(scenario, issue) ?? "") ? true : facts.settled(issue)),
  };
}
