import type { ParsedScenario } from "./parseScenario.ts";
import type { Place } from "./problem.ts";
import { textsIn } from "./textsIn.ts";
import { nodeAt, type Path } from "./tree.ts";

/** Something that a translation still lacks, or that should be looked at: where the text stands, and in what part of the scenario. */
export interface Gap {
  readonly kind: "untranslated" | "other numbers";
  readonly path: Path;
  readonly place: Place;
}

/**
 * Articles are named as they were published, and targets are read by authors alone. How a name stands within a sentence is said
 * by languages that need it.
 */
const mayStay = (path: Path): boolean =>
  path[0] === "articles" || path[0] === "targets" || path.at(-1) === "inSentence";

const isTranslation = ({ file }: Place): boolean => /^[^/]+\/lang\//.test(file);

/** The numbers in a text, in order of size, without the signs in which languages differ. */
const numbersIn = (text: string): string =>
  (text.match(/\d+/g) ?? [])
    .map(Number)
    .sort((a, b) => a - b)
    .join(" ");

/** What a scenario that was read in a language lacks in it, in the order of its files. `plain`: the same as it was written. */
export function gapsIn(plain: ParsedScenario, spoken: ParsedScenario): readonly Gap[] {
  return textsIn(spoken.provenance).flatMap(({ path, text, node }): readonly Gap[] => {
    if (mayStay(path)) return [];
    const { place } = node;
    if (!isTranslation(place)) return [{ kind: "untranslated", path, place }];
    const original = nodeAt(plain.provenance, path);
    const before = original?.kind === "scalar" ? String(original.value) : "";
    return numbersIn(before) === numbersIn(text) ? [] : [{ kind: "other numbers", path, place }];
  });
}
