import { z } from "zod";
import { Condition } from "../model/condition.ts";
import { Target } from "../model/content.ts";
import { Effect } from "../model/effect.ts";
import { Read } from "../model/hazard.ts";
import { Concern } from "../model/home.ts";
import type { ProblemCode } from "../model/problemCodes.ts";
import { Scenario } from "../model/scenario.ts";
import { Source } from "../model/source.ts";
import { issueText, written } from "./issueText.ts";
import { noSource } from "./noSource.ts";
import { branchFor, choosableKeys, headsOf, isText, schemaAt, shapeOf, unwrap } from "./schemaWalk.ts";
import { COMMA, listed, nearest, suggestion } from "./suggest.ts";
import { childOf, type MapNode, type Node, nodeAt, type Path, pathText, plain } from "./tree.ts";

/** Something in the tree that doesn't fit the schema. */
export interface Fault {
  /** What is at fault: a value, an unknown key, or a key that is missing. */
  readonly path: Path;
  readonly kind: "value" | "key" | "missing";
  readonly code: ProblemCode;
  readonly message: string;
  /** What the key should probably be called, if its name is the fault. */
  readonly rename: string | null;
  /** What could stand for the value while the rest is checked: nothing depends on what these say. */
  readonly standIn: "text" | "source" | null;
}

/** A fault before it is known what could stand for the value. */
type Found = Omit<Fault, "standIn">;

const CHOICES = [
  { schema: Condition, code: "unknown-condition", name: "condition" },
  { schema: Effect, code: "unknown-effect", name: "effect" },
  { schema: Source, code: "unknown-source", name: "source" },
  { schema: Target, code: "unknown-target", name: "target" },
  { schema: Concern, code: "unknown-concern", name: "concern" },
  { schema: Read, code: "unknown-read", name: "read" },
] as const;

const choiceOf = (schema: z.core.$ZodType) =>
  CHOICES.find((choice) => unwrap(choice.schema)._zod.def === unwrap(schema)._zod.def) ?? null;

const nameOf = (path: Path): string => (path.length === 0 ? "The scenario" : `\`${pathText(path)}\``);

/** Who mistypes the name of something that is to be changed makes something new, which then lacks nearly everything. */
function mistyped(tree: MapNode, path: Path): string {
  const [above, key] = [path.slice(0, -1), path.at(-1)];
  const all = nodeAt(tree, above.slice(0, -1));
  const schema = schemaAt({ schema: Scenario, node: tree }, above.slice(0, -1));
  if (all?.kind !== "map" || schema === null || shapeOf(schema) !== null) return "";
  const whole = [...all.entries]
    .filter(([id, { node }]) => id !== above.at(-1) && node.kind === "map" && node.entries.has(String(key)))
    .map(([id]) => id);
  const near = nearest(String(above.at(-1)), whole);
  return near === null ? "" : ` To change \`${near}\`, write its name just so.`;
}

function missing(tree: MapNode, path: Path): Found {
  if (path.at(-1) === "source")
    return { path, kind: "missing", code: "no-source", message: noSource(path.slice(0, -1)), rename: null };
  const schema = schemaAt({ schema: Scenario, node: tree }, path);
  const meaning = schema instanceof z.ZodType ? schema.description : undefined;
  const message = `${nameOf(path.slice(0, -1))} has no \`${path.at(-1)}\`${meaning ? ` (${meaning})` : ""}.${mistyped(tree, path)}`;
  return { path, kind: "missing", code: "missing-key", message, rename: null };
}

/** Keys that a map may have; for a map with alternatives those of the one that was meant. */
function fieldsOf(schema: z.core.$ZodType | null, node: Node): readonly string[] {
  if (schema === null) return [];
  const branch = branchFor(schema, node);
  const shape = shapeOf(schema) ?? (branch && shapeOf(branch));
  return shape ? Object.keys(shape) : choosableKeys(schema);
}

function unknownKeyHint(
  key: string,
  at: { readonly node: Node | null; readonly fields: readonly string[]; readonly free: readonly string[] },
): string {
  const near = nearest(key, at.fields);
  if (near !== null && !at.free.includes(near)) return `Did you mean \`${near}\`? That stands here already.`;
  if (near === null && at.node?.kind === "scalar" && at.node.value === null) return COMMA;
  return at.free.length === 0 ? "Nothing more can stand here." : suggestion(key, at.free);
}

