import { type Entry, type MapNode, nodeAt } from "./tree.ts";

/** What takes part under a name that stands in sentences. */
const GROUPS = ["seats", "automata"] as const;

function withEntry(tree: MapNode, key: string, change: (entry: Entry) => Entry): MapNode {
  const entry = tree.entries.get(key);
  return entry ? { ...tree, entries: new Map(tree.entries).set(key, change(entry)) } : tree;
}

const below = (tree: MapNode, key: string, change: (part: MapNode) => MapNode): MapNode =>
  withEntry(tree, key, (entry) =>
    entry.node.kind === "map" ? { ...entry, node: change(entry.node) } : entry,
  );

/** Within sentences it stands as it is named, if they said otherwise of its name from before. */
function asNamed(party: MapNode): MapNode {
  const name = party.entries.get("name");
  return name ? withEntry(party, "inSentence", ({ key }) => ({ key, node: name.node })) : party;
}

/**
 * Whoever gives a party another name, in a scenario that extends or in another language, and doesn't say how that one stands
 * within a sentence, has it stand there as it is: what was said of the old name would bring that one back.
 */
export function namedAnew(laid: MapNode, over: MapNode): MapNode {
  let tree = laid;
  for (const group of GROUPS) {
    const parties = nodeAt(over, [group]);
    if (parties?.kind !== "map") continue;
    for (const [id, { node: said }] of parties.entries)
      if (said.kind === "map" && said.entries.has("name") && !said.entries.has("inSentence"))
        tree = below(tree, group, (all) => below(all, id, asNamed));
  }
  return tree;
}
