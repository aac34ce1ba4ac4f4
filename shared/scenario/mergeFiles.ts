import type { z } from "zod";
import { type Place, type Problem, problemAt } from "./problem.ts";
import { childSchema, isChoice } from "./schemaWalk.ts";
import { type Entry, type MapNode, mapNode, type Path, pathText } from "./tree.ts";

interface Merged {
  readonly tree: MapNode;
  readonly problems: readonly Problem[];
}

const placeText = ({ file, line }: Place): string => `${file}, line ${line}`;

function givenTwice(path: Path, first: Entry, second: Entry): Problem {
  const message = `\`${pathText(path)}\` is given twice: here and in ${placeText(first.key)}. Each thing has one place.`;
  return problemAt(second.key, { code: "given-twice", message });
}

/** Where the order of ids means something: from less to more, from first to last. */
const ORDERED = [/^rounds$/, /^endings$/, /^tables\.[^.]+\.issues\.[^.]+\.options$/];

/** What is in order must be written in one file, or its order would be that of the files' names. */
function sharedOut(path: Path, a: MapNode, b: MapNode): readonly Problem[] {
  if (!ORDERED.some((pattern) => pattern.test(path.join(".")))) return [];
  const added = [...b.entries].find(([key]) => !a.entries.has(key));
  if (!added) return [];
  const [key, { key: place }] = added;
  const message = `\`${key}\` comes after what ${a.place.file} has in \`${pathText(path)}\`, because that file's name comes first. Their order means something: name all of them in one file.`;
  return [problemAt(place, { code: "order-by-file", message, severity: "warning" })];
}

interface Level {
  readonly path: Path;
  readonly schema: z.core.$ZodType | null;
  readonly problems: Problem[];
}

function mergeMaps(a: MapNode, b: MapNode, level: Level): MapNode {
  level.problems.push(...sharedOut(level.path, a, b));
  const entries = new Map(a.entries);
  for (const [key, second] of b.entries) {
    const first = entries.get(key);
    const path = [...level.path, key];
    const schema = childSchema(level.schema, b, key);
    if (!first) entries.set(key, second);
    // Maps by id can be put together; a condition or a source is one thing.
    else if (first.node.kind === "map" && second.node.kind === "map" && !isChoice(schema)) {
      const node = mergeMaps(first.node, second.node, { ...level, path, schema });
      entries.set(key, { key: first.key, node });
    } else level.problems.push(givenTwice(path, first, second));
  }
  return mapNode(a.place, entries);
}

/**
 * The files of one folder as one document: maps are merged key by key, the same thing given twice is an
 * error at its second place. `trees` in the order of their paths; the order of keys follows it.
 */
export function mergeFiles(trees: readonly MapNode[], schema: z.core.$ZodType, start: Place): Merged {
  const problems: Problem[] = [];
  const [first, ...rest] = trees;
  const merged = rest.reduce(
    (tree, next) => mergeMaps(tree, next, { path: [], schema, problems }),
    first ?? mapNode(start, new Map()),
  );
  return { tree: merged, problems };
}
