import { Scenario } from "../model/scenario.ts";
import { childSchema, isText } from "./schemaWalk.ts";
import type { MapNode, Node, Path } from "./tree.ts";

/** A text of a scenario that players read, where it stands in the scenario, and as what it was written. */
export interface FoundText {
  readonly path: Path;
  readonly text: string;
  readonly node: Node;
}

type Schema = Parameters<typeof childSchema>[0];

function below(node: Node, schema: Schema, path: Path): readonly FoundText[] {
  if (node.kind === "scalar")
    return typeof node.value === "string" && isText(schema, path.at(-1) ?? "")
      ? [{ path, text: node.value, node }]
      : [];
  const children: readonly (readonly [string | number, Node])[] =
    node.kind === "list"
      ? node.items.map((item, i) => [i, item] as const)
      : [...node.entries].map(([key, entry]) => [key, entry.node] as const);
  return children.flatMap(([key, child]) => below(child, childSchema(schema, node, key), [...path, key]));
}

/** Every text of a scenario that a language may say otherwise, in the order of its files. */
export const textsIn = (tree: MapNode): readonly FoundText[] => below(tree, Scenario, []);
