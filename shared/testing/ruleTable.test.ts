import { describe, expect, it } from "vitest";

const [TABLE = ""] = Object.values(
  import.meta.glob(["../../docs/rules.md"], { query: "?raw", import: "default", eager: true }),
);
const TESTS = import.meta.glob(
  [
    "../**/*.test.ts",
    "../../server/**/*.test.ts",
    "../../client/**/*.test.ts",
    "../../e2e/*.spec.ts",
    "!../**/node_modules/**",
  ],
  { query: "?raw", import: "default", eager: true },
);

/** By path from the root of the project. */
const FILES = new Map(
  Object.entries(TESTS).map(([path, text]) => {
    const fromRoot = path.startsWith("../../") ? path.slice(6) : path.replace(/^\.\.?/, "shared");
    return [fromRoot.replace(/^shared\/([^/]+\.test\.ts)$/, "shared/testing/$1"), text];
  }),
);

interface Row {
  readonly rule: string;
  readonly file: string;
  readonly title: string;
}

/** The rows of all tables: rule, file, title of the test. */
const ROWS: readonly Row[] = TABLE.split("\n")
  .filter((line) => line.startsWith("|") && !/^\| (?:rule|---) \|/.test(line))
  .map((line) => {
    const [rule = "", file = "", title = ""] = line.split("|").slice(1, -1);
    return { rule: rule.trim(), file: file.trim().replaceAll("`", ""), title: title.trim() };
  });

/** As a title stands in the code: quotes apart, which the code may write either way. */
const plain = (text: string): string => text.replaceAll('\\"', '"');

const isThere = ({ file, title }: Row): boolean => {
  const text = plain(FILES.get(file) ?? "");
  return ['"', "'", "`"].some((quote) => text.includes(`${quote}${title}${quote}`));
};

describe("The table of rules and their tests", () => {
  it("has a row for every rule: none without a test", () => {
    expect(ROWS.length).toBeGreaterThan(140);
    expect(ROWS.filter(({ rule, file, title }) => rule === "" || file === "" || title === "")).toEqual([]);
  });

  it("names only tests that exist", () => {
    expect(ROWS.filter((row) => !isThere(row)).map(({ file, title }) => `${file}: ${title}`)).toEqual([]);
  });

  it("says no rule twice", () => {
    const rules = ROWS.map(({ rule, title }) => `${rule} ${title}`);
    expect(rules.filter((rule, i) => rules.indexOf(rule) !== i)).toEqual([]);
  });
});
