import { describe, expect, it } from "vitest";
import { testScenario, testShelf } from "../testing/testScenario.ts";
import { parseScenario, type ScenarioFolder } from "./parseScenario.ts";
import type { Shelf } from "./resolveFolder.ts";

const text = (content: string) => [{ path: "scenario.yaml", text: content }];

/** A scenario `short` that extends another and says no more than this. */
const short = (content: string, rest: Partial<ScenarioFolder> = {}) =>
  parseScenario({
    id: "short",
    files: text(`extends: tiny\nid: short\n${content}`),
    shelf: testShelf,
    ...rest,
  });

const codes = (parsed: ReturnType<typeof parseScenario>) => parsed.problems.map(({ code }) => code);

describe("A scenario that extends another", () => {
  it("is the other one if it says nothing but its name", () => {
    const { source, ...tiny } = testScenario("tiny");
    expect(short("").scenario).toEqual({ ...tiny, id: "short" });
  });

  it("replaces what it says, keeps the rest, and adds what is new at the end", () => {
    const { scenario } = short(`
source: { author: Invented for these tests. }
tracks: { goodwill: { start: 40 }, noise: { title: Noise, start: 10 } }
reasons: { rain: It rains }
`);
    expect(scenario?.tracks.goodwill).toMatchObject({ start: 40, title: "Goodwill between the towns" });
    expect(Object.keys(scenario?.tracks ?? {})).toEqual(["goodwill", "noise"]);
    expect(Object.keys(scenario?.reasons ?? {})).toEqual(["cost", "sleep", "more", "rain"]);
  });

  it("says which part was probably meant, if a mistyped name makes a new one that lacks nearly everything", () => {
    const lacks = (content: string) => short(content).problems.filter(({ code }) => code === "missing-key");
    expect(lacks("tracks: { goodwil: { start: 40 } }")[0]?.message).toMatch(/no `title`.*change `goodwill`/);
    expect(lacks("tracks: { noise: { start: 40 } }")[0]?.message).not.toMatch(/change/);
  });

  it("takes a key away by leaving it empty", () => {
    const { scenario } = short("reasons: { sleep: }\nnotice:\n");
    expect(Object.keys(scenario?.reasons ?? {})).toEqual(["cost", "more"]);
    expect(scenario).not.toHaveProperty("notice");
  });

  it("stands in the order in which it names things, if it names all that are left", () => {
    const options = (content: string) =>
      Object.keys(
        short(`tables: { committee: { issues: { repair: { options: ${content} } } } }`).scenario?.tables
          .committee?.issues.repair?.options ?? {},
      );
    const third = "{ title: A third, wording: A third each., worth: { highbank: 1, lowbank: 1 } }";
    expect(options(`{ halves: {}, third: ${third}, equal: {}, byUse: {} }`)).toEqual([
      "halves",
      "third",
      "equal",
      "byUse",
    ]);
    expect(options(`{ halves: {}, third: ${third} }`)).toEqual(["halves", "equal", "byUse", "third"]);
    const { scenario } = short("reasons: { rain: It rains, more: , sleep: Sleep, cost: Cost }");
    expect(Object.keys(scenario?.reasons ?? {})).toEqual(["rain", "sleep", "cost"]);
  });

  it("replaces a list as a whole", () => {
    expect(
      short("cards: { inspection: { effects: [{ flag: inspected }] } }").scenario?.cards.inspection?.effects,
    ).toEqual([{ flag: "inspected" }]);
  });

  it("replaces a condition and a source as a whole: they are one thing, no map by id", () => {
    const { scenario, problems } = short(`
objectives: { highbankSupplies: { met: { track: goodwill, atLeast: 50 } } }
events: { highWater: { source: { background: A flood of long ago } } }
`);
    expect(problems).toEqual([]);
    expect(scenario?.objectives.highbankSupplies?.met).toEqual({ track: "goodwill", atLeast: 50 });
    expect(scenario?.events.highWater?.source).toEqual({ background: "A flood of long ago" });
  });

  it("can itself be extended", () => {
    const shelf: Shelf = {
      ids: ["tiny", "short"],
      files: (id) => (id === "short" ? text("extends: tiny\nid: short\ntitle: Short") : testShelf.files(id)),
    };
    const { scenario } = parseScenario({
      id: "third",
      files: text("extends: short\nid: third\nnotice: Third\n"),
      shelf,
    });
    expect(scenario).toMatchObject({
      id: "third",
      title: "Short",
      notice: "Third",
      subtitle: "Two towns, one crossing",
    });
  });

  it("is told of an unknown scenario, with the one that was probably meant", () => {
    const [problem] = parseScenario({
      id: "short",
      files: text("id: short\nextends: tinny\n"),
      shelf: testShelf,
    }).problems;
    expect(problem).toMatchObject({ code: "unknown-base", line: 2, column: 10, file: "short/scenario.yaml" });
    expect(problem?.message).toContain("Did you mean `tiny`?");
  });

  it("is told of a circle", () => {
    const shelf: Shelf = {
      ids: ["one", "two"],
      files: (id) => text(`extends: ${id === "one" ? "two" : "one"}\n`),
    };
    expect(codes(parseScenario({ id: "one", files: text("extends: two\n"), shelf }))).toEqual([
      "circular-extends",
    ]);
  });

  it("must name a folder after `extends`", () => {
    expect(codes(parseScenario({ id: "one", files: text("extends: [tiny]\n"), shelf: testShelf }))).toEqual([
      "wrong-type",
    ]);
  });

  it("finds what it left dangling in the files of the other", () => {
    const { problems } = short("flags: { inspected: }");
    expect(problems).toMatchObject([{ code: "unknown-flag", file: "tiny/cards.yaml" }]);
  });

  it("is told which of its lines took away what the other still speaks of", () => {
    const { problems } = short(
      "rounds: { first: }\nendings: { goodManners: { when: { round: { from: first } } } }",
    );
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      [
        "unknown-round",
        "There is no round `first`. It was taken away in short/scenario.yaml, line 3: take this away too, or say it anew.",
      ],
    ]);
    const option = short("tables: { committee: { issues: { repair: { options: { equal: } } } } }").problems;
    expect(option.map(({ code, message }) => [code, message])).toContainEqual([
      "unknown-option",
      expect.stringContaining("taken away in short/scenario.yaml, line 3"),
    ]);
  });

  it("must have a name of its own", () => {
    const parsed = parseScenario({ id: "short", files: text("extends: tiny\n"), shelf: testShelf });
    expect(codes(parsed)).toEqual(["id-not-folder"]);
  });
});

