import { z } from "zod";
import { Line, Prose } from "../model/source.ts";
import { childOf, type Node } from "./tree.ts";

/** What a schema is, when optional, default and lazy wrappings are taken off. */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
    return unwrap(schema.unwrap());
  // Not `unwrap()`: that would build the inner schema anew each time, and it is known by its identity.
  if (schema instanceof z.ZodLazy) return unwrap(schema._zod.innerType);
  return schema;
}

/** The schemas of a map's keys, or null if the schema isn't one of a map with fixed keys. */
export function shapeOf(schema: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> | null {
  const inner = unwrap(schema);
  return inner instanceof z.ZodObject ? inner.shape : null;
}

/** The keys that a map of free length may have, if not any: those of its schema's list. */
export function choosableKeys(schema: z.core.$ZodType): readonly string[] {
  const inner = unwrap(schema);
  if (!(inner instanceof z.ZodRecord)) return [];
  return inner.keyType instanceof z.ZodEnum ? inner.keyType.options.map(String) : [];
}

/** The branches of a schema with alternatives (conditions, effects, sources, targets); else none. */
export function branchesOf(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  const inner = unwrap(schema);
  return inner instanceof z.ZodUnion ? inner.options : [];
}

/** The key that a branch is known by: its first. */
export const headOf = (branch: z.core.$ZodType): string | null =>
  Object.keys(shapeOf(branch) ?? {})[0] ?? null;

/** The known heads of a schema with alternatives, each once. */
export const headsOf = (schema: z.core.$ZodType): readonly string[] => [
  ...new Set(branchesOf(schema).flatMap((branch) => headOf(branch) ?? [])),
];

/**
 * The branch that an author meant: for a map the only one for maps, else the one whose head is there (of several, the one with the most
 * of its keys there); for anything else the branch for a list or for a single value. Null: none fits.
 */
export function branchFor(schema: z.core.$ZodType, node: Node): z.core.$ZodType | null {
  const branches = branchesOf(schema);
  if (node.kind !== "map") {
    const isList = (branch: z.core.$ZodType) => unwrap(branch) instanceof z.ZodArray;
    const fitting = branches.filter(
      (branch) => shapeOf(branch) === null && isList(branch) === (node.kind === "list"),
    );
    return fitting[0] ?? null;
  }
  const maps = branches.filter((branch) => shapeOf(branch) !== null);
  // Beside a single word there is only one kind of map: none of its keys has to be there.
  if (maps.length === 1) return maps[0] ?? null;
  const present = (branch: z.core.$ZodType): number =>
    Object.keys(shapeOf(branch) ?? {}).filter((key) => node.entries.has(key)).length;
  const headed = branches.filter((branch) => node.entries.has(headOf(branch) ?? ""));
  return [...headed].sort((a, b) => present(b) - present(a))[0] ?? null;
}

/** The schema one step below a part; `node` is what is written there, to choose among alternatives. */
export function childSchema(
  schema: z.core.$ZodType | null,
  node: Node,
  key: string | number,
): z.core.$ZodType | null {
  if (schema === null) return null;
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) return Object.hasOwn(inner.shape, key) ? inner.shape[key] : null;
  if (inner instanceof z.ZodRecord) return inner.valueType;
  if (inner instanceof z.ZodArray) return inner.element;
  if (inner instanceof z.ZodTuple) return inner.def.items[Number(key)] ?? null;
  const branch = inner instanceof z.ZodUnion ? branchFor(inner, node) : null;
  return branch === null ? null : childSchema(branch, node, key);
}

/** The schema that a path leads to, or null. */
export function schemaAt(
  root: { readonly schema: z.core.$ZodType; readonly node: Node },
  path: readonly (string | number)[],
): z.core.$ZodType | null {
  let schema: z.core.$ZodType | null = root.schema;
  let node: Node | null = root.node;
  for (const key of path) {
    if (node === null) return null;
    schema = childSchema(schema, node, key);
    node = childOf(node, key);
  }
  return schema;
}

/** Whether a schema has alternatives: what is written there is one value, replaced as a whole. */
export const isChoice = (schema: z.core.$ZodType | null): boolean =>
  schema !== null && unwrap(schema) instanceof z.ZodUnion;

/** Keys of texts whose schema is no `Line` or `Prose`: of a die's branch, of a source, of an article. */
const OTHER_TEXTS = new Set(["text", "background", "author", "title", "publisher", "date"]);

/** Whether something is a text that a language may replace: not an id, a number, a code. */
export function isText(schema: z.core.$ZodType | null, key: string | number): boolean {
  if (schema === null) return false;
  const inner = unwrap(schema);
  // Descriptions make copies of a schema; copies share the definition.
  if (inner._zod.def === Line._zod.def || inner._zod.def === Prose._zod.def) return true;
  return inner instanceof z.ZodString && OTHER_TEXTS.has(String(key));
}
