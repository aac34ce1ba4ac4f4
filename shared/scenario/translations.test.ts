import { describe, expect, it } from "vitest";
import { testScenario } from "../testing/testScenario.ts";

/** Read by authors alone, or the name of something that was published. */
const STAYS = /^(targets|articles\.\w+\.(title|author|publisher|short))(\.|$)/;

type Texts = ReadonlyMap<string, string>;

/** All that is more than one word, by its path. */
function textsIn(part: unknown, path: readonly string[] = []): Texts {
  const at = path.join(".");
  if (typeof part === "string") return new Map(part.includes(" ") && !STAYS.test(at) ? [[at, part]] : []);
  if (typeof part !== "object" || part === null) return new Map();
  return new Map(Object.entries(part).flatMap(([key, below]) => [...textsIn(below, [...path, key])]));
}

/** Numbers in figures, however a language groups them and writes their decimals; in any order. */
const figuresIn = (text: string): readonly string[] =>
  (text.replace(/(\d)[., ](?=\d{3}\b)/g, "$1").match(/\d+(?:[.,]\d+)?/g) ?? [])
    .map((figure) => figure.replace(",", "."))
    .sort();

describe.each([
  ["vilnius", "de"],
  ["vilniusShort", "de"],
  ["vilniusLong", "de"],
  ["tutorial", "de"],
  ["tiny", "de"],
  ["nightTrain", "de"],
  ["greyBanks", "de"],
  ["vilnius", "uk"],
  ["vilniusShort", "uk"],
  ["vilniusLong", "uk"],
  ["tutorial", "uk"],
  ["tiny", "uk"],
  ["nightTrain", "uk"],
  ["greyBanks", "uk"],
])("%s in the language %s", (id, language) => {
  const original = [...textsIn(testScenario(id))];
  const translated = textsIn(testScenario(id, language));

  it("is told whole", () => {
    expect(original.filter(([path, text]) => translated.get(path) === text)).toEqual([]);
  });

  it("names the same numbers", () => {
    const other = original.filter(
      ([path, text]) => figuresIn(translated.get(path) ?? "").join() !== figuresIn(text).join(),
    );
    expect(other).toEqual([]);
  });
});
