import type { Scenario } from "../model/scenario.ts";
import { inLanguage, type Texts, type Translations, textsOf } from "../model/translation.ts";
import { CHECKS } from "./checks/index.ts";
import { namesSaid } from "./namedAnew.ts";
import { overviewOf, type Parts } from "./overview.ts";
import { hasErrors, type Problem, problemAt, sortedProblems } from "./problem.ts";
import { readShape } from "./readShape.ts";
import type { SourceFile } from "./readYaml.ts";
import { type Resolved, resolveFolder, type Shelf } from "./resolveFolder.ts";
import { sizeProblems } from "./sizes.ts";
import { type MapNode, placeOf } from "./tree.ts";

/** What a scenario is read from. */
export interface ScenarioFolder {
  /** The folder's name. */
  readonly id: string;
  readonly files: readonly SourceFile[];
  /** The scenarios next to it, for `extends`. */
  readonly shelf?: Shelf;
  /** Two letters; without, or if there is no such translation, the scenario's own language. */
  readonly language?: string;
}

export interface ParsedScenario {
  /** Null if there is any error. */
  readonly scenario: Scenario | null;
  /** Sorted by file, line and column; those of all its languages are among them. */
  readonly problems: readonly Problem[];
  /** Where everything is written: `placeOf(provenance, ["cards", "openDay", "price"])`. */
  readonly provenance: MapNode;
  /** Languages that it can be had in, beside its own. */
  readonly languages: readonly string[];
  /** The texts in each of those languages; none if it can't be played. */
  readonly translations: Translations;
}

const NO_SHELF: Shelf = { ids: [], files: () => null };

/** The same shelf, from which each scenario is taken only once. */
function takenOnce({ ids, files }: Shelf): Shelf {
  const taken = new Map<string, ReturnType<Shelf["files"]>>();
  return {
    ids,
    files: (id) => {
      const known = taken.has(id) ? taken.get(id) : files(id);
      taken.set(id, known ?? null);
      return known ?? null;
    },
  };
}

function crossChecks(parts: Parts): readonly Problem[] {
  const overview = overviewOf(parts);
  return CHECKS.flatMap((check) => check(overview)).map((finding) =>
    problemAt(placeOf(parts.sound, finding.path, finding.part ?? "value"), finding),
  );
}

/**
 * In a file that could not be read to its end, only what stands before that can be judged; what any part lacks
 * as a source, such a file may state for the whole.
 */
function judgeable(problems: readonly Problem[], { broken }: Resolved): readonly Problem[] {
  return problems.filter(({ file, line, code }) => {
    if (code === "no-source") return broken.size === 0;
    const from = broken.get(file);
    return from === undefined || (line < from && code !== "missing-key");
  });
}

/** What is missing at the top may stand in a file that could not be read. */
const expectingMore = (tree: MapNode, keys: readonly string[]): MapNode => ({
  ...tree,
  lost: keys.filter((key) => !tree.entries.has(key)),
});
const NEEDED = ["id", "title", "summary", "seats", "tables", "reasons", "rounds", "endings"];

interface Read {
  readonly scenario: Scenario | null;
  readonly resolved: Resolved;
  readonly problems: readonly Problem[];
}

function readIn(folder: ScenarioFolder, language: string | null): Read {
  const resolved = resolveFolder(folder.id, folder.files, {
    shelf: folder.shelf ?? NO_SHELF,
    language,
    trail: [],
  });
  const oversized = sizeProblems(resolved.tree);
  if (oversized.length > 0)
    return { scenario: null, resolved, problems: [...resolved.problems, ...oversized] };
  const complete = resolved.broken.size === 0;
  const written = complete ? resolved.tree : expectingMore(resolved.tree, NEEDED);
  const { scenario, tree: sound, problems } = readShape(written);
  const parts = { folder: folder.id, written, sound, removed: resolved.removed, allIdsKnown: complete };
  const crossed = scenario === null ? [] : crossChecks({ ...parts, scenario });
  const all = [...resolved.problems, ...judgeable([...problems, ...crossed], resolved)];
  return { scenario: scenario && namesSaid(scenario), resolved, problems: all };
}

interface SpokenRead {
  readonly language: string;
  readonly read: Read;
}

/** What each language says otherwise than the scenario itself. */
function translationsOf(plain: Scenario, spoken: readonly SpokenRead[]): Translations {
  const texts = spoken.flatMap(({ language, read }): [string, Texts][] =>
    read.scenario === null ? [] : [[language, textsOf(plain, read.scenario)]],
  );
  return Object.fromEntries(texts);
}

/**
 * Reads a scenario from the files of its folder, and tells everything that is wrong with it, in all its
 * languages. Pure; never throws.
 */
export function parseScenario(wanted: ScenarioFolder): ParsedScenario {
  const folder = { ...wanted, shelf: takenOnce(wanted.shelf ?? NO_SHELF) };
  const plain = readIn(folder, null);
  const { languages } = plain.resolved;
  const spoken = languages.map((language) => ({ language, read: readIn(folder, language) }));
  const problems = sortedProblems(
    [plain, ...spoken.map(({ read }) => read)].flatMap((read) => read.problems),
  );
  const asked = spoken.find(({ language }) => language === folder.language);
  const sound = hasErrors(problems) ? null : plain.scenario;
  const translations = sound === null ? {} : translationsOf(sound, spoken);
  const texts = translations[asked?.language ?? ""];
  return {
    scenario: sound !== null && asked && texts ? inLanguage(sound, asked.language, texts) : sound,
    problems,
    provenance: (asked?.read ?? plain).resolved.tree,
    languages,
    translations,
  };
}
