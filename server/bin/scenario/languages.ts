import { dirname, join, relative, resolve } from "node:path";
import { type Gap, gapsIn } from "../../../shared/scenario/gaps.ts";
import { pathText } from "../../../shared/scenario/tree.ts";
import { loadScenario } from "../../match/scenarioFiles.ts";
import { openScenario } from "../openScenario.ts";
import type { Subcommand } from "./subcommand.ts";

const SAID: Readonly<Record<Gap["kind"], string>> = {
  untranslated: "is not translated",
  "other numbers": "has other numbers than the original",
};

const lineOf = (folder: string, { kind, path, place }: Gap): string => {
  const file = relative(process.cwd(), join(dirname(resolve(folder)), place.file));
  return `${file}:${place.line}:${place.column} \`${pathText(path)}\` ${SAID[kind]}.`;
};

function tellOf(folder: string, print: (line: string) => void): number {
  if (openScenario(folder, print) === null) return 1;
  const plain = loadScenario(folder);
  let missing = 0;
  for (const language of plain.languages) {
    const gaps = gapsIn(plain, loadScenario(folder, language));
    for (const gap of gaps) print(lineOf(folder, gap));
    const left = gaps.filter(({ kind }) => kind === "untranslated").length;
    print(
      `${folder} in ${language}: ${left === 0 ? "everything is translated" : `${left} ${left === 1 ? "text is" : "texts are"} not translated`}.`,
    );
    missing += left;
  }
  if (plain.languages.length === 0) print(`${folder} is in ${plain.scenario?.language ?? "?"} alone.`);
  return missing === 0 ? 0 : 1;
}

/** Tells what translations of a scenario lack. Exit code 1 if anything is not translated. */
export const languages: Subcommand = {
  name: "languages",
  usage: "<folder>",
  summary:
    "Tells which texts of a scenario its languages lack, and which have other numbers than the original.",
  run: ([folder = "", ...more], print) => {
    if (folder !== "" && more.length === 0) return tellOf(folder, print);
    print("Usage: npm run scenario -- languages <folder>");
    return 2;
  },
};
