import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { check } from "./check.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "check-"));
  cpSync("scenarios/tiny", join(root, "tiny"), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

async function run(...args: readonly string[]) {
  const lines: string[] = [];
  const code = await check.run(args, (line) => lines.push(line));
  return { code, lines };
}

function edit(path: string, from: string, to: string): void {
  const file = join(root, path);
  writeFileSync(file, readFileSync(file, "utf8").replace(from, to));
}

describe("npm run scenario -- check", () => {
  it("sums up a scenario that is in order, and ends with 0", async () => {
    const { code, lines } = await run("scenarios/tiny");
    expect(code).toBe(0);
    expect(lines).toEqual([
      "scenarios/tiny is in order: 2 seats, 1 table with 2 issues, 2 rounds, 2 cards, 1 event, 1 favour, 3 endings; in en, de, uk.",
    ]);
  });

  it("prints every problem with its place, code and sentence, sorted, and ends with 1", async () => {
    edit("tiny/scenario.yaml", "id: tiny", "id: teeny");
    edit("tiny/cards.yaml", "- flag: inspected", "- flag: inspekted");
    const { code, lines } = await run(join(root, "tiny"));
    const folder = relative(process.cwd(), join(root, "tiny"));
    const yaml = readFileSync(join(root, "tiny/scenario.yaml"), "utf8").split("\n");
    const line = yaml.indexOf("  inspected: The foundations have been inspected") + 1;
    expect(code).toBe(1);
    expect(lines).toEqual([
      `${folder}/cards.yaml:14:15 unknown-flag There is no flag \`inspekted\`. Did you mean \`inspected\`?`,
      `${folder}/scenario.yaml:4:5 id-not-folder The scenario calls itself \`teeny\`, but its folder is \`tiny\`. The two must be the same.`,
      `${folder}/scenario.yaml:${line}:3 flag-never-set No card, event or favour sets the flag \`inspected\`: it can never hold.`,
      `${join(root, "tiny")} can't be played: 3 errors.`,
    ]);
  });

  it("gives advice without refusing the scenario", async () => {
    edit("tiny/scenario.yaml", "hand: { start: 1", "hand: { start: 2");
    const { code, lines } = await run(join(root, "tiny"));
    expect(code).toBe(0);
    expect(lines[0]).toContain("too-few-cards Advice: `highbank` begins with 2 cards");
    expect(lines.at(-1)).toContain("is in order (2 pieces of advice)");
  });

  it("says if there is no such folder", async () => {
    expect(await run("scenarios/nowhere")).toEqual({
      code: 1,
      lines: ["There is no folder scenarios/nowhere."],
    });
  });

  it("checks all scenarios of the project if none is named", async () => {
    const { lines } = await run();
    expect(lines.some((line) => line.startsWith("scenarios/tiny "))).toBe(true);
  });
});
