import { Scenario } from "../model/scenario.ts";
import { mergeFiles } from "./mergeFiles.ts";
import { type Place, type Problem, problemAt } from "./problem.ts";
import type { FileTree } from "./readYaml.ts";

/** `lang/de.yaml`, or any file in `lang/de/`. */
const LANGUAGE_FILE = /^lang\/([a-z]{2})(?:\.yaml|\/.+\.yaml)$/;

/** A file of a scenario's folder, with what it says. */
export interface ReadFile {
  readonly path: string;
  readonly tree: FileTree;
}

/** Whether a file holds translations and is no part of the scenario itself. */
export const isForLanguage = (path: string): boolean => path.startsWith("lang/");

/** What is wrong with the name of a file of translations; nothing if it is no such file. */
export function misnamedLanguage(path: string, at: Place): readonly Problem[] {
  if (!isForLanguage(path) || LANGUAGE_FILE.test(path)) return [];
  const message =
    "In `lang/` each file, or folder of files, is named after a language of two letters: `de.yaml`, `de/cards.yaml`.";
  return [problemAt(at, { code: "bad-language-file", message })];
}

/** The order of what is translated is that of the scenario: where a translation writes it means nothing. */
const mattersInTranslations = ({ code }: Problem): boolean => code !== "order-by-file";

/** The files of one language as one document: the same text given twice is refused at its second place. */
function merged(files: readonly FileTree[], start: Place): FileTree {
  const { tree, problems } = mergeFiles(
    files.map((file) => file.tree),
    Scenario,
    start,
  );
  const broken = files.flatMap(({ brokenFrom }) => brokenFrom ?? []);
  return {
    tree,
    problems: problems.filter(mattersInTranslations),
    brokenFrom: broken.length === 0 ? null : Math.min(...broken),
  };
}

/**
 * The texts of each language, put together from its file and its folder. `files` in the order of their paths. The
 * problems are only those of putting together; those of each file are in its tree.
 */
export function languagesOf(files: readonly ReadFile[], start: Place): ReadonlyMap<string, FileTree> {
  const spoken = Map.groupBy(files, ({ path }) => LANGUAGE_FILE.exec(path)?.[1] ?? null);
  return new Map(
    [...spoken].flatMap(([language, own]) =>
      language === null
        ? []
        : [
            [
              language,
              merged(
                own.map(({ tree }) => tree),
                start,
              ),
            ] as const,
          ],
    ),
  );
}
