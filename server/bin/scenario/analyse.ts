import { existsSync, statSync } from "node:fs";
import { analysisReport } from "../../../shared/analysis/report.ts";
import type { Scenario } from "../../../shared/model/scenario.ts";
import { loadScenario } from "../../match/scenarioFiles.ts";
import { analysisText } from "./analysisText.ts";
import type { Subcommand } from "./subcommand.ts";

/** The scenario in a folder, or a sentence saying why it can't be analysed. */
function readScenario(folder: string): Scenario | string {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return `There is no folder ${folder}.`;
  const { scenario } = loadScenario(folder);
  return scenario ?? `${folder} can't be analysed before its errors are mended: \`check\` tells them.`;
}

function analysed(scenario: Scenario, asData: boolean): string {
  const report = analysisReport(scenario);
  return asData ? JSON.stringify(report) : analysisText(scenario, report);
}

/**
 * Counts every package of every table before anything has happened. Exit code 1 if the scenario can't be
 * played or a table has too many packages, 2 if the command line isn't understood.
 */
export const analyse: Subcommand = {
  name: "analyse",
  usage: "folder [--json]",
  summary:
    "Counts all packages of a scenario's tables: what all members accept, solutions, anchors of the score.",
  run: (args, print) => {
    const [folder, ...others] = args.filter((arg) => arg !== "--json");
    if (folder === undefined || others.length > 0 || folder.startsWith("-")) {
      print("Usage: npm run scenario -- analyse folder [--json]");
      return 2;
    }
    const scenario = readScenario(folder);
    try {
      print(typeof scenario === "string" ? scenario : analysed(scenario, args.includes("--json")));
      return typeof scenario === "string" ? 1 : 0;
    } catch (error) {
      print(error instanceof Error ? `${error.message}.` : String(error));
      return 1;
    }
  },
};
