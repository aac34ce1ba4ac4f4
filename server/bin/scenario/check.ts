import { existsSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import type { Scenario } from "../../../shared/model/scenario.ts";
import type { ParsedScenario } from "../../../shared/scenario/parseScenario.ts";
import type { Problem } from "../../../shared/scenario/problem.ts";
import { listScenarios, loadScenario } from "../../match/scenarioFiles.ts";
import type { Subcommand } from "./subcommand.ts";

const ROOT = "scenarios";

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
const size = (map: object): number => Object.keys(map).length;

/** `file:line:column code message`, with the file as seen from here, so that editors and terminals can jump to it. */
function lineOf(problem: Problem, folder: string): string {
  const file = relative(process.cwd(), join(dirname(resolve(folder)), problem.file));
  const advice = problem.severity === "warning" ? "Advice: " : "";
  return `${file}:${problem.line}:${problem.column} ${problem.code} ${advice}${problem.message}`;
}

function contents(scenario: Scenario, languages: readonly string[]): string {
  const issues = Object.values(scenario.tables).reduce((sum, table) => sum + size(table.issues), 0);
  const parts = [
    counted(size(scenario.seats), "seat"),
    ...(size(scenario.automata) > 0 ? [counted(size(scenario.automata), "automaton", "automata")] : []),
    `${counted(size(scenario.tables), "table")} with ${counted(issues, "issue")}`,
    counted(size(scenario.rounds), "round"),
    counted(size(scenario.cards), "card"),
    counted(size(scenario.events), "event"),
    counted(size(scenario.favours), "favour"),
    counted(size(scenario.endings), "ending"),
  ];
  return `${parts.join(", ")}; in ${[scenario.language, ...languages].join(", ")}`;
}

function summary(folder: string, { scenario, problems, languages }: ParsedScenario): string {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const warnings = problems.length - errors;
  const advice = warnings === 0 ? "" : ` (${counted(warnings, "piece", "pieces")} of advice)`;
  if (scenario === null) return `${folder} can't be played: ${counted(errors, "error")}${advice}.`;
  return `${folder} is in order${advice}: ${contents(scenario, languages)}.`;
}

function checkFolder(folder: string, print: (line: string) => void): boolean {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    print(`There is no folder ${folder}.`);
    return false;
  }
  const parsed = loadScenario(folder);
  for (const problem of parsed.problems) print(lineOf(problem, folder));
  print(summary(folder, parsed));
  return parsed.scenario !== null;
}

/** Tells everything that is wrong with scenarios. Exit code 1 if one of them can't be played. */
export const check: Subcommand = {
  name: "check",
  usage: "[folder …]",
  summary: `Tells every problem of the scenarios in these folders, else of all in ${ROOT}/.`,
  run: (args, print) => {
    const folders = args.length > 0 ? args : listScenarios(ROOT).map((id) => `${ROOT}/${id}`);
    const results = folders.map((folder) => checkFolder(folder, print));
    return results.every((sound) => sound) ? 0 : 1;
  },
};
