import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseScenario } from "./parseScenario.ts";

const FOLDER = new URL("./faults/base/", import.meta.url);
const base = { path: "scenario.yaml", text: readFileSync(new URL("scenario.yaml", FOLDER), "utf8") };

const problemsWith = (...texts: readonly string[]) =>
  parseScenario({
    id: "base",
    files: [base, ...texts.map((text, index) => ({ path: `more${index}.yaml`, text }))],
  }).problems;

const entries = (count: number, entry: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => entry(index)).join("");

describe("A scenario that is too large to be played", () => {
  it("has more seats than a table has chairs: told at the first that is too many", () => {
    const seats = `seats:\n${entries(30, (i) => `  s${i}: {}\n`)}`;
    expect(problemsWith(seats)).toEqual([
      {
        file: "base/more0.yaml",
        line: 26,
        column: 3,
        code: "too-many",
        message: "`seats` has 33 entries; there may be 24 at most.",
        severity: "error",
      },
    ]);
  });

  it("has more options of one clause than a list can show", () => {
    const [table] = /^ {2}\w+:$/m.exec(base.text.slice(base.text.indexOf("\ntables:"))) ?? [""];
    const options = `tables:\n${table}\n    issues:\n      many:\n        options:\n${entries(13, (i) => `          o${i}: {}\n`)}`;
    expect(problemsWith(options).map(({ code, line }) => `${line} ${code}`)).toEqual(["18 too-many"]);
  });

  it("repeats itself until nobody could read it", () => {
    const long = `history: &long ${"word ".repeat(2_000)}\n`;
    const repeated = entries(40, (i) => `  e${i}: { title: T, text: *long }\n`);
    const file = (index: number) =>
      `${long.replace("history", `history${index}`)}endings${index}:\n${repeated}`;
    const told = problemsWith(...[1, 2, 3, 4].map(file));
    expect(told.map(({ code }) => code)).toEqual(["too-large"]);
    expect(told[0]?.message).toMatch(/too large: \d+ keys and values with \d+ letters/);
  });

  it("hides nothing of what else is wrong once it is mended", () => {
    expect(problemsWith("flags: { never: Never }\n").map(({ code }) => code)).toEqual(["flag-never-set"]);
  });
});
