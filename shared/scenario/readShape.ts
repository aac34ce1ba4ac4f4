import { Scenario } from "../model/scenario.ts";
import { type Fault, faultsOf } from "./faults.ts";
import { type Problem, problemAt } from "./problem.ts";
import { isConsequence, repaired } from "./repair.ts";
import { type MapNode, pathText, placeOf, plain } from "./tree.ts";

/** A tree as a scenario, as far as it fits the schema. */
export interface Shaped {
  /** Null only if nothing could be made of it. */
  readonly scenario: Scenario | null;
  /** The tree of that scenario: without what is at fault. */
  readonly tree: MapNode;
  readonly problems: readonly Problem[];
}

const MOST_PASSES = 60;

function problemOf(fault: Fault, tree: MapNode): Problem {
  if (fault.kind === "missing") return problemAt(placeOf(tree, fault.path.slice(0, -1)), fault);
  return problemAt(placeOf(tree, fault.path, fault.kind), fault);
}

/** A key that is missing because it is misspelt is told once, as misspelt. */
function withoutEchoes(faults: readonly Fault[]): readonly Fault[] {
  const meant = faults.flatMap(({ path, rename }) =>
    rename === null ? [] : [pathText([...path.slice(0, -1), rename])],
  );
  return faults.filter(({ kind, path }) => kind !== "missing" || !meant.includes(pathText(path)));
}

/**
 * Reads a tree as a scenario and tells everything that doesn't fit. What is at fault is left out and the
 * rest read again until it fits, so that the cross-checks can run on what is sound.
 */
export function readShape(tree: MapNode): Shaped {
  const problems: Problem[] = [];
  let sound = tree;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const result = Scenario.safeParse(plain(sound));
    if (result.success) return { scenario: result.data, tree: sound, problems };
    const before = sound;
    const faults = withoutEchoes(result.error.issues.flatMap((issue) => faultsOf(issue, before)));
    const causes = faults.filter((fault) => !isConsequence(fault, before));
    problems.push(...causes.map((fault) => problemOf(fault, before)));
    sound = repaired(before, faults);
  }
  return { scenario: null, tree: sound, problems };
}
