import { decide } from "../../shared/bots/index.ts";
import { playMatch } from "../../shared/bots/playMatch.ts";
import type { Scenario } from "../../shared/model/scenario.ts";
import { type Sample, sampleOf } from "../lab/sample.ts";
import { faultsOf, reportLines } from "./bots/report.ts";
import { commandLine, countIn } from "./commandLine.ts";
import { openScenario } from "./openScenario.ts";

const USAGE = "Usage: npm run bots -- [folder of a scenario] [--games 100] [--seed S]";

interface Order {
  readonly folder: string;
  readonly games: number;
  readonly seed: string;
}

/** The command line, or null if it isn't understood. */
function orderOf(args: readonly string[]): Order | null {
  const typed = commandLine(args, {
    games: { type: "string", default: "100" },
    seed: { type: "string", default: "bots" },
  });
  if (typed === null) return null;
  const { values, positionals } = typed;
  const [folder = "scenarios/vilnius", ...more] = positionals;
  const games = countIn(values.games);
  return games === null || more.length > 0 ? null : { folder, games, seed: values.seed };
}

/** Plays the matches one after the other; what goes wrong in one is told with its seed. */
function play(scenario: Scenario, { games, seed }: Order) {
  const decisions: number[] = [];
  const timed: typeof decide = (view, random) => {
    const start = performance.now();
    const intent = decide(view, random);
    decisions.push(performance.now() - start);
    return intent;
  };
  const matches: Sample[] = [];
  const errors: string[] = [];
  const start = performance.now();
  for (let game = 1; game <= games; game += 1) {
    const name = `${seed}.${game}`;
    try {
      matches.push(sampleOf(name, playMatch({ scenario, seed: name, botFor: () => timed })));
    } catch (error) {
      errors.push(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
  }
  return { matches, errors, timing: { total: performance.now() - start, decisions } };
}

/** Plays whole matches of bots in this process, without a server. Exit code 1 if anything is wrong with them. */
function main(order: Order): number {
  const scenario = openScenario(order.folder, console.log);
  if (scenario === null) return 1;
  const { matches, errors, timing } = play(scenario, order);
  for (const line of reportLines(scenario, matches, timing)) console.log(line);
  const faults = [...errors, ...faultsOf(scenario, matches)];
  for (const fault of faults) console.log(`FAULT  ${fault}`);
  return faults.length === 0 ? 0 : 1;
}

const order = orderOf(process.argv.slice(2));
if (order === null) console.log(USAGE);
process.exitCode = order === null ? 2 : main(order);
