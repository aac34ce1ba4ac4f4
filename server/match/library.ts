import { join } from "node:path";
import type { Scenario } from "../../shared/model/scenario.ts";
import { hashOf } from "../../shared/scenario/hashOf.ts";
import type { Problem } from "../../shared/scenario/problem.ts";
import { listScenarios, loadScenario } from "./scenarioFiles.ts";

/** A scenario that can be played here. */
export interface Book {
  readonly scenario: Scenario;
  readonly hash: string;
}

/** Scenarios by id. */
export type Library = ReadonlyMap<string, Book>;

export const bookOf = (scenario: Scenario): Book => ({ scenario, hash: hashOf(scenario) });

export const libraryOf = (scenarios: readonly Scenario[]): Library =>
  new Map(scenarios.map((scenario) => [scenario.id, bookOf(scenario)]));

/** Reads every scenario of a folder, and tells what is wrong with those that can't be played. */
export function readLibrary(root: string): {
  readonly library: Library;
  readonly problems: readonly Problem[];
} {
  const parsed = listScenarios(root).map((id) => loadScenario(join(root, id)));
  return {
    library: libraryOf(parsed.flatMap(({ scenario }) => (scenario ? [scenario] : []))),
    problems: parsed.flatMap(({ scenario, problems }) => (scenario ? [] : problems)),
  };
}
