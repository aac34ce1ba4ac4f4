/**
 * `npm run record -- <folder of a scenario> --seed S --out file`: lets bots play a match and writes its log, to
 * be kept in `shared/testing/recorded/`. A recorded match is never written over: it says what was once played.
 * When the rules change, raise `RULES_VERSION` and add matches of the new rules; the old ones stay.
 */
import { writeFileSync } from "node:fs";
import { commandLine } from "../server/bin/commandLine.ts";
import { openScenario } from "../server/bin/openScenario.ts";
import { playMatch } from "../shared/bots/playMatch.ts";
import { RULES_VERSION } from "../shared/engine/rulesVersion.ts";
import type { Scenario } from "../shared/model/scenario.ts";
import { hashOf } from "../shared/scenario/hashOf.ts";
import { entriesOf, fingerprintOf, recordedText } from "../shared/testing/recordedMatch.ts";

const USAGE = "Usage: npm run record -- <folder of a scenario> --seed S --out file";

interface Order {
  readonly folder: string;
  readonly seed: string;
  readonly out: string;
}

/** The command line, or null if it isn't understood. */
function orderOf(args: readonly string[]): Order | null {
  const typed = commandLine(args, { seed: { type: "string" }, out: { type: "string" } });
  const [folder, ...more] = typed?.positionals ?? [];
  const { seed, out } = typed?.values ?? {};
  return folder && seed && out && more.length === 0 ? { folder, seed, out } : null;
}

function recordOf(scenario: Scenario, seed: string): string {
  const { log, state } = playMatch({ scenario, seed, scenarioHash: hashOf(scenario) });
  const finalState = fingerprintOf(state);
  return recordedText({ rulesVersion: RULES_VERSION, finalState, entries: entriesOf(log) });
}

/** Exit code 1 if the scenario is faulty or the file is already there. */
function main({ folder, seed, out }: Order): number {
  const scenario = openScenario(folder, console.log);
  if (scenario === null) return 1;
  try {
    writeFileSync(out, recordOf(scenario, seed), { flag: "wx" });
  } catch (error) {
    console.log(error instanceof Error ? error.message : String(error));
    return 1;
  }
  console.log(`${out}: ${scenario.title}, seed ${seed}, rules version ${RULES_VERSION}`);
  return 0;
}

const order = orderOf(process.argv.slice(2));
if (order === null) console.log(USAGE);
process.exitCode = order === null ? 2 : main(order);
