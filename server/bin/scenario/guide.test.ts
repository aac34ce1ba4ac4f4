import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { z } from "zod";
import { Condition } from "../../../shared/model/condition.ts";
import { Effect } from "../../../shared/model/effect.ts";
import { Scenario } from "../../../shared/model/scenario.ts";
import { headsOf } from "../../../shared/scenario/schemaWalk.ts";
import { analyse } from "./analyse.ts";
import { check } from "./check.ts";
import { newScenario } from "./new.ts";
import type { Subcommand } from "./subcommand.ts";

const GUIDE = readFileSync("docs/scenarios.md", "utf8");

/** A grey block of the guide: what it is, the line it stands at, and what is in it. */
interface Block {
  readonly info: string;
  readonly line: number;
  readonly text: string;
}

const BLOCKS: readonly Block[] = [...GUIDE.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map((found) => ({
  info: found[1] ?? "",
  line: GUIDE.slice(0, found.index).split("\n").length,
  text: found[2] ?? "",
}));

const COMMANDS: readonly Subcommand[] = [check, newScenario, analyse];
const COMMAND = /^npm run scenario -- (\S+) (.+)$/m;

const root = mkdtempSync(join(tmpdir(), "guide-"));
beforeAll(() => cpSync("scenarios", join(root, "scenarios"), { recursive: true }));
afterAll(() => rmSync(root, { recursive: true }));

/** Carries out a command of the guide below a folder of its own, and answers as the guide shows it. */
async function carryOut(text: string): Promise<string> {
  const [, name, args = ""] = COMMAND.exec(text) ?? [];
  const lines: string[] = [];
  const placed = args.split(" ").map((arg) => (arg.startsWith("scenarios/") ? join(root, arg) : arg));
  await COMMANDS.find((one) => one.name === name)?.run(placed, (line) => lines.push(line));
  const here = `${relative(process.cwd(), root)}/`;
  return lines.join("\n").replaceAll(here, "").replaceAll(`${root}/`, "");
}

/** Without the first line, which depends on where the folder is. */
const withoutSchemaLine = (text: string): string => text.replace(/^# yaml-language-server: .*\n/, "");

/** What the guide shows after a command, as answered here; the files are written on the way. */
async function follow(): Promise<readonly (readonly [line: number, shown: string, answered: string])[]> {
  const compared: (readonly [number, string, string])[] = [];
  let answer = "";
  for (const { info, line, text } of BLOCKS) {
    const [, path = "", made] = /^yaml file=(\S+)( made)?$/.exec(info) ?? [];
    const file = join(root, path);
    if (made) compared.push([line, withoutSchemaLine(text), withoutSchemaLine(readFileSync(file, "utf8"))]);
    else if (path !== "") {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    } else if (info === "sh" && COMMAND.test(text)) answer = await carryOut(text);
    else if (info === "text") compared.push([line, text.trimEnd(), answer]);
  }
  return compared;
}

/** The first cells of the table below a heading, without their back quotes. */
function examplesBelow(heading: string): readonly string[] {
  const section = GUIDE.split(/^### /m).find((one) => one.startsWith(`${heading}\n`)) ?? "";
  return [...section.matchAll(/^\| `(\{.*?\})` \|/gm)].map(([, example]) => example ?? "");
}

const headsIn = (examples: readonly string[], schema: z.ZodType): ReadonlySet<string> => {
  const heads = headsOf(schema);
  return new Set(
    examples.flatMap((example) => Object.keys(parse(example)).filter((key) => heads.includes(key))),
  );
};

describe("The guide for authors", () => {
  it("is true when followed to the letter: every file is written, and every command answers as shown", async () => {
    const compared = await follow();
    expect(compared.length).toBeGreaterThan(10);
    for (const [line, shown, answered] of compared)
      expect(answered, `docs/scenarios.md, line ${line}`).toBe(shown);
    for (const id of ["mySummit", "spring", "wetSpring"])
      expect(existsSync(join(root, "scenarios", id))).toBe(true);
  });

  it("has the new scale of scores that the analysis tells of the scenario made in the first part", async () => {
    const told = await carryOut("npm run scenario -- analyse scenarios/mySummit");
    const anchors = told.slice(told.indexOf("Anchors of the score")).split("\n").slice(2);
    expect(anchors.length).toBe(7);
    for (const line of anchors) {
      const [hundredInFile, zeroInFile, hundred, zero] = line.trim().split(/ +/).reverse();
      expect([zeroInFile, hundredInFile], line).toEqual([zero, hundred]);
    }
  });

  it.each([
    ["All conditions", Condition],
    ["All effects", Effect],
  ])("shows every kind below “%s”, each with an example that is understood", (heading, schema) => {
    const examples = examplesBelow(heading);
    for (const example of examples) expect(schema.safeParse(parse(example)).error, example).toBe(undefined);
    expect(headsIn(examples, schema)).toEqual(new Set(headsOf(schema)));
  });

  it("names every part that a scenario can have", () => {
    const silent = Object.keys(Scenario.shape).filter((key) => !GUIDE.includes(`\`${key}\``));
    expect(silent, "docs/scenarios.md says nothing of these: add them to “Every part of a scenario”").toEqual(
      [],
    );
  });
});
