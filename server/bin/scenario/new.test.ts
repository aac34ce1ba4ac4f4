import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadScenario } from "../../match/scenarioFiles.ts";
import { newScenario } from "./new.ts";
import { SCHEMA_FILE } from "./schema.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "new-"));
});
afterEach(() => rmSync(root, { recursive: true }));

async function run(...args: readonly string[]) {
  const lines: string[] = [];
  const code = await newScenario.run(args, (line) => lines.push(line));
  return { code, output: lines.join("\n") };
}

describe("npm run scenario -- new", () => {
  it("begins a scenario that has its folder's name for an id, and nothing to mend", async () => {
    const folder = join(root, "below", "myTown2");
    expect((await run(folder)).code).toBe(0);
    const { scenario, problems, languages } = loadScenario(folder);
    expect(problems).toEqual([]);
    expect(scenario?.id).toBe("myTown2");
    expect(languages).toEqual([]);
  });

  it("leaves translations behind, which would go on telling the old story", async () => {
    await run(join(root, "town"));
    expect(readdirSync(join(root, "town")).sort()).toEqual(["cards.yaml", "scenario.yaml"]);
  });

  it("changes nothing else but the first line, which tells editors where the schema is", async () => {
    const folder = join(root, "town");
    await run(folder);
    for (const name of ["cards.yaml", "scenario.yaml"]) {
      const [first = "", ...rest] = readFileSync(join(folder, name), "utf8").split("\n");
      const path = first.replace("# yaml-language-server: $schema=", "");
      expect(resolve(folder, path)).toBe(resolve(SCHEMA_FILE));
      const before = readFileSync(join("scenarios/tiny", name), "utf8");
      expect(rest.join("\n").replace("id: town", "id: tiny")).toBe(before);
    }
  });

  it("begins with one file, if another scenario next to it is to be extended", async () => {
    cpSync("scenarios/tiny", join(root, "tiny"), { recursive: true });
    const { code, output } = await run(join(root, "market"), "--from", "tiny");
    expect(code).toBe(0);
    expect(output).toContain("extends `tiny`");
    expect(readdirSync(join(root, "market"))).toEqual(["scenario.yaml"]);
    const { scenario, problems } = loadScenario(join(root, "market"));
    expect(problems).toEqual([]);
    expect(scenario).toMatchObject({ id: "market", title: "The Old Bridge (market)" });
    expect(scenario?.tables).toEqual(loadScenario(join(root, "tiny")).scenario?.tables);
  });

  it("says which scenarios can be extended, if there is no such one", async () => {
    cpSync("scenarios/tiny", join(root, "tiny"), { recursive: true });
    const { code, output } = await run(join(root, "market"), "--from", "tinny");
    expect(code).toBe(1);
    expect(output).toContain("There is no scenario `tinny`");
    expect(output).toContain("There: tiny.");
    expect(existsSync(join(root, "market"))).toBe(false);
  });

  it("says what to do next", async () => {
    const { output } = await run(join(root, "town"));
    expect(output).toMatch(/npm run scenario -- check .*\/town /);
    expect(output).toMatch(/npm run bots -- .*\/town /);
    expect(output).toContain("move the folder there");
  });

  it("touches no folder that exists", async () => {
    await run(join(root, "town"));
    const before = readFileSync(join(root, "town/scenario.yaml"), "utf8");
    const { code, output } = await run(join(root, "town"));
    expect(code).toBe(1);
    expect(output).toContain("exists already");
    expect(readFileSync(join(root, "town/scenario.yaml"), "utf8")).toBe(before);
  });

  it.each(["My-Town", "Town", "2towns", "my town", "a".repeat(41)])(
    "refuses %s, which is no id",
    async (name) => {
      const { code, output } = await run(join(root, name));
      expect(code).toBe(1);
      expect(output).toContain("can't be the name of a scenario");
      expect(existsSync(join(root, name))).toBe(false);
    },
  );

  it("tells how to use it where no folder is named, or more than one", async () => {
    expect((await run()).code).toBe(2);
    expect((await run("a", "b")).output).toContain("Usage");
  });
});
