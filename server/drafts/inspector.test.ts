import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { DRAFT_LIMITS, type DraftAnswer } from "../../shared/protocol/draft.ts";
import { MOST_CHARACTERS } from "../../shared/scenario/readYaml.ts";
import { DEFAULTS } from "../config.ts";
import { readScenarioFiles } from "../match/scenarioFiles.ts";
import { type Inspector, inspector } from "./inspector.ts";

const failures: unknown[] = [];
let open: Inspector | null = null;
function deskWith(limits: Partial<typeof DEFAULTS.inspection> = {}): Inspector {
  open = inspector({
    scenarioDir: "scenarios",
    ...DEFAULTS.inspection,
    checkTime: 30_000,
    countTime: 20_000,
    ...limits,
    onFailure: (error) => failures.push(error),
  });
  return open;
}
afterEach(async () => {
  await open?.stop();
  expect(failures).toEqual([]);
});

const bytes = (body: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(body));
type Files = readonly { readonly path: string; readonly text: string | null }[];
const draft = (files: Files) => ({ folder: "Download (2)", files });
const check = (files: Files, desk = deskWith()) => desk.check(bytes(draft(files)));

async function answered(files: Files, desk = deskWith()): Promise<DraftAnswer> {
  const answer = await check(files, desk);
  if ("error" in answer) throw new Error(answer.error);
  return answer;
}

const tiny = readScenarioFiles("scenarios/tiny");
const changed = (path: string, change: (text: string) => string): Files =>
  tiny.map((file) => (file.path === path ? { path, text: change(file.text ?? "") } : file));
const told = ({ problems }: DraftAnswer) =>
  problems.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);

describe("A scenario that is tried", () => {
  it("is summed up if it is sound, whatever its folder was called after the download", async () => {
    const { id, problems, summary } = await answered(tiny);
    expect([id, problems]).toEqual(["tiny", []]);
    expect(summary).toMatchObject({
      listing: { id: "tiny", title: "The Old Bridge", minutes: expect.any(Number) },
      languages: ["en", "de", "uk"],
      seats: [{ id: "highbank" }, { id: "lowbank" }],
      tables: [{ id: "committee", combinations: 6, counts: { packages: 6 } }],
    });
  });

  it("is summed up in its reader's language if it is told in that one, and as it was written if not", async () => {
    const told = async (language: string) => {
      const answer = await deskWith().check(bytes({ ...draft(tiny), language }));
      return "error" in answer ? answer.error : answer.summary;
    };
    expect(await told("de")).toMatchObject({
      listing: { title: "Die alte Brücke" },
      languages: ["en", "de", "uk"],
    });
    expect(await told("fr")).toMatchObject({ listing: { title: "The Old Bridge" } });
    expect(await told("German")).toBe("badRequest");
  });

  it("has counted what the analysis counts, and the options of its solutions by name", async () => {
    const { summary } = await answered(tiny);
    const [table] = summary?.tables ?? [];
    const issues = new Map(table?.issues.map(({ id, options }) => [id, options.map((one) => one.id)]));
    for (const [issue, option] of Object.entries(table?.counts?.nash ?? { none: "found" }))
      expect(issues.get(issue)).toContain(option);
    expect(table?.counts?.acceptable).toBeGreaterThan(0);
  });

  it("is told every problem with file, line and column, and nothing else, if it isn't", async () => {
    const answer = await answered(
      changed("scenario.yaml", (text) => text.replace("    readings: 1", "    readings: many")),
    );
    const line = (tiny.find(({ path }) => path === "scenario.yaml")?.text ?? "")
      .split("\n")
      .indexOf("    readings: 1");
    expect(told(answer)).toEqual([`tiny/scenario.yaml:${line + 1}:15 wrong-type`]);
    expect(answer.summary).toBeNull();
  });

  it("can extend a scenario of this server, and nothing else that lies on its disk", async () => {
    const own = { path: "a.yaml", text: "extends: tiny\nid: mine\ntitle: Another bridge\n" };
    expect((await answered([own])).summary?.listing).toMatchObject({ id: "mine", title: "Another bridge" });
    for (const base of ["../server", "/etc", "..", "constructor", "__proto__"]) {
      const answer = await answered([{ path: "a.yaml", text: `extends: "${base}"\nid: mine\n` }]);
      expect(told(answer)).toContain("mine/a.yaml:1:10 unknown-base");
    }
  });

  it("has as many of its problems told as somebody mends at once", async () => {
    const many = Array.from({ length: 1000 }, (_, index) => `zz${index}: 1\n`).join("");
    const answer = await answered([...tiny, { path: "x.yaml", text: many }]);
    expect(answer.problems.length).toBe(300);
    expect(answer.untold).toBe(700);
  });

  it("has its tables counted up to what can be counted here, and the others not", async () => {
    const issue = (id: string) =>
      `      ${id}:\n        title: One of many\n        options:\n${Array.from({ length: 8 }, (_, k) => `          o${k}: { title: O, wording: O, worth: { highbank: ${k}, lowbank: ${-k} } }\n`).join("")}`;
    const ids = ["a", "b", "c", "d", "e", "f", "g"];
    const text = `tables:\n  committee:\n    issues:\n${ids.map(issue).join("")}    focal: { ${ids.map((id) => `${id}: o0`).join(", ")} }\n`;
    const { summary, problems } = await answered([...tiny, { path: "more.yaml", text }]);
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(summary?.tables[0]).toMatchObject({ combinations: 6 * 8 ** 7, counts: null });
  });
});

