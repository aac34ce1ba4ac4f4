import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { Id } from "../../../shared/model/source.ts";
import { SCHEMA_FILE } from "./schema.ts";
import type { Subcommand } from "./subcommand.ts";

const ROOT = "scenarios";
const PATTERN = "tiny";
const MAIN_FILE = "scenario.yaml";

/** Why a scenario can't be begun in this folder, or null. */
function objection(folder: string): string | null {
  const id = basename(folder);
  if (!Id.safeParse(id).success)
    return `\`${id}\` can't be the name of a scenario: letters and digits only, beginning with a small letter, 40 at most.`;
  return existsSync(folder) ? `${folder} exists already. Choose another name.` : null;
}

/** The first line by which editors find the schema, however deep the folder is. */
function schemaLine(folder: string): string {
  const path = relative(folder, resolve(SCHEMA_FILE)).split(sep).join("/");
  return `# yaml-language-server: $schema=${path}\n`;
}

/** Texts in other languages stay behind: they would go on telling the old story when the new one is written. */
function copyPattern(folder: string): void {
  const pattern = join(ROOT, PATTERN);
  mkdirSync(dirname(folder), { recursive: true });
  cpSync(pattern, folder, { recursive: true, filter: (source) => relative(pattern, source) !== "lang" });
  for (const name of readdirSync(folder).filter((name) => name.endsWith(".yaml"))) {
    const file = join(folder, name);
    const text = readFileSync(file, "utf8");
    const own = name === MAIN_FILE ? text.replace(/^id: .*$/m, `id: ${basename(folder)}`) : text;
    writeFileSync(file, schemaLine(folder) + own);
  }
}

/** `named` is the folder as the author wrote it. */
function nextSteps(named: string): readonly string[] {
  const elsewhere = dirname(resolve(named)) !== resolve(ROOT);
  const shown = named.replace(/[/\\]+$/, "");
  return [
    `${shown} is a copy of ${ROOT}/${PATTERN}, in one language. What to do next:`,
    `  1. Change ${shown}/${MAIN_FILE} and the files beside it: titles, seats, tables, rounds.`,
    `  2. npm run scenario -- check ${shown}    tells what is wrong, by file and line.`,
    `  3. npm run bots -- ${shown} --games 100    lets bots play it.`,
    ...(elsewhere ? [`The server offers only what is in ${ROOT}/: move the folder there to play it.`] : []),
  ];
}

/** Begins a scenario. Exit code 1 if the folder exists or has no name for one, 2 if no folder is named. */
export const newScenario: Subcommand = {
  name: "new",
  usage: "folder",
  summary: `Begins a scenario in a new folder, such as ${ROOT}/myScenario, as a copy of ${ROOT}/${PATTERN}.`,
  run: (args, print) => {
    const [named, ...others] = args;
    if (named === undefined || others.length > 0 || named.startsWith("-")) {
      print(`Usage: npm run scenario -- new ${ROOT}/myScenario`);
      return 2;
    }
    const folder = resolve(named);
    const against = objection(folder);
    if (against === null) copyPattern(folder);
    for (const line of against === null ? nextSteps(named) : [against]) print(line);
    return against === null ? 0 : 1;
  },
};
