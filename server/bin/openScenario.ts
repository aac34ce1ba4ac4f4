import { existsSync, statSync } from "node:fs";
import type { Scenario } from "../../shared/model/scenario.ts";
import { loadScenario } from "../match/scenarioFiles.ts";

/**
 * The scenario in a folder, or null: then it is printed why it can't be played. `language`: told in it, if it has been
 * translated; without, as it was written.
 */
export function openScenario(
  folder: string,
  print: (line: string) => void,
  language?: string,
): Scenario | null {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    print(`There is no folder ${folder}.`);
    return null;
  }
  const { scenario, problems } = loadScenario(folder, language);
  if (scenario === null) for (const { file, line, message } of problems) print(`${file}:${line}: ${message}`);
  return scenario;
}
