import { readdirSync, readFileSync, statSync } from "node:fs";
import { expect, test } from "vitest";
import { contrastTable, measuredPairs, readTones } from "./contrastTable.ts";
import { withTable } from "./withTable.ts";

test("by day and by night every text and every shape stands out from its ground as WCAG 2.2 AA asks", () => {
  const pale = measuredPairs()
    .filter(({ light, dark, least }) => Math.min(light, dark) < least)
    .map(({ above, below, light, dark }) => `${above} on ${below}: ${light.toFixed(2)}, ${dark.toFixed(2)}`);
  expect(pale).toEqual([]);
});

test("every colour has a day and a night", () => {
  const css = ["tokens", "mapTokens"].map((file) =>
    readFileSync(new URL(`../../client/styles/${file}.css`, import.meta.url), "utf8"),
  );
  const coloured = css.join("").match(/^ {2}--[\w-]+:.*(?:#|rgb\().*;$/gm) ?? [];
  expect(coloured.length).toBeGreaterThan(70);
  expect(readTones().size).toBe(coloured.length);
});

test("the table in the documentation is what the styles say", () => {
  const page = readFileSync(new URL("../../docs/look.md", import.meta.url), "utf8");
  expect(withTable(page, contrastTable())).toBe(page);
});

test("the documentation shows each of its pictures, and they are small enough to be kept beside it", () => {
  const page = readFileSync(new URL("../../docs/look.md", import.meta.url), "utf8");
  const shown = [...page.matchAll(/look\/([\w-]+\.webp)/g)].map(([, name]) => name);
  const folder = new URL("../../docs/look/", import.meta.url);
  const kept = readdirSync(folder);
  expect(kept.toSorted()).toEqual(shown.toSorted());
  const size = kept.reduce((sum, name) => sum + statSync(new URL(name, folder)).size, 0);
  expect(size).toBeLessThan(1_500_000);
});
