import { join } from "node:path";
import type { Scenario } from "../../shared/model/scenario.ts";
import type { Translations } from "../../shared/model/translation.ts";
import { hashOf } from "../../shared/scenario/hashOf.ts";
import type { Problem } from "../../shared/scenario/problem.ts";
import { listScenarios, loadScenario } from "./scenarioFiles.ts";

/** A scenario that can be played here. */
export interface Book {
  readonly scenario: Scenario;
  readonly hash: string;
  readonly translations: Translations;
}

/** Scenarios by id. */
export type Library = ReadonlyMap<string, Book>;

export const bookOf = (scenario: Scenario, translations: Translations = {}): Book => ({
  scenario,
  hash: hashOf(scenario),
  translations,
});

export const libraryOf = (books: readonly Book[]): Library =>
  new Map(books.map((book) => [book.scenario.id, book]));

/** Reads every scenario of a folder, and tells what is wrong with those that can't be played. */
export function readLibrary(root: string): {
  readonly library: Library;
  readonly problems: readonly Problem[];
} {
  const parsed = listScenarios(root).map((id) => loadScenario(join(root, id)));
  return {
    library: libraryOf(
      parsed.flatMap(({ scenario, translations }) => (scenario ? [bookOf(scenario, translations)] : [])),
    ),
    problems: parsed.flatMap(({ scenario, problems }) => (scenario ? [] : problems)),
  };
}
