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
  it("are those of all its parts, whatever they are, and no part lacks one", () => {
    const found = claimsOf(vilnius).map(({ path }) => path.join("."));
    expect([...found].sort()).toEqual([...cited(vilnius)].sort());
    expect(found.length).toBeGreaterThan(200);
  });

  it("are told once each, by seat, by table, and else by what they are", () => {
    const { parts } = sourcesOf(vilnius);
    const told = parts.flatMap(({ claims }) => claims.map(({ path }) => path.join(".")));
    expect([...told].sort()).toEqual([...cited(vilnius)].sort());
    const under = (path: string) => parts.find((part) => part.path.join(".") === path);
    const own = under("seats.turkey")?.claims.map(({ path }) => path.join("."));
    expect(own).toEqual(expect.arrayContaining(["cards.eleventhHour", "objectives.turkeyYear"]));
    expect(under("seats.turkey")?.name).toBe("Turkey");
    const council = under("tables.council")?.claims.map(({ path }) => path.join("."));
    expect(council).toEqual(
      expect.arrayContaining(["tables.council.issues.sweden", "modifiers.riderAndLines"]),
    );
    expect(under("events")).toMatchObject({ name: null });
  });

  it("are counted: by article, background, and the author's own", () => {
    const { articles, counts } = sourcesOf(vilnius);
    expect(articles.map(({ id }) => id)).toEqual(Object.keys(vilnius.articles));
    expect(articles.reduce((sum, { claims }) => sum + claims, 0)).toBe(counts.article);
    expect(counts.article + counts.background + counts.author).toBe(cited(vilnius).length);
    expect(Math.min(counts.article, counts.background, counts.author)).toBeGreaterThan(40);
  });

  it("come with the title and the words that players read", () => {
    const [card] = claimsOf(vilnius).filter(({ path }) => path[0] === "cards");
    const { title, text } = Object.values(vilnius.cards)[0] ?? { title: "", text: "" };
    expect(card).toMatchObject({ title, text });
  });
});
