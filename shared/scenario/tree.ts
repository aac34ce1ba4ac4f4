import type { Place } from "./problem.ts";

/** Keys and positions (from 0) that lead from the top of a scenario to one of its parts. */
export type Path = readonly (string | number)[];

/** What a scenario's files say, with the place of every key and value. Never changed, only rebuilt. */
export type Node = ScalarNode | ListNode | MapNode;

export interface ScalarNode {
  readonly kind: "scalar";
  readonly place: Place;
  readonly value: string | number | boolean | null;
}

export interface ListNode {
  readonly kind: "list";
  readonly place: Place;
  readonly items: readonly Node[];
  /** Whether faulty items were left out, so that checking could go on. */
  readonly lost: boolean;
}

export interface Entry {
  /** Where the key stands. */
  readonly key: Place;
  readonly node: Node;
}

export interface MapNode {
  readonly kind: "map";
  readonly place: Place;
  /** In the order of the files. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** Keys whose faulty entries were left out, so that checking could go on. */
  readonly lost: readonly string[];
}

export const mapNode = (place: Place, entries: ReadonlyMap<string, Entry>): MapNode => ({
  kind: "map",
  place,
  entries,
  lost: [],
});

/** The node one step below, or null. */
export function childOf(node: Node, key: string | number): Node | null {
  if (node.kind === "map") return node.entries.get(String(key))?.node ?? null;
  if (node.kind === "list") return node.items[Number(key)] ?? null;
  return null;
}

/** The node that a path leads to, or null. */
export function nodeAt(root: Node, path: Path): Node | null {
  let node: Node | null = root;
  for (const key of path) node = node === null ? null : childOf(node, key);
  return node;
}

/** Keys of the map that a path leads to; none if there is no map. */
export function keysAt(root: Node, path: Path): readonly string[] {
  const node = nodeAt(root, path);
  return node?.kind === "map" ? [...node.entries.keys()] : [];
}

/**
 * Where something is written: its value, or its key. What isn't written itself (a default) is at the
 * nearest part around it that is.
 */
export function placeOf(root: Node, path: Path, part: "key" | "value" = "value"): Place {
  let place = root.place;
  let node: Node = root;
  for (const [index, key] of path.entries()) {
    const entry = node.kind === "map" ? node.entries.get(String(key)) : undefined;
    const below = childOf(node, key);
    if (below === null) return place;
    const wantsKey = part === "key" && index === path.length - 1;
    place = wantsKey && entry ? entry.key : below.place;
    node = below;
  }
  return place;
}

/** The plain value: maps become objects with own keys only, whatever the keys are called. */
export function plain(node: Node): unknown {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map(plain);
  return Object.fromEntries([...node.entries].map(([key, entry]) => [key, plain(entry.node)]));
}

/** A path as people read it: `cards.openDay.effects.2.by`, counting list items from 1. */
export const pathText = (path: Path): string =>
  path.map((key) => (typeof key === "number" ? key + 1 : key)).join(".");
