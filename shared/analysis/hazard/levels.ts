import { holds, type Setting } from "../../effects/conditions.ts";
import { factsOfView } from "../../effects/factsOfView.ts";
import type { Facts } from "../../model/facts.ts";
import { supposing } from "../../model/facts.ts";
import type { Hazard, Read } from "../../model/hazard.ts";
import type { Package } from "../../model/ids.ts";
import { tableOf } from "../../model/scenarioIndex.ts";
import type { View } from "../../model/view.ts";

/** Each factor's level, from 0 to 1. */
export type Levels = Readonly<Record<string, number>>;

type World = Pick<Setting, "scenario" | "facts">;

const clamp = (n: number): number => Math.max(0, Math.min(1, n));

/** What one part adds, from −1 to 1. What is not known to hold adds nothing. */
function added(read: Read, { scenario, facts }: World): number {
  if ("when" in read) return holds(read.when, { scenario, facts, cast: {} }) === true ? read.adds / 100 : 0;
  const value = facts.track(read.track);
  const share = value === null ? 0 : clamp((value - read.from) / (read.to - read.from));
  return (share * read.adds) / 100;
}

/** The level of every factor in one world. */
export function levelsIn(hazard: Hazard, world: World): Levels {
  const levels = Object.entries(hazard.factors).map(([id, { reads }]) => [
    id,
    clamp(reads.reduce((sum, read) => sum + added(read, world), 0)),
  ]);
  return Object.fromEntries(levels);
}

/** The match's own world, but with these wordings agreed: everything else as it ended. */
function supposed(view: View, facts: Facts, sets: Package): Facts {
  const tables = Object.keys(sets).map((issue) => tableOf(view.scenario, issue));
  return {
    ...supposing(facts, sets),
    adopted: (table) => tables.includes(table) || facts.adopted(table),
  };
}

/** The levels that the match came to, and those that each arrangement would have come to in its world. */
export function levelsOfMatch(
  view: View,
  hazard: Hazard,
): { readonly own: Levels; readonly arrangements: Readonly<Record<string, Levels>> } {
  const facts = factsOfView(view);
  const others = Object.entries(hazard.arrangements).map(([id, { sets }]) => [
    id,
    levelsIn(hazard, { scenario: view.scenario, facts: supposed(view, facts, sets) }),
  ]);
  return {
    own: levelsIn(hazard, { scenario: view.scenario, facts }),
    arrangements: Object.fromEntries(others),
  };
}
