import type { z } from "zod";
import { namedAnew, sayable } from "./namedAnew.ts";
import { type Problem, problemAt } from "./problem.ts";
import { childSchema, isText } from "./schemaWalk.ts";
import { keySuggestion, nearest } from "./suggest.ts";
import { childOf, type Entry, type ListNode, type MapNode, type Node, type Path, pathText } from "./tree.ts";

interface Level {
  readonly path: Path;
  readonly schema: z.core.$ZodType | null;
  readonly problems: Problem[];
}

/** In a language file the items of a list are addressed by their number, from 1. */
const stepOf = (base: Node, key: string): string | number =>
  base.kind === "list" && /^[1-9]\d*$/.test(key) ? Number(key) - 1 : key;

const keysOf = (base: Node): readonly string[] =>
  base.kind === "map"
    ? [...base.entries.keys()]
    : base.kind === "list"
      ? base.items.map((_, i) => String(i + 1))
      : [];

/** Whether the scenario has what is translated, but under a misspelt key: it is told there, and is no other fault here. */
function isMisspeltThere({ schema }: Level, base: Node, key: string): boolean {
  const isKnown = (one: string) => childSchema(schema, base, one) !== null;
  return isKnown(key) && keysOf(base).some((one) => !isKnown(one) && nearest(one, [key]) !== null);
}

function translatesNothing(
  level: Level,
  entry: Entry,
  at: { readonly base: Node; readonly key: string },
): void {
  if (isMisspeltThere(level, at.base, at.key)) return;
  const path = pathText([...level.path, at.key]);
  const message = `The scenario has no \`${path}\` that could be translated. ${keySuggestion(at.key, keysOf(at.base))}`;
  level.problems.push(problemAt(entry.key, { code: "translates-nothing", message }));
}

function translated(old: Node, entry: Entry, level: Level): Node {
  const { node } = entry;
  if (node.kind === "map" && old.kind !== "scalar") return translateBelow(old, node, level);
  const isNewText = node.kind === "scalar" && typeof node.value === "string";
  if (isNewText && old.kind === "scalar" && isText(level.schema, level.path.at(-1) ?? "")) return node;
  const what = isNewText ? "is no text that players read" : "must be given as text";
  const message = `\`${pathText(level.path)}\` ${what}: a language file holds translated texts and nothing else.`;
  level.problems.push(problemAt(node.place, { code: "not-a-text", message }));
  return old;
}

function replaceChild(base: MapNode | ListNode, key: string | number, node: Node): MapNode | ListNode {
  if (base.kind === "list") return { ...base, items: base.items.map((item, i) => (i === key ? node : item)) };
  const old = base.entries.get(String(key));
  return old ? { ...base, entries: new Map(base.entries).set(String(key), { ...old, node }) } : base;
}

function translateBelow<N extends MapNode | ListNode>(base: N, over: MapNode, level: Level): N {
  let result: MapNode | ListNode = base;
  for (const [key, entry] of over.entries) {
    const step = stepOf(base, key);
    const old = childOf(base, step);
    if (old === null) translatesNothing(level, entry, { base, key });
    else {
      const below: Level = {
        ...level,
        path: [...level.path, step],
        schema: childSchema(level.schema, base, step),
      };
      result = replaceChild(result, step, translated(old, entry, below));
    }
  }
  // Replacing children keeps a map a map and a list a list.
  return result as N;
}

/** Puts the texts of a language file in place of those of the scenario. Nothing but texts may be in it. */
export function translate(
  base: MapNode,
  over: MapNode,
  schema: z.core.$ZodType,
): { readonly tree: MapNode; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const spoken = translateBelow(sayable(base, over), over, { path: [], schema, problems });
  return { tree: namedAnew(spoken, over), problems };
}
