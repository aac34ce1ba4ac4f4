import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { testShelf } from "../testing/testScenario.ts";
import { parseScenario } from "./parseScenario.ts";
import type { SourceFile } from "./readYaml.ts";
import { placeOf } from "./tree.ts";

const tiny = testShelf.files("tiny") ?? [];
const textOf = (path: string) => tiny.find((file) => file.path === path)?.text ?? "";
const parse = (files: readonly SourceFile[]) => parseScenario({ id: "tiny", files, shelf: testShelf });

/** The line and column at which a text stands in a file, both from 1. */
function placeOfText(path: string, needle: string) {
  const before = textOf(path).slice(0, textOf(path).indexOf(needle)).split("\n");
  return { file: `tiny/${path}`, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

describe.each(testShelf.ids)("The scenario %s", (id) => {
  it("can be played", () => {
    const { scenario, problems } = parseScenario({ id, files: testShelf.files(id) ?? [], shelf: testShelf });
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(scenario?.id).toBe(id);
  });
});

describe("Where everything is written", () => {
  const { provenance } = parse(tiny);

  it("is known for every key and value, over all files", () => {
    expect(placeOf(provenance, ["title"])).toEqual(placeOfText("scenario.yaml", "The Old Bridge"));
    expect(placeOf(provenance, ["title"], "key")).toEqual(placeOfText("scenario.yaml", "title: The Old"));
    expect(placeOf(provenance, ["tables", "committee", "walkAway", "lowbank"])).toEqual(
      placeOfText("scenario.yaml", "2 }\n\nreasons"),
    );
    expect(placeOf(provenance, ["cards", "petition", "effects", 1, "by"])).toEqual(
      placeOfText("cards.yaml", "-3 }"),
    );
    expect(placeOf(provenance, ["favours", "stalls"], "key")).toEqual(placeOfText("cards.yaml", "stalls:"));
  });

  it("is the nearest part around it for what isn't written", () => {
    expect(placeOf(provenance, ["tracks", "goodwill", "max"])).toEqual(
      placeOf(provenance, ["tracks", "goodwill"]),
    );
  });

  it("is the file that has the last word, if a scenario extends another", () => {
    const files = [
      { path: "own.yaml", text: "extends: tiny\nid: short\ntracks:\n  goodwill: { start: 40 }\n" },
    ];
    const { provenance } = parseScenario({ id: "short", files, shelf: testShelf });
    expect(placeOf(provenance, ["tracks", "goodwill", "start"])).toEqual({
      file: "short/own.yaml",
      line: 4,
      column: 22,
    });
    expect(placeOf(provenance, ["tracks", "goodwill", "title"]).file).toBe("tiny/scenario.yaml");
  });
});

describe("All problems of all files are told", () => {
  const edited = (path: string, from: string, to: string, files = tiny): readonly SourceFile[] => {
    expect(textOf(path)).toContain(from);
    return files.map((file) =>
      file.path === path ? { path, text: (file.text ?? "").replace(from, to) } : file,
    );
  };
  const told = (files: readonly SourceFile[]) =>
    parse(files).problems.map(({ file, code }) => `${file} ${code}`);

  it("a wrong reference in one and a wrong number in the other", () => {
    const files = edited(
      "cards.yaml",
      "flag: inspected",
      "flag: inspcted",
      edited("scenario.yaml", "readings: 1", "readings: 7"),
    );
    expect(told(files)).toEqual([
      "tiny/cards.yaml unknown-flag",
      "tiny/scenario.yaml flag-never-set",
      "tiny/scenario.yaml out-of-range",
    ]);
  });

  it("a file that can't be read hides only what depends on it", () => {
    const files = edited(
      "scenario.yaml",
      "title: The Old Bridge",
      'title: "The Old Bridge',
      edited("cards.yaml", "price: 2", "price: 20"),
    );
    expect(told(files)).toEqual(["tiny/cards.yaml out-of-range", "tiny/scenario.yaml missing-quote"]);
  });

  it("what is missing altogether is told at the top", () => {
    const { problems } = parse([
      { path: "scenario.yaml", text: "# Nothing but a name\nid: tiny\ntitle: Tiny\n" },
    ]);
    const keys = ["summary", "seats", "tables", "reasons", "rounds", "endings"];
    expect(problems.map(({ code, line }) => [code, line])).toEqual(keys.map(() => ["missing-key", 2]));
    for (const key of keys) expect(problems.map(({ message }) => message).join()).toContain(`\`${key}\``);
  });

  it("but no scenario is given as long as there is an error", () => {
    expect(parse(edited("cards.yaml", "flag: inspected", "flag: inspcted")).scenario).toBeNull();
    expect(parse(tiny).scenario).not.toBeNull();
  });
});

describe("Whatever is done to the text of a scenario", () => {
  const snippet = fc.constantFrom(
    "{",
    "}",
    "[",
    "]",
    ":",
    "- ",
    "\n",
    "\t",
    "'",
    '"',
    "*x",
    "&x ",
    "!t ",
    "null",
    "~",
    "-1",
    "1e999",
    ".nan",
    "? ",
    "<<: ",
    "__proto__: 1",
    "all: ",
    "#",
    ", ",
  );
  const mutilation = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(40),
    put: fc.oneof(snippet, fc.string({ maxLength: 4 })),
  });
  const mutilated = (text: string, wounds: readonly { at: number; cut: number; put: string }[]) =>
    wounds.reduce((now, { at, cut, put }) => {
      const start = Math.floor(at * now.length);
      return now.slice(0, start) + put + now.slice(start + cut);
    }, text);

  it("reading it never throws, and every problem has a place in it and a sentence", () => {
    const path = fc.constantFrom(...tiny.map((file) => file.path));
    fc.assert(
      fc.property(path, fc.array(mutilation, { minLength: 1, maxLength: 4 }), (victim, wounds) => {
        const files = tiny.map((file) =>
          file.path === victim ? { path: victim, text: mutilated(file.text ?? "", wounds) } : file,
        );
        const { scenario, problems } = parse(files);
        for (const { file, line, column, message } of problems) {
          const lines = (files.find((one) => `tiny/${one.path}` === file)?.text ?? "").split(/\r\n|\n|\r/);
          expect(lines.length).toBeGreaterThanOrEqual(line);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(message).toMatch(/[.?]$/);
        }
        expect(scenario === null).toBe(problems.some(({ severity }) => severity === "error"));
      }),
      { numRuns: 150 },
    );
  });

  it("taking away any one line never throws", () => {
    const english = tiny.filter(({ path }) => !path.startsWith("lang/"));
    for (const { path, text } of english) {
      const lines = (text ?? "").split("\n");
      lines.forEach((_, index) => {
        const less = lines.filter((_, i) => i !== index).join("\n");
        parse(english.map((file) => (file.path === path ? { path, text: less } : file)));
      });
    }
  });
});
