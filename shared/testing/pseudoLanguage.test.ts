import { expect, test } from "vitest";
import { ENGLISH } from "../text/english.ts";
import { longerText, pseudoLanguage } from "./pseudoLanguage.ts";

const PSEUDO = pseudoLanguage(ENGLISH);

/** All plain sentences of a tree of texts. */
const sentencesIn = (value: unknown): readonly string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(sentencesIn)
      : [];

test("every sentence of the interface is 40 per cent longer in the language that nobody speaks", () => {
  const [short, long] = [sentencesIn(ENGLISH.ui), sentencesIn(PSEUDO.ui)];
  const length = (all: readonly string[]) => all.join("").length;
  expect(short.length).toBeGreaterThan(300);
  expect(long).toHaveLength(short.length);
  expect(length(long) / length(short)).toBeGreaterThan(1.35);
  expect(length(long) / length(short)).toBeLessThan(1.65);
  const plain = short.filter((text, i) => /\p{L}{2}/u.test(text) && text === long[i]);
  expect(plain).toEqual([]);
});

test("a sentence that is made when it is needed is longer as well", () => {
  expect(PSEUDO.ui.deals.gives("Xyz")).toBe(longerText(ENGLISH.ui.deals.gives("Xyz")));
  expect(PSEUDO.ui.deals.gives("Xyz").length).toBeGreaterThan(ENGLISH.ui.deals.gives("Xyz").length);
});

test("what stands within another sentence does not grow twice", () => {
  const inner = longerText("silence");
  expect(longerText(`about ${inner}`)).toBe(`‹${longerText("about ").slice(1, -1)}${inner}›`);
  expect(longerText(inner)).toBe(inner);
});

test("numbers, and the name by which a language is known to the browser, stay as they are", () => {
  expect(PSEUDO.numbers.signed(-3)).toBe(ENGLISH.numbers.signed(-3));
  expect([PSEUDO.code, PSEUDO.locale]).toEqual([ENGLISH.code, ENGLISH.locale]);
});
