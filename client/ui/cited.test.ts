import { expect, it } from "vitest";
import { citedIn } from "./cited.ts";

const report = { title: "A report", date: "1 June", short: "A2" };
const ARTICLES = { a2: report, plain: { title: "Without a short name", date: "May" } };

it("A reference in a text is known by the short name of its article before a paragraph's sign, on one line with it", () => {
  const text = "Pacts are a way round it (A2 ¶2, ¶22); A2 alone is no reference, nor is (B7 ¶1).";
  const stretches = citedIn(text, ARTICLES);
  expect(stretches.map(({ words }) => words).join("")).toBe(
    text.replace("A2 ¶2", "A2\u00a0¶2").replace("B7 ", "B7\u00a0"),
  );
  expect(stretches.filter(({ article }) => article !== null)).toEqual([
    { words: "A2\u00a0¶2", article: report },
  ]);
});

it("A text without references stays whole", () => {
  expect(citedIn("The grain corridor runs on.", ARTICLES)).toEqual([
    { words: "The grain corridor runs on.", article: null },
  ]);
});
