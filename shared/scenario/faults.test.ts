import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PROBLEM_CODES } from "../model/problemCodes.ts";
import { parseScenario } from "./parseScenario.ts";
import type { Problem } from "./problem.ts";
import type { Shelf } from "./resolveFolder.ts";

const FOLDER = new URL("./faults/", import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, FOLDER), "utf8");

const base = [{ path: "scenario.yaml", text: text("base/scenario.yaml") }];
const shelf: Shelf = { ids: ["base"], files: (id) => (id === "base" ? base : null) };

/** A faulty piece of YAML, laid over the sound scenario next to it. */
interface Case {
  readonly title: string;
  readonly lines: readonly string[];
}

function casesOf(file: string): readonly Case[] {
  const [, ...parts] = text(file).split(/^### /m);
  return parts.map((part) => {
    const [title = "", ...lines] = part.split("\n");
    return { title, lines };
  });
}

/** `line:column code` for each caret of a case, and `elsewhere code` for what shows in the sound scenario. */
function expected({ lines }: Case): readonly string[] {
  let line = 0;
  return lines.flatMap((content, index) => {
    const caret = /^#( *)\^ ([a-z-]+)$/.exec(content);
    const start = /^#<- ([a-z-]+)$/.exec(content);
    const elsewhere = /^# (elsewhere [a-z-]+)$/.exec(content);
    if (caret) return [`${line}:${(caret[1]?.length ?? 0) + 2} ${caret[2]}`];
    if (start) return [`${line}:1 ${start[1]}`];
    if (elsewhere) return [elsewhere[1] ?? ""];
    line = index + 1;
    return [];
  });
}

/** Said for all that a case adds, unless the case is about just that. */
const OWN_SOURCE = "source: { author: Invented for these tests. }\n";

function problemsOf({ lines }: Case): readonly Problem[] {
  const text = lines.join("\n");
  const speaks = /^source:|no-source$/m.test(text);
  const files = [
    { path: "case.yaml", text },
    { path: "top.yaml", text: `extends: base\nid: case\n${speaks ? "" : OWN_SOURCE}` },
  ];
  return parseScenario({ id: "case", files, shelf }).problems;
}

const found = (one: Case): readonly string[] =>
  problemsOf(one).map(({ file, line, column, code }) =>
    file === "case/case.yaml" ? `${line}:${column} ${code}` : `elsewhere ${code}`,
  );

/** A whole sentence, with nothing in it that only a program would say. */
const isSentence = (message: string): boolean =>
  /^[“"\p{L}\d`].{10,}[.?]$/su.test(message) && !/undefined|\[object|NaN|null/.test(message);

const FILES = readdirSync(FOLDER).filter((name) => name.endsWith(".yaml"));

describe("A sound scenario has no problems", () => {
  it("and so has one that extends it and changes nothing", () => {
    expect(parseScenario({ id: "base", files: base, shelf }).problems).toEqual([]);
    expect(found({ title: "", lines: [] })).toEqual([]);
  });
});

/** Kinds of problems that concern whole files: other tests hold them. */
const OF_FILES = [
  "no-files",
  "too-many-files",
  "file-too-large",
  "unreadable-file",
  "wrong-ending",
  "bad-language-file",
  "too-many-aliases",
  "too-deep",
  "too-many-problems",
  "too-large",
  "given-twice",
  "order-by-file",
  "unknown-base",
  "circular-extends",
  "translates-nothing",
  "not-a-text",
  "id-not-folder",
];

it("There is a case for every kind of problem that the text of a file can have", () => {
  const shown = FILES.flatMap(casesOf).flatMap((one) => expected(one).map((line) => line.split(" ")[1]));
  expect(new Set([...shown, ...OF_FILES])).toEqual(new Set(PROBLEM_CODES));
});

describe.each(FILES)("Every fault is told where it stands: %s", (file) => {
  it.each(casesOf(file).map((one) => [one.title, one] as const))("%s", (_, one) => {
    expect(expected(one)).not.toEqual([]);
    expect([...found(one)].sort()).toEqual([...expected(one)].sort());
    expect(problemsOf(one).filter(({ message }) => !isSentence(message))).toEqual([]);
  });
});
