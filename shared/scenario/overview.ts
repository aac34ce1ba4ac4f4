import type { ProblemCode } from "../model/problemCodes.ts";
import type { Scenario } from "../model/scenario.ts";
import type { Removal } from "./overlay.ts";
import type { Place, Problem } from "./problem.ts";
import { isWhole } from "./repair.ts";
import { childOf, keysAt, type MapNode, type Node, nodeAt, type Path } from "./tree.ts";

/** What a cross-check has to say, at a path of the scenario. */
export interface Finding {
  readonly path: Path;
  /** Whether the key is meant or what belongs to it, which is the default. */
  readonly part?: "key" | "value";
  readonly code: ProblemCode;
  readonly message: string;
  readonly severity?: Problem["severity"];
}

/** What an id can name. A party is a seat or an automaton. */
export type Kind =
  | "seat"
  | "party"
  | "table"
  | "issue"
  | "track"
  | "flag"
  | "card"
  | "event"
  | "favour"
  | "round"
  | "ending"
  | "article";

/** A scenario as the cross-checks see it: faulty parts are left out, but their ids are known. */
export interface Overview {
  /** The name of the scenario's folder. */
  readonly folder: string;
  readonly scenario: Scenario;
  readonly ids: Readonly<Record<Kind, readonly string[]>>;
  /** Whether all ids of a kind are known: not if a file could not be read to its end, nor if they are no map. */
  readonly complete: (kind: Kind) => boolean;
  /** Options of an issue. */
  readonly options: (issue: string) => readonly string[];
  /** Where something was taken away from the scenario that is extended: a `kind`, or an option. */
  readonly takenAway: (kind: Kind | "option", id: string) => Place | null;
  /** Whether nothing of these parts of the scenario was left out, so that something can be said to lack. */
  readonly whole: (...parts: readonly (keyof Scenario | Path)[]) => boolean;
}

/** One family of cross-checks. */
export type Check = (overview: Overview) => readonly Finding[];

/** The part of a scenario that defines the ids of a kind. */
const SECTIONS: Readonly<Record<Kind, readonly (keyof Scenario)[]>> = {
  seat: ["seats"],
  party: ["seats", "automata"],
  table: ["tables"],
  issue: ["tables"],
  track: ["tracks"],
  flag: ["flags"],
  card: ["cards"],
  event: ["events"],
  favour: ["favours"],
  round: ["rounds"],
  ending: ["endings"],
  article: ["articles"],
};

const unique = (words: readonly string[]): readonly string[] => [...new Set(words)];

function idsIn(trees: readonly MapNode[]): Overview["ids"] {
  const keys = (...path: Path) => unique(trees.flatMap((tree) => keysAt(tree, path)));
  const named = Object.entries(SECTIONS).map(([kind, sections]) => [
    kind,
    sections.flatMap((one) => keys(one)),
  ]);
  const issue = unique(keys("tables").flatMap((table) => keys("tables", table, "issues")));
  // Every kind has its line in SECTIONS.
  return { ...(Object.fromEntries(named) as Overview["ids"]), issue };
}

/** Whether the parts that define ids of a kind are maps, as far as they are there. */
function isComplete(written: MapNode, kind: Kind): boolean {
  const isMapOrAbsent = (path: Path): boolean => (nodeAt(written, path)?.kind ?? "map") === "map";
  const issues = keysAt(written, ["tables"]).map((table) => ["tables", table, "issues"]);
  return [...SECTIONS[kind].map((one) => [one]), ...(kind === "issue" ? issues : [])].every(isMapOrAbsent);
}

/** Whether neither a part nor anything in it was left out. */
function wholeAt(root: MapNode, path: Path): boolean {
  let node: Node = root;
  for (const key of path) {
    if (node.kind === "map" && node.lost.includes(String(key))) return false;
    const below = childOf(node, key);
    if (below === null) return true;
    node = below;
  }
  return isWhole(node);
}

/** What there is to make an overview of. */
export interface Parts {
  readonly folder: string;
  readonly scenario: Scenario;
  /** The tree as the files have it. */
  readonly written: MapNode;
  /** The tree of `scenario`: without faulty parts. */
  readonly sound: MapNode;
  readonly removed: readonly Removal[];
  readonly allIdsKnown: boolean;
}

/** Whether a path leads to something of this kind. */
function leadsTo(kind: Kind | "option", path: Path): boolean {
  if (kind === "option") return path.length === 6 && path[4] === "options";
  if (kind === "issue") return path.length === 4 && path[2] === "issues";
  return path.length === 2 && SECTIONS[kind].some((section) => section === path[0]);
}

/** Prepares what the cross-checks look at. */
export function overviewOf({ folder, scenario, written, sound, removed, allIdsKnown }: Parts): Overview {
  const trees = [written, sound];
  const ids = idsIn(trees);
  const optionsIn = (tree: MapNode, issue: string) =>
    ids.table.flatMap((table) => keysAt(tree, ["tables", table, "issues", issue, "options"]));
  return {
    folder,
    scenario,
    ids,
    complete: (kind) => allIdsKnown && isComplete(written, kind),
    options: (issue) => unique(trees.flatMap((tree) => optionsIn(tree, issue))),
    takenAway: (kind, id) =>
      removed.find(({ path }) => path.at(-1) === id && leadsTo(kind, path))?.place ?? null,
    whole: (...parts) =>
      allIdsKnown && parts.every((part) => wholeAt(sound, typeof part === "string" ? [part] : part)),
  };
}
