import { Scenario } from "../model/scenario.ts";
import { translate } from "./language.ts";
import { isForLanguage, languagesOf, misnamedLanguage } from "./languageFiles.ts";
import { mergeFiles } from "./mergeFiles.ts";
import { layOver, type Removal } from "./overlay.ts";
import { withOwnSource, withoutOwnSource } from "./ownSource.ts";
import { type Place, type Problem, problemAt } from "./problem.ts";
import { type FileTree, readYaml, type SourceFile } from "./readYaml.ts";
import { suggestion } from "./suggest.ts";
import { type MapNode, mapNode } from "./tree.ts";

/** The scenarios that stand next to each other: one may extend another by its folder's id. */
export interface Shelf {
  readonly ids: readonly string[];
  /** The files of a scenario, or null if there is none of that id. */
  readonly files: (id: string) => readonly SourceFile[] | null;
}

/** All files of a scenario, and of those that it extends, as one whole. */
export interface Resolved {
  readonly tree: MapNode;
  readonly problems: readonly Problem[];
  /** Files that could not be read to their end, with the first line that couldn't. */
  readonly broken: ReadonlyMap<string, number>;
  /** Languages that the scenario, or one that it extends, is translated to. */
  readonly languages: readonly string[];
  /** What was taken away from the scenarios that are extended. */
  readonly removed: readonly Removal[];
}

interface Request {
  readonly shelf: Shelf;
  readonly language: string | null;
  /** Ids of the scenarios that extend this one, to notice circles. */
  readonly trail: readonly string[];
}

const MOST_FILES = 200;
/** Endings that were meant to be `.yaml`: some editors add one of their own, which the system then hides. */
export const MISNAMED = /\.yml$|\.ya?ml\.[a-z]{2,5}$/i;
const HIDDEN =
  " If you don't see that ending, let your system show the endings of files, and rename the file.";

const empty = (place: Place): MapNode => mapNode(place, new Map());

function fileProblems(id: string, files: readonly SourceFile[]): readonly Problem[] {
  const at = (path: string): Place => ({ file: `${id}/${path}`, line: 1, column: 1 });
  const misnamed = files.flatMap(({ path }) => {
    const ending = MISNAMED.exec(path)?.[0];
    if (ending !== undefined)
      return [
        problemAt(at(path), {
          code: "wrong-ending",
          message: `The file's name must end in \`.yaml\`, not \`${ending}\`.${ending === ".yml" ? "" : HIDDEN}`,
        }),
      ];
    return misnamedLanguage(path, at(path));
  });
  if (files.length > MOST_FILES)
    return [
      problemAt(at(""), { code: "too-many-files", message: `A scenario has ${MOST_FILES} files at most.` }),
    ];
  const none = files.every(({ path }) => isForLanguage(path));
  return none
    ? [problemAt(at(""), { code: "no-files", message: "The folder has no files that end in `.yaml`." })]
    : misnamed;
}

interface FolderTrees {
  readonly own: readonly FileTree[];
  readonly languages: ReadonlyMap<string, FileTree>;
  readonly problems: readonly Problem[];
}

// A scenario is put together once for each of its languages, but its files are read only once.
const readBefore = new WeakMap<SourceFile, { readonly name: string; readonly tree: FileTree }>();

function treeOf(name: string, file: SourceFile): FileTree {
  const known = readBefore.get(file);
  if (known?.name === name) return known.tree;
  const tree = readYaml(name, file.text);
  readBefore.set(file, { name, tree });
  return tree;
}

function readFolder(id: string, files: readonly SourceFile[]): FolderTrees {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1)).slice(0, MOST_FILES);
  const read = sorted.map((file) => ({ path: file.path, tree: treeOf(`${id}/${file.path}`, file) }));
  const own = read.filter(({ path }) => !isForLanguage(path)).map(({ tree }) => tree);
  const languages = languagesOf(read, { file: `${id}/`, line: 1, column: 1 });
  const found = [...read.map(({ tree }) => tree), ...languages.values()];
  const problems = [...fileProblems(id, files), ...found.flatMap((tree) => tree.problems)];
  return { own, languages, problems };
}

