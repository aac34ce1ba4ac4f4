import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listScenarios, loadScenario, readScenarioFiles } from "./scenarioFiles.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "scenarios-"));
});
afterEach(() => rmSync(root, { recursive: true }));

function put(path: string, text: string | Uint8Array): string {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

const unreadable = (id: string) =>
  loadScenario(join(root, id)).problems.flatMap(({ code, file }) =>
    code === "unreadable-file" ? [file] : [],
  );

describe("The files of a scenario", () => {
  it("are told from those that an editor has given another ending, which are a problem and not passed over", () => {
    put("one/scenario.yaml", "id: one\n");
    put("one/card.yaml.txt", "cards: {}\n");
    const endings = loadScenario(join(root, "one")).problems.filter(({ code }) => code === "wrong-ending");
    expect(endings.map(({ file }) => file)).toEqual(["one/card.yaml.txt"]);
  });

  it("are all YAML files of its folder and the folders in it, and no others", () => {
    for (const path of [
      "one/b.yaml",
      "one/a/deep.yaml",
      "one/lang/de.yaml",
      "one/notes.txt",
      "one/.git/x.yaml",
    ])
      put(path, "id: one\n");
    expect(readScenarioFiles(join(root, "one")).map(({ path }) => path)).toEqual([
      "a/deep.yaml",
      "b.yaml",
      "lang/de.yaml",
    ]);
  });

  it("are refused if they are too large or no text", () => {
    put("one/large.yaml", `# ${"x".repeat(262_144)}\n`);
    put("one/binary.yaml", new Uint8Array([0x74, 0xff, 0xfe]));
    expect(unreadable("one")).toEqual(["one/binary.yaml", "one/large.yaml"]);
  });

  it("may not lead out of the folder", () => {
    put("one/a.yaml", "id: one\n");
    const secret = put("secret.yaml", "title: Secret\n");
    symlinkSync(secret, join(root, "one/link.yaml"));
    mkdirSync(join(root, "other"));
    put("other/x.yaml", "summary: Elsewhere\n");
    symlinkSync(join(root, "other"), join(root, "one/folder"));
    expect(readScenarioFiles(join(root, "one"))).toEqual([
      { path: "a.yaml", text: "id: one\n" },
      { path: "link.yaml", text: null },
    ]);
  });

  it("can be links within the folder", () => {
    symlinkSync(put("one/a.yaml", "id: one\n"), join(root, "one/b.yaml"));
    expect(readScenarioFiles(join(root, "one")).map(({ text }) => text)).toEqual(["id: one\n", "id: one\n"]);
  });
});

describe("The scenarios in a folder", () => {
  it("are listed by the names of their folders", () => {
    put("two/a.yaml", "");
    put("one/a.yaml", "");
    put("empty/readme.txt", "");
    put("not-an-id/a.yaml", "");
    put("file.yaml", "");
    expect(listScenarios(root)).toEqual(["one", "two"]);
    expect(listScenarios(join(root, "nowhere"))).toEqual([]);
  });

  it("can extend each other, and nothing outside", () => {
    put("one/a.yaml", "extends: two\nid: one\n");
    put("two/a.yaml", "id: two\ntitle: Two\n");
    expect(loadScenario(join(root, "one")).problems.map(({ code }) => code)).not.toContain("unknown-base");
    put("one/a.yaml", "extends: ../two\nid: one\n");
    expect(loadScenario(join(root, "one")).problems.map(({ code }) => code)).toContain("unknown-base");
  });

  it("of the project can be played, also in another language", () => {
    expect(loadScenario("scenarios/tiny").scenario?.title).toBe("The Old Bridge");
    expect(loadScenario("scenarios/tiny/", "de").scenario?.language).toBe("de");
  });
});
