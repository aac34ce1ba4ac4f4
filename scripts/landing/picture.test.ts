import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { landingPicture } from "./picture.ts";

const written = readFileSync(new URL("../../client/app/landing.svg", import.meta.url), "utf8");

test("the first page's picture is as the map's files have it now: if not, run `npm run landing`", () => {
  expect(written).toBe(landingPicture());
});

test("it has the page's colours, and none of its own", () => {
  expect(written.match(/#[0-9a-f]{3,8}\b(?!-)|rgb|hsl/gi) ?? []).toEqual([]);
});

test("it is light enough for a slow line", () => {
  expect(written.length).toBeLessThan(80_000);
});
