import type { z } from "zod";
import { namedAnew } from "./namedAnew.ts";
import { type Place, type Problem, problemAt } from "./problem.ts";
import { childSchema, isChoice } from "./schemaWalk.ts";
import { keySuggestion } from "./suggest.ts";
import { type Entry, type MapNode, type Node, type Path, pathText } from "./tree.ts";

/** A key that a scenario takes away from the one that it extends, and where it says so. */
export interface Removal {
  readonly path: Path;
  readonly place: Place;
}

interface Level {
  readonly path: Path;
  readonly schema: z.core.$ZodType | null;
  readonly problems: Problem[];
  readonly removed: Removal[];
}

const isNull = (node: Node): boolean => node.kind === "scalar" && node.value === null;

function remove(
  entries: Map<string, Entry>,
  key: string,
  at: { readonly entry: Entry; readonly level: Level },
): void {
  const path = [...at.level.path, key];
  if (entries.delete(key)) {
    at.level.removed.push({ path, place: at.entry.key });
    return;
  }
  const message = `\`${pathText(path)}\` is empty, which takes it away, but the scenario that this one extends has no such key. ${keySuggestion(key, [...entries.keys()])}`;
  at.level.problems.push(problemAt(at.entry.key, { code: "deletes-nothing", message }));
}

/** Whoever names everything that is left has put it in an order. */
function inOrderOf(over: MapNode, entries: ReadonlyMap<string, Entry>): ReadonlyMap<string, Entry> {
  const named = [...over.entries.keys()].flatMap((key): readonly [string, Entry][] => {
    const entry = entries.get(key);
    return entry ? [[key, entry]] : [];
  });
  return named.length === entries.size ? new Map(named) : entries;
}

function layMap(base: MapNode, over: MapNode, level: Level): MapNode {
  const entries = new Map(base.entries);
  for (const [key, entry] of over.entries) {
    const below: Level = {
      ...level,
      path: [...level.path, key],
      schema: childSchema(level.schema, over, key),
    };
    const old = entries.get(key);
    if (isNull(entry.node)) remove(entries, key, { entry, level });
    // What is laid over a condition or a source is another one, not more of the same.
    else if (old?.node.kind === "map" && entry.node.kind === "map" && !isChoice(below.schema))
      entries.set(key, { key: old.key, node: layMap(old.node, entry.node, below) });
    else entries.set(key, entry);
  }
  return { ...base, entries: inOrderOf(over, entries) };
}

/**
 * Lays a scenario that extends another over it: maps merge by id, everything else replaces what was there,
 * and an empty value takes a key away. What is replaced keeps its position and what is new comes last,
 * unless every key that is left of a map is named: then they stand in the order in which they are named.
 */
export function layOver(base: MapNode, over: MapNode, schema: z.core.$ZodType): Laid {
  const problems: Problem[] = [];
  const removed: Removal[] = [];
  const laid = layMap(base, over, { path: [], schema, problems, removed });
  return { tree: namedAnew(laid, over), problems, removed };
}

interface Laid {
  readonly tree: MapNode;
  readonly problems: readonly Problem[];
  readonly removed: readonly Removal[];
}