const brokenOf = (trees: readonly FileTree[]): ReadonlyMap<string, number> =>
  new Map(
    trees.flatMap(({ tree, brokenFrom }) =>
      brokenFrom === null ? [] : [[tree.place.file, brokenFrom] as const],
    ),
  );

/** What `extends` says, if it says something. */
function extension(tree: MapNode): { readonly id: string | null; readonly place: Place } | null {
  const entry = tree.entries.get("extends");
  if (!entry) return null;
  const { node } = entry;
  const id = node.kind === "scalar" && typeof node.value === "string" ? node.value : null;
  return { id, place: id === null ? entry.key : node.place };
}

function withoutExtends(tree: MapNode): MapNode {
  const entries = new Map(tree.entries);
  entries.delete("extends");
  return { ...tree, entries };
}

const failed = (place: Place, said: Parameters<typeof problemAt>[1]): Resolved => ({
  tree: empty(place),
  problems: [problemAt(place, said)],
  broken: new Map([[place.file, place.line]]),
  languages: [],
  removed: [],
});

/** The scenario that is extended, or a problem at the place that names it. */
function resolveBase(named: NonNullable<ReturnType<typeof extension>>, request: Request): Resolved {
  const { id, place } = named;
  if (id === null)
    return failed(place, {
      code: "wrong-type",
      message: "`extends` must be the id of a folder next to this one.",
    });
  if (request.trail.includes(id)) {
    const message = `The scenarios extend each other in a circle: ${[...request.trail, id].join(", ")}.`;
    return failed(place, { code: "circular-extends", message });
  }
  const files = request.shelf.files(id);
  if (files !== null) return resolveFolder(id, files, request);
  const others = request.shelf.ids.filter((one) => !request.trail.includes(one));
  return failed(place, {
    code: "unknown-base",
    message: `There is no scenario \`${id}\` next to this one. ${suggestion(id, others)}`,
  });
}

/** The scenario with the texts of a language, if there are such texts and they could be read to their end. */
const inLanguage = (tree: MapNode, texts: FileTree | undefined): Pick<Resolved, "tree" | "problems"> =>
  texts && texts.brokenFrom === null ? translate(tree, texts.tree, Scenario) : { tree, problems: [] };

/**
 * Puts a scenario together: its files, laid over those of the scenario that it extends (with the language's
 * texts of that one), then its own texts in the language.
 */
export function resolveFolder(id: string, files: readonly SourceFile[], request: Request): Resolved {
  const start: Place = { file: `${id}/`, line: 1, column: 1 };
  const folder = readFolder(id, files);
  const merged = mergeFiles(
    folder.own.map(({ tree }) => tree),
    Scenario,
    start,
  );
  const named = extension(merged.tree);
  const base = named && resolveBase(named, { ...request, trail: [...request.trail, id] });
  const own = withoutExtends(merged.tree);
  const below = base && withoutOwnSource(base.tree);
  const laid = below ? layOver(below, own, Scenario) : { tree: own, problems: [], removed: [] };
  const broken = new Map([...brokenOf(folder.own), ...(base?.broken ?? [])]);
  const spoken = inLanguage(
    laid.tree,
    request.language === null ? undefined : folder.languages.get(request.language),
  );
  // What a broken file would have said can't be missed by the others.
  const sure = broken.size === 0 ? [laid, spoken] : [];
  return {
    tree: withOwnSource(spoken.tree, below),
    problems: [folder, merged, ...(base ? [base] : []), ...sure].flatMap(({ problems }) => problems),
    broken,
    languages: [...new Set([...folder.languages.keys(), ...(base?.languages ?? [])])].sort(),
    removed: [...(base?.removed ?? []), ...laid.removed],
  };
}
