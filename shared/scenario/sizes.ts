import { type Problem, problemAt } from "./problem.ts";
import { type MapNode, type Node, type Path, pathText } from "./tree.ts";

/**
 * How many entries the maps of a scenario may have: several times what a long evening needs. Views, trust
 * between pairs and the checks themselves grow with these numbers, some with their squares.
 */
const MOST_ENTRIES: Readonly<Record<string, number>> = {
  seats: 24,
  automata: 24,
  tables: 12,
  "tables.*.issues": 24,
  "tables.*.issues.*.options": 12,
  "tables.*.limits": 60,
  "tables.*.analysis": 12,
  tracks: 40,
  flags: 200,
  reasons: 40,
  rounds: 24,
  cards: 400,
  events: 400,
  favours: 200,
  objectives: 200,
  modifiers: 300,
  endings: 60,
  articles: 200,
};
/** Keys, texts and numbers of the whole, with what is repeated and extended. */
const MOST_VALUES = 60_000;
/** Characters of all texts together, likewise. */
const MOST_LETTERS = 1_500_000;

interface Found {
  readonly path: Path;
  readonly node: Node;
}

function mapsAt(found: readonly Found[], step: string): readonly Found[] {
  return found.flatMap(({ path, node }) => {
    if (node.kind !== "map") return [];
    return [...node.entries]
      .filter(([key]) => step === "*" || step === key)
      .map(([key, entry]) => ({ path: [...path, key], node: entry.node }));
  });
}

function tooManyIn(tree: MapNode, pattern: string, most: number): readonly Problem[] {
  const start: readonly Found[] = [{ path: [], node: tree }];
  return pattern
    .split(".")
    .reduce(mapsAt, start)
    .flatMap(({ path, node }) => {
      const beyond = node.kind === "map" ? [...node.entries.values()][most] : undefined;
      if (!beyond || node.kind !== "map") return [];
      const message = `\`${pathText(path)}\` has ${node.entries.size} entries; there may be ${most} at most.`;
      return [problemAt(beyond.key, { code: "too-many", message })];
    });
}

interface Size {
  readonly values: number;
  readonly letters: number;
}

function sizeOf(node: Node): Size {
  if (node.kind === "scalar")
    return { values: 1, letters: typeof node.value === "string" ? node.value.length : 0 };
  const below = node.kind === "list" ? node.items : [...node.entries.values()].map((entry) => entry.node);
  let [values, letters] = [1, 0];
  for (const one of below.map(sizeOf)) {
    values += one.values;
    letters += one.letters;
  }
  return { values, letters };
}

/**
 * What is too large to be played, or to be checked in a reasonable time. Whoever has more of something than
 * this is told so, and nothing else before it is mended.
 */
export function sizeProblems(tree: MapNode): readonly Problem[] {
  const { values, letters } = sizeOf(tree);
  const large = values > MOST_VALUES || letters > MOST_LETTERS;
  const message = `The whole scenario is too large: ${values} keys and values with ${letters} letters, where ${MOST_VALUES} with ${MOST_LETTERS} are the most.`;
  return [
    ...(large ? [problemAt(tree.place, { code: "too-large", message })] : []),
    ...Object.entries(MOST_ENTRIES).flatMap(([pattern, most]) => tooManyIn(tree, pattern, most)),
  ];
}
