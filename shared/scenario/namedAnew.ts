import type { Scenario } from "../model/scenario.ts";
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

/** Changes those parties of a scenario of which something is said over it that `concerns` this. */
function changed(
  tree: MapNode,
  over: MapNode,
  { concerns, change }: { concerns: (said: MapNode) => boolean; change: (party: MapNode) => MapNode },
): MapNode {
  let result = tree;
  for (const group of GROUPS) {
    const parties = nodeAt(over, [group]);
    if (parties?.kind !== "map") continue;
    for (const [id, { node: said }] of parties.entries)
      if (said.kind === "map" && concerns(said))
        result = below(result, group, (all) => below(all, id, change));
  }
  return result;
}

/** Within sentences it stands as it is named. */
function asNamed(party: MapNode): MapNode {
  const name = party.entries.get("name");
  return name ? { ...party, entries: new Map(party.entries).set("inSentence", name) } : party;
}

/**
 * Whoever gives a party another name, in a scenario that extends or in another language, and doesn't say how that one stands
 * within a sentence, has it stand there as it is: what was said of the old name would bring that one back.
 */
export const namedAnew = (laid: MapNode, over: MapNode): MapNode =>
  changed(laid, over, {
    concerns: (said) => said.entries.has("name") && !said.entries.has("inSentence"),
    change: (party) => (party.entries.has("inSentence") ? asNamed(party) : party),
  });

/** A language can say how a name stands within a sentence where the scenario's own has no need to. */
export const sayable = (base: MapNode, over: MapNode): MapNode =>
  changed(base, over, {
    concerns: (said) => said.entries.has("inSentence"),
    change: (party) => (party.entries.has("inSentence") ? party : asNamed(party)),
  });

const said = <P extends { readonly name: string; readonly inSentence?: string | undefined }>(
  parties: Readonly<Record<string, P>>,
): Readonly<Record<string, P>> =>
  Object.fromEntries(
    Object.entries(parties).map(([id, party]) => [
      id,
      { ...party, inSentence: party.inSentence ?? party.name },
    ]),
  );

/** With how each name stands within a sentence, said of all: a language may say otherwise of any of them. */
export const namesSaid = (scenario: Scenario): Scenario => ({
  ...scenario,
  seats: said(scenario.seats),
  automata: said(scenario.automata),
});