describe("What a scenario can't do to the server", () => {
  it("be read for longer than its time: the thread is stopped, and the next one is read", async () => {
    const desk = deskWith({ checkTime: 1 });
    expect(await check(tiny, desk)).toEqual({ error: "takesTooLong" });
    await desk.stop();
    expect(await check(tiny)).toMatchObject({ id: "tiny" });
  });

  it("have its packages counted for longer than their time: the rest of the answer stands", async () => {
    const vilnius = readScenarioFiles("scenarios/vilnius");
    const { summary } = await answered(vilnius, deskWith({ countTime: 1 }));
    expect(summary?.tables.map(({ counts }) => counts)).toContain(null);
    expect(summary?.sources.articles.length).toBeGreaterThan(0);
  });

  it("take more memory than there is for it", async () => {
    const text = `history: "${"é".repeat(200_000)}"\n`;
    const desk = deskWith({ memory: 8 });
    const answer = await check([...tiny, { path: "x.yaml", text }], desk);
    expect(answer).toEqual({ error: "needsTooMuch" });
    expect(await check(tiny, deskWith())).toMatchObject({ id: "tiny" });
  });

  it("hold up others that wait for their turn: there are only so many", async () => {
    const desk = deskWith({ mostWaiting: 2 });
    const answers = await Promise.all([1, 2, 3, 4].map(() => check(tiny, desk)));
    expect(answers.map((answer) => ("error" in answer ? answer.error : "read"))).toEqual([
      "read",
      "read",
      "busy",
      "busy",
    ]);
  });

  it("be anything else than files of texts with paths below a folder", async () => {
    const desk = deskWith();
    const refused = { error: "badRequest" };
    const paths = [
      "../a.yaml",
      "/a.yaml",
      "a/../../b.yaml",
      "a\\b.yaml",
      "./a.yaml",
      "a.sh",
      "a.yaml/",
      "",
      "a\u0000.yaml",
      "C:\\a.yaml",
      "a/b/c/d/e/f/g.yaml",
      `${"x".repeat(200)}.yaml`,
    ];
    for (const path of paths)
      expect([path, await check([{ path, text: "" }], desk)]).toEqual([path, refused]);
    for (const text of [1, [], {}, "x".repeat(MOST_CHARACTERS + 1)])
      expect(await desk.check(bytes({ folder: "x", files: [{ path: "a.yaml", text }] }))).toEqual(refused);
    const tooMany = Array.from({ length: 10_000 }, (_, k) => ({ path: `f${k}.yaml`, text: "" }));
    expect(await check(tooMany, desk)).toEqual(refused);
    expect(
      await check(
        [tiny[0], tiny[0]].flatMap((one) => one ?? []),
        desk,
      ),
    ).toEqual(refused);
    const large = Array.from({ length: 5 }, (_, k) => ({ path: `f${k}.yaml`, text: "x".repeat(250_000) }));
    expect(await check(large, desk)).toEqual(refused);
    for (const raw of ["", "{", "null", "[]", "\u0000", '{"folder":"x"}', `${"[".repeat(100_000)}`])
      expect(await desk.check(new TextEncoder().encode(raw))).toEqual(refused);
    expect(await desk.check(new Uint8Array([0xff, 0xfe, 0x7b]))).toEqual(refused);
  });

  it("change what objects are, run code, merge keys or open files by what it says", async () => {
    const desk = deskWith();
    const hostile: Readonly<Record<string, string>> = {
      "__proto__: { polluted: yes }": "reserved-key",
      "constructor: { prototype: { polluted: yes } }": "reserved-key",
      "flags: { toString: X }": "reserved-key",
      'history: !!js/function "function () { process.exit(1) }"': "unknown-tag",
      "history: !!python/object/apply:os.system [ls]": "unknown-tag",
      "history: !include /etc/passwd": "unknown-tag",
      "<<: { title: X }": "unknown-key",
      "%TAG ! tag:x\n--- !y\n{}": "unknown-tag",
      "map: ../../etc/passwd": "bad-id",
      "map: https://elsewhere.example/map.json": "bad-id",
      'seats: { highbank: { flags: ["../../x"] } }': "bad-format",
      "require: fs": "unknown-key",
    };
    for (const [text, code] of Object.entries(hostile)) {
      const answer = await answered([...tiny, { path: "x.yaml", text: `${text}\n` }], desk);
      expect([text, answer.problems.map((one) => one.code)]).toEqual([text, expect.arrayContaining([code])]);
      expect(answer.summary).toBeNull();
    }
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(await answered(tiny, desk)).toMatchObject({ problems: [] });
  });

  it("surprise the reader with marks, line ends, empty or broken files", async () => {
    const desk = deskWith();
    const windows = tiny.map(({ path, text }) => ({
      path,
      text: `\uFEFF${(text ?? "").replaceAll("\n", "\r\n")}`,
    }));
    expect((await answered(windows, desk)).problems).toEqual([]);
    expect(told(await answered([...tiny, { path: "x.yaml", text: null }], desk))).toEqual([
      "tiny/x.yaml:1:1 unreadable-file",
    ]);
    expect((await answered([], desk)).problems.map(({ code }) => code)).toContain("no-files");
    expect(told(await answered([{ path: "x.yml", text: "" }], desk))).toContain(
      "download2/x.yml:1:1 wrong-ending",
    );
  });
});

it("The limit for a file that is sent is that for every scenario", () => {
  expect(DRAFT_LIMITS.fileLength).toBe(MOST_CHARACTERS);
  expect(readFileSync("scenarios/vilnius/scenario.yaml").length).toBeLessThan(MOST_CHARACTERS / 4);
});
