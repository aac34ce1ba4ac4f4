import type { Fault } from "./faults.ts";
import type { Place } from "./problem.ts";
import { type Entry, type ListNode, type MapNode, type Node, nodeAt, type Path } from "./tree.ts";

/**
 * What to do with a part of the tree: leave it out (a loss, unless nothing was meant by it), call it
 * otherwise (a loss of an id, if others may refer to it), put something in its place, or (with the map around it) add what it lacks.
 */
type Action =
  | { readonly remove: true; readonly loss: boolean }
  | { readonly rename: string; readonly loss: boolean }
  | { readonly standIn: Node }
  | { readonly add: ReadonlyMap<string, Node> };
type Plan = Map<string, Action>;

const id = (path: Path): string => JSON.stringify(path);

const text = (place: Place): Node => ({ kind: "scalar", place, value: "left out while checking" });
const map = (place: Place, entries: readonly (readonly [string, Entry])[]): Node => ({
  kind: "map",
  place,
  entries: new Map(entries),
  lost: [],
});

function standIn(what: NonNullable<Fault["standIn"]>, place: Place): Node {
  return what === "text" ? text(place) : map(place, [["author", { key: place, node: text(place) }]]);
}

/** What stands for a missing part of the top, where all the rest depends on something being there. */
function partOfTop(key: string, place: Place): Node {
  return key === "id" ? { kind: "scalar", place, value: "missing" } : map(place, []);
}

function addTo(plan: Plan, path: Path, added: readonly [string, Node]): void {
  const planned = plan.get(id(path));
  const before = planned && "add" in planned ? planned.add : new Map<string, Node>();
  if (planned === undefined || "add" in planned) plan.set(id(path), { add: new Map([...before, added]) });
}

function planMissing(plan: Plan, fault: Fault, tree: MapNode): void {
  const around = fault.path.slice(0, -1);
  const key = String(fault.path.at(-1));
  const place = nodeAt(tree, around)?.place ?? tree.place;
  if (fault.standIn !== null) addTo(plan, around, [key, standIn(fault.standIn, place)]);
  else if (around.length === 0) addTo(plan, around, [key, partOfTop(key, place)]);
  else plan.set(id(around), { remove: true, loss: true });
}

function planFault(plan: Plan, fault: Fault, tree: MapNode): void {
  const siblings = nodeAt(tree, fault.path.slice(0, -1));
  const taken = siblings?.kind === "map" && siblings.entries.has(fault.rename ?? "");
  const unknown = fault.code === "unknown-key" || fault.code === "several-in-one";
  if (fault.kind === "missing") planMissing(plan, fault, tree);
  else if (fault.standIn !== null)
    plan.set(id(fault.path), {
      standIn: standIn(fault.standIn, nodeAt(tree, fault.path)?.place ?? tree.place),
    });
  else if (fault.rename !== null && !taken)
    plan.set(id(fault.path), { rename: fault.rename, loss: fault.code === "bad-id" });
  else plan.set(id(fault.path), { remove: true, loss: !unknown });
}

/** A map with what it lacked. What was left out before and has something in its place is no loss. */
function withAdded(node: MapNode, action: Action | undefined, top: boolean): MapNode {
  if (!action || !("add" in action)) return node;
  const added = [...action.add].map(([key, below]) => [key, { key: below.place, node: below }] as const);
  const lost = top ? [...node.lost, ...action.add.keys()] : node.lost.filter((key) => !action.add.has(key));
  return { ...node, entries: new Map([...node.entries, ...added]), lost };
}

function rebuildMap(node: MapNode, path: Path, plan: Plan): MapNode {
  const entries = new Map<string, Entry>();
  const lost = [...node.lost];
  for (const [key, entry] of node.entries) {
    const below = [...path, key];
    const action = plan.get(id(below));
    const named = action && "rename" in action ? action.rename : key;
    if (action && "loss" in action && action.loss) lost.push(key);
    if (action && "remove" in action) continue;
    if (action && "standIn" in action) entries.set(key, { ...entry, node: action.standIn });
    else entries.set(named, { ...entry, node: rebuild(entry.node, below, plan) });
  }
  return withAdded({ ...node, entries, lost }, plan.get(id(path)), path.length === 0);
}

function rebuildList(node: ListNode, path: Path, plan: Plan): ListNode {
  const kept = node.items.flatMap((item, index) => {
    const action = plan.get(id([...path, index]));
    return action && "remove" in action ? [] : [rebuild(item, [...path, index], plan)];
  });
  return { ...node, items: kept, lost: node.lost || kept.length < node.items.length };
}

function rebuild(node: Node, path: Path, plan: Plan): Node {
  if (node.kind === "map") return rebuildMap(node, path, plan);
  return node.kind === "list" ? rebuildList(node, path, plan) : node;
}

/**
 * The tree without what is at fault, so that the rest can be checked: unknown keys get the name they were
 * probably meant to have, texts and sources get something in their place, everything else is left out; what
 * is missing takes the map around it along.
 */
export function repaired(tree: MapNode, faults: readonly Fault[]): MapNode {
  const plan: Plan = new Map();
  for (const fault of faults) planFault(plan, fault, tree);
  return rebuildMap(tree, [], plan);
}

/** Whether a fault only follows from something that was left out before. */
export function isConsequence(fault: Fault, tree: MapNode): boolean {
  const above = nodeAt(tree, fault.path.slice(0, -1));
  if (fault.kind === "missing")
    return above?.kind === "map" && above.lost.includes(String(fault.path.at(-1)));
  const node = nodeAt(tree, fault.path);
  return (node?.kind === "list" && node.lost) || (node?.kind === "map" && node.lost.length > 0);
}

/** Whether nothing below was left out. */
export function isWhole(node: Node): boolean {
  if (node.kind === "map")
    return node.lost.length === 0 && [...node.entries.values()].every((entry) => isWhole(entry.node));
  return node.kind === "scalar" || (!node.lost && node.items.every(isWhole));
}
