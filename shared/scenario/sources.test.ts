import { describe, expect, it } from "vitest";
import { testScenario } from "../testing/testScenario.ts";
import { claimsOf, sourcesOf } from "./sources.ts";

const vilnius = testScenario("vilnius");

/** Every part of a value that has a source, found without knowing any schema. */
function cited(value: unknown, path: readonly string[] = []): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "source" in value ? [path.join(".")] : [];
  return [...own, ...Object.entries(value).flatMap(([key, one]) => cited(one, [...path, key]))];
}

describe("The sources of a scenario", () => {
  it("are those of all its parts, whatever they are", () => {
    const found = claimsOf(vilnius).filter(({ source }) => source !== null);
    expect(found.map(({ path }) => path.join(".")).sort()).toEqual([...cited(vilnius)].sort());
    expect(found.length).toBeGreaterThan(100);
  });

  it("are told by article in the order of paragraphs, by common knowledge, by the author's own", () => {
    const { articles, background, author } = sourcesOf(vilnius);
    expect(articles.map(({ article }) => article)).toEqual(Object.keys(vilnius.articles));
    for (const { article, claims } of articles) {
      const paragraphs = claims.map(({ source }) =>
        source !== null && "article" in source && source.article === article
          ? [source.paragraph].flat().reduce((a, b) => Math.min(a, b))
          : Number.NaN,
      );
      expect(paragraphs).toEqual([...paragraphs].sort((a, b) => a - b));
    }
    const all = [...articles.flatMap(({ claims }) => claims), ...background, ...author];
    expect(all.length).toBe(cited(vilnius).length);
    expect(background.length).toBeGreaterThan(0);
  });

  it("lack where a part could name one and doesn't", () => {
    const tiny = sourcesOf(testScenario("tiny"));
    expect(tiny.none.map(({ path }) => path.join("."))).toContain("tables.committee.issues.repair");
    expect(tiny.none.every(({ source }) => source === null)).toBe(true);
  });

  it("come with the title and the words that players read", () => {
    const [card] = claimsOf(vilnius).filter(({ path }) => path[0] === "cards");
    const { title, text } = Object.values(vilnius.cards)[0] ?? { title: "", text: "" };
    expect(card).toMatchObject({ title, text });
  });
});
