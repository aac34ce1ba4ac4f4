import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMatch } from "../engine/createMatch.ts";
import { viewFor } from "../engine/viewFor.ts";
import { testScenario } from "../testing/testScenario.ts";
import { ENGLISH } from "./english.ts";
import { namesOf } from "./names.ts";

const scenario = testScenario("tiny");
const { state } = createMatch({ scenario, seed: "s", pace: "untimed", scenarioHash: "h" });
const names = namesOf(viewFor(state, { kind: "public" }), {}, ENGLISH);

/** The percentages at the lines of a die, as a reader sees them. */
function chancesOf(weights: readonly number[]): readonly number[] {
  const die = weights.map((weight) => ({ weight, effects: [] }));
  const texts = ENGLISH.effects([{ die }], names, {}).map(({ text }) => text);
  const shown = texts.map((text) => /^With a chance of (\d+)%:$/.exec(text)?.[1]);
  return shown.flatMap((number) => (number === undefined ? [] : [Number(number)]));
}

describe("The chances at the lines of a die", () => {
  it("add up to 100, however many lines it has", () => {
    expect(chancesOf([1, 1, 1])).toEqual([34, 33, 33]);
    // Each of these rounded by itself would come to 101.
    expect(chancesOf([3, 3, 2])).toEqual([38, 37, 25]);
    expect(chancesOf([1, 3])).toEqual([25, 75]);
    const weights = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(weights, (all) => {
        const sum = all.reduce((one, other) => one + other, 0);
        const shown = chancesOf(all);
        expect(shown.reduce((one, other) => one + other, 0)).toBe(100);
        shown.forEach((chance, i) => {
          expect(Math.abs(chance - (100 * (all[i] ?? 0)) / sum)).toBeLessThan(1);
        });
      }),
    );
  });
});