describe("The files of one folder", () => {
  const files = (...texts: readonly string[]) =>
    texts.map((content, i) => ({ path: `part${i}.yaml`, text: content }));

  it("are one document, whatever they are called and however it is divided", () => {
    const whole = testShelf.files("tiny")?.filter(({ path }) => !path.startsWith("lang/")) ?? [];
    const renamed = whole.map(({ path, text }) => ({ path: `deep/er/x${path}`, text }));
    expect(parseScenario({ id: "tiny", files: renamed }).scenario).toEqual(testScenario("tiny"));
    const joined = [{ path: "all.yaml", text: whole.map(({ text }) => text).join("\n") }];
    const sections = (parsed: object | null) => Object.entries(parsed ?? {}).sort();
    expect(sections(parseScenario({ id: "tiny", files: joined }).scenario)).toEqual(
      sections(testScenario("tiny")),
    );
  });

  it("may not say the same thing twice: both places are named", () => {
    const { problems } = parseScenario({
      id: "two",
      files: files("title: One\nflags:\n  seen: Seen\n", "flags:\n  seen: Seen\ntitle: Two\n"),
    });
    const twice = problems.filter(({ code }) => code === "given-twice");
    expect(twice).toMatchObject([
      { file: "two/part1.yaml", line: 2, column: 3 },
      { file: "two/part1.yaml", line: 3, column: 1 },
    ]);
    expect(twice.map(({ message }) => message)).toEqual([
      expect.stringContaining("two/part0.yaml, line 3"),
      expect.stringContaining("two/part0.yaml, line 1"),
    ]);
  });

  it("may not share out a condition between them", () => {
    const halves = files(
      "endings: { one: { when: { track: calm } } }",
      "endings: { one: { when: { atLeast: 3 } } }",
    );
    expect(codes(parseScenario({ id: "two", files: halves }))).toContain("given-twice");
  });

  it("are advised to name in one file whatever stands in an order: options, rounds, endings", () => {
    const { problems } = parseScenario({
      id: "two",
      files: files(
        "endings: { last: { title: Last, text: Told last. } }\nseats: { north: { short: N } }\n",
        "endings:\n  last: { source: { author: Made for tests alone. } }\n  first: { title: First, text: Told first. }\nseats: { south: { short: S } }\n",
      ),
    });
    const advice = problems.filter(({ code }) => code === "order-by-file");
    expect(advice).toMatchObject([{ file: "two/part1.yaml", line: 3, column: 3, severity: "warning" }]);
    expect(advice[0]?.message).toContain("two/part0.yaml");
  });

  it("must be there, be few enough, and end in .yaml", () => {
    expect(codes(parseScenario({ id: "none", files: [] }))).toContain("no-files");
    const many = Array.from({ length: 201 }, (_, i) => ({ path: `f${i}.yaml`, text: "" }));
    expect(codes(parseScenario({ id: "many", files: many }))).toContain("too-many-files");
    expect(codes(parseScenario({ id: "yml", files: [{ path: "a.yml", text: "" }] }))).toContain(
      "wrong-ending",
    );
  });

  it("must not end in what an editor has added: it is said which ending that is, and how to see it", () => {
    const { problems } = short("", {
      files: [...text("extends: tiny\nid: short\n"), { path: "card.yaml.txt", text: "" }],
    });
    expect(problems).toMatchObject([{ code: "wrong-ending", file: "short/card.yaml.txt" }]);
    expect(problems[0]?.message).toMatch(/not `\.yaml\.txt`.*show the endings/);
  });
});
