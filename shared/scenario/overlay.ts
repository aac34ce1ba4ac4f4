import type { z } from "zod";
import { type Problem, problemAt } from "./problem.ts";
import { childSchema, isChoice } from "./schemaWalk.ts";
import { keySuggestion } from "./suggest.ts";
import { type Entry, type MapNode, type Node, type Path, pathText } from "./tree.ts";

interface Level {
  readonly path: Path;
  readonly schema: z.core.$ZodType | null;
  readonly problems: Problem[];
}

const isNull = (node: Node): boolean => node.kind === "scalar" && node.value === null;

function remove(
  entries: Map<string, Entry>,
  key: string,
  at: { readonly entry: Entry; readonly level: Level },
): void {
  if (entries.delete(key)) return;
  const path = pathText([...at.level.path, key]);
  const message = `\`${path}\` is empty, which takes it away, but the scenario that this one extends has no such key. ${keySuggestion(key, [...entries.keys()])}`;
  at.level.problems.push(problemAt(at.entry.key, { code: "deletes-nothing", message }));
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
  return { ...base, entries };
}

/**
 * Lays a scenario that extends another over it: maps merge by id, everything else replaces what was there,
 * and an empty value takes a key away. What is replaced keeps its position; what is new comes last.
 */
export function layOver(base: MapNode, over: MapNode, schema: z.core.$ZodType): Merged {
  const problems: Problem[] = [];
  return { tree: layMap(base, over, { path: [], schema, problems }), problems };
}

interface Merged {
  readonly tree: MapNode;
  readonly problems: readonly Problem[];
}
