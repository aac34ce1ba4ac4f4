import { describe, expect, it } from "vitest";
import { MOST_CHARACTERS, readYaml } from "./readYaml.ts";
import { plain } from "./tree.ts";

const codes = (text: string | null) => readYaml("f.yaml", text).problems.map(({ code }) => code);
const value = (text: string) => plain(readYaml("f.yaml", text).tree);

describe("Reading one file", () => {
  it("gives its keys in their order, whatever marks and line ends it was saved with", () => {
    expect(value("\uFEFFb: 1\r\na:\r\n  - x\r\n  - { c: true }\r\n")).toEqual({
      b: 1,
      a: ["x", { c: true }],
    });
    expect(value("")).toEqual({});
    expect(value("# nothing yet\n")).toEqual({});
  });

  it("takes yes, no and dates for the words that they are", () => {
    expect(value("a: yes\nb: 2023-07-11\nc: no\n")).toEqual({ a: "yes", b: "2023-07-11", c: "no" });
  });

  it("repeats with an alias what was marked, up to fifty times", () => {
    expect(value("a: &x { k: 1 }\nb: *x\n")).toEqual({ a: { k: 1 }, b: { k: 1 } });
    const many = (count: number) => `a: &x 1\nb: [${Array(count).fill("*x").join(", ")}]\n`;
    expect(codes(many(50))).toEqual([]);
    expect(codes(many(51))).toEqual(["too-many-aliases"]);
  });

  it("isn't fooled by aliases that multiply or contain themselves", () => {
    const bomb = [
      "a: &a [x, x]",
      ..."bcdefghij".split("").map((k, i) => `${k}: &${k} [*${"abcdefghi"[i]}, *${"abcdefghi"[i]}]`),
    ];
    expect(codes(bomb.join("\n"))).toEqual(["too-many-aliases"]);
    expect(codes("a: &a [*a, *a]\n")).toContain("too-many-aliases");
    const wide = `a: &a [${Array(9000).fill(1).join(",")}]\nb: [${Array(40).fill("*a").join(",")}]\n`;
    expect(codes(wide)).toEqual(["too-many-aliases"]);
  });

  it("refuses what is too deep, too large or no text", () => {
    expect(codes(`a: ${"[".repeat(45)}${"]".repeat(45)}\n`)).toEqual(["too-deep"]);
    expect(codes(`a: ${"[".repeat(30)}${"]".repeat(30)}\n`)).toEqual([]);
    expect(codes("x".repeat(MOST_CHARACTERS + 1))).toEqual(["file-too-large"]);
    expect(codes(null)).toEqual(["unreadable-file"]);
  });

  it("counts repetitions before it looks them up, also of what was never marked", () => {
    const nowhere = `a: [${Array(200).fill("*x").join(", ")}]\n`;
    expect(codes(nowhere)).toEqual([...Array(50).fill("unknown-anchor"), "too-many-aliases"]);
  });

  it("tells a hundred wrong keys, and that there are more", () => {
    const told = codes("[a]: 1\n".repeat(300));
    expect(told).toEqual([...Array(100).fill("bad-key"), "too-many-problems"]);
  });

  it("tells one error a line and not more than ten", () => {
    expect(codes("a: 1\n b: 2\n")).toEqual(["yaml-syntax"]);
    expect(codes(Array(100).fill("- }").join("\n")).length).toBeLessThanOrEqual(11);
  });
});

/** Texts that make a reader look back over all that came before, if it isn't careful. */
const HOSTILE: Readonly<Record<string, (times: number) => string>> = {
  "repeats one mark over and over": (times) => `a: &x 1\nb: [${"*x, ".repeat(times)}]\n`,
  "repeats what was never marked": (times) => `b: [${"*x, ".repeat(times)}]\n`,
  "opens a quotation mark on every line": (times) => 'a: "x\n'.repeat(times),
  "has a wrong key on every line": (times) => "? [a]\n: 1\n".repeat(times),
  "gives one key over and over": (times) => "a: 1\n".repeat(times),
  "has a tag on every line": (times) => "- !x 1\n".repeat(times),
  "opens bracket after bracket": (times) => `a: ${"[".repeat(times)}`,
  "nests map in map": (times) => "{a: ".repeat(times),
  "has no text at all": (times) => "-\n".repeat(times),
  "breaks a quoted text over many lines": (times) => `a: "${"x\n ".repeat(times)}"`,
};

describe("A text that is made to take long", () => {
  const fastest = (text: string): number =>
    Math.min(
      // The fastest of many: beside other tests most runs are held up by something else.
      ...Array.from({ length: 9 }, () => {
        const start = performance.now();
        readYaml("f.yaml", text);
        return performance.now() - start;
      }),
    );
  // Eight times as much takes about eight times as long; if it grew with the square, 64 times. It would each time, a
  // machine that others keep busy is late only now and then.
  it.each(Object.entries(HOSTILE))(
    "takes in proportion to its length if it %s",
    { retry: 3 },
    (_, textOf) => {
      fastest(textOf(500));
      expect(fastest(textOf(8_000)) / fastest(textOf(1_000))).toBeLessThan(30);
    },
  );
});
