import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { AnalysisReport } from "../../../shared/analysis/report.ts";
import { VILNIUS_UTILITIES } from "../../../shared/testing/vilniusUtilities.ts";
import { analyse } from "./analyse.ts";

const FOLDER = "scenarios/vilnius";
const root = mkdtempSync(join(tmpdir(), "analyse-"));
afterAll(() => rmSync(root, { recursive: true }));

async function run(...args: readonly string[]) {
  const lines: string[] = [];
  const code = await analyse.run(args, (line) => lines.push(line));
  return { code, output: lines.join("\n") };
}

describe("npm run scenario -- analyse", () => {
  it("prints nothing but JSON with --json, before or after the folder", async () => {
    const { code, output } = await run(FOLDER, "--json");
    const counted = VILNIUS_UTILITIES.council.countedByExhaustion;
    const { none, ...paid } = counted.acceptableToAllMembers;
    expect(code).toBe(0);
    const { tables, anchors }: AnalysisReport = JSON.parse(output);
    expect(tables.council).toMatchObject({
      packages: counted.packages,
      acceptable: none,
      withPayments: paid,
      nash: counted.nashPackage.none,
    });
    expect(Object.keys(anchors).length).toBe(6);
    expect(await run("--json", FOLDER)).toEqual({ code, output });
  });

  it("prints a report for people without it", async () => {
    const { code, output } = await run(FOLDER);
    expect(code).toBe(0);
    expect(output).toContain("How often each option is in the 355 acceptable packages");
  });

  it("says what is wrong where there is no folder, or no scenario that can be played", async () => {
    const nowhere = join(root, "nowhere");
    expect(await run(nowhere)).toEqual({ code: 1, output: `There is no folder ${nowhere}.` });
    writeFileSync(join(root, "scenario.yaml"), "title: Not much of a scenario\n");
    const { code, output } = await run(root);
    expect(code).toBe(1);
    expect(output).toContain("can't be analysed before its errors are mended");
  });

  it("tells how to use it where it isn't told what to analyse", async () => {
    expect((await run()).code).toBe(2);
    expect((await run("a", "b")).output).toContain("Usage");
  });
});
