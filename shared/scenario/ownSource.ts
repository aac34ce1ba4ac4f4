import type { z } from "zod";
import { Scenario } from "../model/scenario.ts";
import { Source } from "../model/source.ts";
import { childSchema, isChoice, shapeOf } from "./schemaWalk.ts";
import { childOf, type Entry, type MapNode, type Node, plain } from "./tree.ts";

/** The key by which parts, and the scenario as a whole, say where they come from. */
const KEY = "source";

/** The source that a whole scenario states. A faulty one is told once, at its place, and stands for itself here. */
function statedBy(tree: MapNode): Entry | null {
  const stated = tree.entries.get(KEY);
  if (!stated || Source.safeParse(plain(stated.node)).success) return stated ?? null;
  const text: Node = { kind: "scalar", place: stated.node.place, value: "left out while checking" };
  const author: Entry = { key: stated.key, node: text };
  const node: Node = {
    kind: "map",
    place: stated.node.place,
    entries: new Map([["author", author]]),
    lost: [],
  };
  return { key: stated.key, node };
}

interface Level {
  readonly schema: z.core.$ZodType | null;
  /** The same part of the scenario that is extended, if it has it. */
  readonly base: Node | null;
  readonly source: Entry;
}

function withBelow(node: MapNode, { schema, base, source }: Level): MapNode {
  const entries = [...node.entries].map(([key, entry]) => {
    const level = { schema: childSchema(schema, node, key), base: base && childOf(base, key), source };
    return [key, { key: entry.key, node: filled(entry.node, level) }] as const;
  });
  return { ...node, entries: new Map(entries) };
}

function filled(node: Node, level: Level): Node {
  const { schema, base, source } = level;
  if (node.kind !== "map" || schema === null || isChoice(schema)) return node;
  const whole = withBelow(node, level);
  const lacks = base === null && !node.entries.has(KEY) && Object.hasOwn(shapeOf(schema) ?? {}, KEY);
  return lacks ? { ...whole, entries: new Map([...whole.entries, [KEY, source]]) } : whole;
}

/**
 * A scenario in which every part that names no source has the one that is stated for the whole. What comes
 * from the scenario that is extended (`base`) is not touched: its author has spoken for it.
 */
export function withOwnSource(tree: MapNode, base: MapNode | null): MapNode {
  const source = statedBy(tree);
  return source === null ? tree : withBelow(tree, { schema: Scenario, base, source });
}

/** A scenario without what it says of the sources of the whole: that is not handed on to those that extend it. */
export function withoutOwnSource(tree: MapNode): MapNode {
  const entries = new Map(tree.entries);
  entries.delete(KEY);
  return { ...tree, entries };
}
