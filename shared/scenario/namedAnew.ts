import type { Scenario } from "../model/scenario.ts";
import { type Entry, type MapNode, nodeAt } from "./tree.ts";

/** What is called by one name by itself, and may be called otherwise at times. */
interface Called {
  /** Where such things stand in a scenario. */
  readonly groups: readonly string[];
  readonly name: string;
  /** What it is called at times. */
  readonly otherwise: string;
}

/** Parties, whose names stand within sentences too. */
const PARTIES: Called = { groups: ["seats", "automata"], name: "name", otherwise: "inSentence" };
/** Texts, which may have a name of their own once they are adopted. */
const TEXTS: Called = { groups: ["tables"], name: "text", otherwise: "adoptedText" };

function withEntry(tree: MapNode, key: string, change: (entry: Entry) => Entry): MapNode {
  const entry = tree.entries.get(key);
  return entry ? { ...tree, entries: new Map(tree.entries).set(key, change(entry)) } : tree;
}

const below = (tree: MapNode, key: string, change: (part: MapNode) => MapNode): MapNode =>
  withEntry(tree, key, (entry) =>
    entry.node.kind === "map" ? { ...entry, node: change(entry.node) } : entry,
  );

/** Changes those parts of a scenario of which something is said over it that `concerns` this. */
function changed(
  tree: MapNode,
  over: MapNode,
  { groups, concerns, change }: Pick<Called, "groups"> & Changing,
): MapNode {
  let result = tree;
  for (const group of groups) {
    const parts = nodeAt(over, [group]);
    if (parts?.kind !== "map") continue;
    for (const [id, { node: said }] of parts.entries)
      if (said.kind === "map" && concerns(said))
        result = below(result, group, (all) => below(all, id, change));
  }
  return result;
}

interface Changing {
  readonly concerns: (said: MapNode) => boolean;
  readonly change: (part: MapNode) => MapNode;
}

/** It is always called as it is named. */
function asNamed(part: MapNode, { name, otherwise }: Called): MapNode {
  const named = part.entries.get(name);
  return named ? { ...part, entries: new Map(part.entries).set(otherwise, named) } : part;
}

const renamed = (laid: MapNode, over: MapNode, called: Called): MapNode =>
  changed(laid, over, {
    groups: called.groups,
    concerns: (said) => said.entries.has(called.name) && !said.entries.has(called.otherwise),
    change: (part) => (part.entries.has(called.otherwise) ? asNamed(part, called) : part),
  });

/**
 * Whoever gives a party or a text another name, in a scenario that extends or in another language, and doesn't say how that
 * one stands within a sentence, or once it is adopted, has it called so there too: what was said of the old name would bring
 * that one back.
 */
export const namedAnew = (laid: MapNode, over: MapNode): MapNode =>
  renamed(renamed(laid, over, PARTIES), over, TEXTS);

/** A language can say how a name stands within a sentence where the scenario's own has no need to. */
export const sayable = (base: MapNode, over: MapNode): MapNode =>
  changed(base, over, {
    groups: PARTIES.groups,
    concerns: (said) => said.entries.has(PARTIES.otherwise),
    change: (party) => (party.entries.has(PARTIES.otherwise) ? party : asNamed(party, PARTIES)),
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
