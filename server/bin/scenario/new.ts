import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { parseArgs } from "node:util";
import { Id } from "../../../shared/model/source.ts";
import { listScenarios, loadScenario } from "../../match/scenarioFiles.ts";
import { SCHEMA_FILE } from "./schema.ts";
import type { Subcommand } from "./subcommand.ts";

const ROOT = "scenarios";
const PATTERN = "tiny";
const MAIN_FILE = "scenario.yaml";

/** What is asked for: a folder, and the scenario that is extended; null: the smallest one is copied. */
interface Order {
  readonly folder: string;
  readonly base: string | null;
}

function orderOf(args: readonly string[]): Order | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { from: { type: "string" } },
    });
    const [folder, ...others] = positionals;
    return folder === undefined || others.length > 0 ? null : { folder, base: values.from ?? null };
  } catch {
    return null;
  }
}

/** Why a scenario can't be begun in this folder, or null. */
function objection({ folder: named, base }: Order): string | null {
  const folder = resolve(named);
  const id = basename(folder);
  if (!Id.safeParse(id).success)
    return `\`${id}\` can't be the name of a scenario: letters and digits only, beginning with a small letter, 40 at most.`;
  if (existsSync(folder)) return `${folder} exists already. Choose another name.`;
  if (base === null) return null;
  const known = listScenarios(dirname(folder));
  return known.includes(base)
    ? null
    : `There is no scenario \`${base}\` next to ${folder}. There: ${known.join(", ") || "none"}.`;
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

/** One file, in which whatever differs from the other scenario will be said. */
function extendBase(folder: string, base: string): void {
  const id = basename(folder);
  const title = loadScenario(join(dirname(folder), base)).scenario?.title ?? base;
  mkdirSync(folder, { recursive: true });
  const lines = [
    `# Extends ${base}: say here only what differs. An empty value takes away what stands there.`,
    `id: ${id}`,
    `extends: ${base}`,
    `title: ${JSON.stringify(`${title} (${id})`)}`,
    "# Where everything comes from that is new here and doesn't say so itself.",
    `source: {author: "Invented for ${id}"}`,
  ];
  writeFileSync(join(folder, MAIN_FILE), `${schemaLine(folder)}${lines.join("\n")}\n`);
}

function nextSteps({ folder: named, base }: Order): readonly string[] {
  const elsewhere = dirname(resolve(named)) !== resolve(ROOT);
  const shown = named.replace(/[/\\]+$/, "");
  const begun = base === null ? `is a copy of ${ROOT}/${PATTERN}, in one language` : `extends \`${base}\``;
  const change =
    base === null
      ? `Change ${shown}/${MAIN_FILE} and the files beside it: titles, seats, tables, rounds.`
      : `Write into ${shown}/${MAIN_FILE} what differs: a title, a card, a clause.`;
  return [
    `${shown} ${begun}. What to do next:`,
    `  1. ${change}`,
    `  2. npm run scenario -- check ${shown}    tells what is wrong, by file and line.`,
    `  3. npm run bots -- ${shown} --games 100    lets bots play it.`,
    `docs/scenarios.md explains it all, step by step.`,
    ...(elsewhere ? [`The server offers only what is in ${ROOT}/: move the folder there to play it.`] : []),
  ];
}

/** Begins a scenario. Exit code 1 if it can't be begun so, 2 if the command line isn't understood. */
export const newScenario: Subcommand = {
  name: "new",
  usage: "folder [--from scenario]",
  summary: `Begins a scenario in a new folder, such as ${ROOT}/myScenario: a copy of ${ROOT}/${PATTERN}, or one that extends another.`,
  run: (args, print) => {
    const order = orderOf(args);
    if (order === null) {
      print(`Usage: npm run scenario -- new ${ROOT}/myScenario [--from vilniusShort]`);
      return 2;
    }
    const against = objection(order);
    if (against === null) {
      const folder = resolve(order.folder);
      if (order.base === null) copyPattern(folder);
      else extendBase(folder, order.base);
    }
    for (const line of against === null ? nextSteps(order) : [against]) print(line);
    return against === null ? 0 : 1;
  },
};
