import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { type ParsedScenario, parseScenario } from "../../shared/scenario/parseScenario.ts";
import { MOST_CHARACTERS, type SourceFile } from "../../shared/scenario/readYaml.ts";
import { MISNAMED, type Shelf } from "../../shared/scenario/resolveFolder.ts";

/** Files looked at in a folder: some more than a scenario may have, so that too many are noticed. */
const MOST_FILES = 250;
const MOST_DEPTH = 6;
const ID = /^[a-z][a-zA-Z0-9]*$/;

/** Files of a scenario, and those that were meant to be one. */
const isYaml = (name: string): boolean => name.endsWith(".yaml") || MISNAMED.test(name);

/** Whether a path is in a folder, whatever links are on the way. */
const within = (folder: string, path: string): boolean =>
  realpathSync(path).startsWith(realpathSync(folder) + sep);

/** The text of a file; null if it is too large, is no UTF-8 or leads out of the folder. */
function textOf(folder: string, path: string): string | null {
  try {
    if (!within(folder, path) || statSync(path).size > MOST_CHARACTERS) return null;
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
  } catch {
    return null;
  }
}

/** Paths of the YAML files below a folder. Links to other folders are not followed. */
function yamlFiles(folder: string, depth = 0): readonly string[] {
  if (depth > MOST_DEPTH) return [];
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries
    .filter(({ name }) => !name.startsWith("."))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return yamlFiles(path, depth + 1);
      return isYaml(entry.name) ? [path] : [];
    })
    .slice(0, MOST_FILES);
}

/** The files of a scenario, with paths within its folder. Throws if there is no such folder. */
export const readScenarioFiles = (folder: string): readonly SourceFile[] =>
  yamlFiles(folder).map((path) => ({
    path: relative(folder, path).split(sep).join("/"),
    text: textOf(folder, path),
  }));

/** Ids of the scenarios in a folder, sorted: every folder in it that has a YAML file and an id for a name. */
export function listScenarios(root: string): readonly string[] {
  if (!existsSync(root)) return [];
  const isScenario = (name: string): boolean => {
    const folder = join(root, name);
    return ID.test(name) && lstatSync(folder).isDirectory() && readdirSync(folder).some(isYaml);
  };
  return readdirSync(root).filter(isScenario).sort();
}

/** The scenarios in a folder, for those that extend one of them. */
export const shelfOf = (root: string): Shelf => {
  const ids = listScenarios(root);
  return { ids, files: (id) => (ids.includes(id) ? readScenarioFiles(join(root, id)) : null) };
};

/**
 * Reads a scenario from its folder; those that it extends stand next to it. `language`: two letters; without
 * one its own. Throws if there is no such folder; whatever is wrong in it is among the problems.
 */
export function loadScenario(folder: string, language?: string): ParsedScenario {
  const path = resolve(folder);
  return parseScenario({
    id: basename(path),
    files: readScenarioFiles(path),
    shelf: shelfOf(dirname(path)),
    ...(language === undefined ? {} : { language }),
  });
}