function unknownKey(tree: MapNode, path: Path): Found {
  const above = path.slice(0, -1);
  const key = String(path.at(-1));
  const node = nodeAt(tree, above) ?? tree;
  const schema = schemaAt({ schema: Scenario, node: tree }, above);
  const choice = schema && choiceOf(schema);
  if (schema && choice && headsOf(schema).includes(key)) {
    const hint =
      choice.name === "condition"
        ? " Put several into a list under `all:` or `any:`."
        : " Give each an entry of its own.";
    const message = `${nameOf(above)} is one ${choice.name}, and \`${key}\` would be another.${hint}`;
    return { path, kind: "key", code: "several-in-one", message, rename: null };
  }
  const fields = fieldsOf(schema, node);
  const free = fields.filter((field) => !(node.kind === "map" && node.entries.has(field)));
  const hint = unknownKeyHint(key, { node: childOf(node, key), fields, free });
  const message = `${nameOf(above)} can't have a key \`${key}\`. ${hint}`;
  return { path, kind: "key", code: "unknown-key", message, rename: nearest(key, free) };
}

/** A map whose keys are those of no alternative. */
function noBranch(schema: z.core.$ZodType, node: Node, path: Path): Found {
  const choice = choiceOf(schema);
  const fault = { path, kind: "value", rename: null } as const;
  if (choice === null || (node.kind === "scalar" && node.value === null)) {
    const said =
      node.kind === "scalar" && node.value === null ? ("empty-value" as const) : ("wrong-type" as const);
    return {
      ...fault,
      code: said,
      message: `${nameOf(path)} isn't what was expected here; it is ${written(node)}.`,
    };
  }
  const heads = headsOf(schema);
  const keys = node.kind === "map" ? [...node.entries.keys()] : [];
  const near = keys.map((key) => nearest(key, heads)).find((head) => head !== null);
  const hint = near ? ` Did you mean \`${near}\`?` : "";
  const is =
    node.kind === "map" ? `no ${choice.name} that is known` : `${written(node)} and no ${choice.name}`;
  const message = `${nameOf(path)} is ${is}.${hint} A ${choice.name} has one of the keys ${listed(heads, "or")}.`;
  return { ...fault, code: choice.code, message: message.replace("A effect", "An effect") };
}

function alternatives(tree: MapNode, path: Path, node: Node): readonly Found[] {
  const schema = schemaAt({ schema: Scenario, node: tree }, path);
  if (schema === null) return [];
  const branch = branchFor(schema, node);
  if (branch === null) return [noBranch(schema, node, path)];
  const inner = z.core.safeParse(branch, plain(node));
  return inner.success ? [] : inner.error.issues.flatMap((issue) => foundIn(issue, tree, path));
}

function foundIn(issue: z.core.$ZodIssue, tree: MapNode, above: Path): readonly Found[] {
  // Scenarios have no symbols for keys.
  const path = [...above, ...(issue.path as Path)];
  const node = nodeAt(tree, path);
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(tree, [...path, key]));
  if (node === null) return [missing(tree, path)];
  if (issue.code === "invalid_union") return alternatives(tree, path, node);
  const said = issueText(issue, nameOf(path), node);
  if (issue.code !== "invalid_key") return [{ path, kind: "value", rename: null, ...said }];
  return [{ path, kind: "key", rename: asId(String(path.at(-1))), ...said }];
}

/** The nearest thing to a name that could be an id, or null: `my-card` becomes `myCard`. */
function asId(name: string): string | null {
  const joined = name.replace(/[^a-zA-Z0-9]+([a-zA-Z0-9])?/g, (_, letter: string | undefined) =>
    (letter ?? "").toUpperCase(),
  );
  const lowered = joined.charAt(0).toLowerCase() + joined.slice(1, 40);
  return /^[a-z][a-zA-Z0-9]*$/.test(lowered) ? lowered : null;
}

function standInFor({ kind, path }: Found, tree: MapNode): Fault["standIn"] {
  const schema = kind === "key" ? null : schemaAt({ schema: Scenario, node: tree }, path);
  if (schema === null) return null;
  if (isText(schema, path.at(-1) ?? "")) return "text";
  return choiceOf(schema)?.name === "source" ? "source" : null;
}

/** An issue of zod as faults with full paths: one for each unknown key, those of the branch that was meant. */
export const faultsOf = (issue: z.core.$ZodIssue, tree: MapNode): readonly Fault[] =>
  foundIn(issue, tree, []).map((found) => ({ ...found, standIn: standInFor(found, tree) }));
