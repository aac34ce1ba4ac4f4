import "./brokenPipe.ts";
import { decide } from "../../shared/bots/index.ts";
import { playMatch } from "../../shared/bots/playMatch.ts";
import type { Scenario } from "../../shared/model/scenario.ts";
import { type Sample, sampleOf } from "../lab/sample.ts";
import { faultsOf, reportLines } from "./bots/report.ts";
import { playScoreable, type ScoreableRun, scoreableRun } from "./bots/scoreable.ts";
import { commandLine, countIn } from "./commandLine.ts";
import { openScenario } from "./openScenario.ts";
import { print } from "./print.ts";

const USAGE = [
  "Usage: npm run bots -- [folder of a scenario] [--games 100] [--seed S]",
  "       npm run bots -- --scoreable [--games 500] [--seed S] [--shapes classic,…] [--players standard,… | all] [--json]",
].join("\n");

interface Order {
  readonly folder: string;
  readonly games: number;
  readonly seed: string;
}

/** The command line: whole matches of a scenario, or scoreable games drawn by lot; null if it isn't understood. */
function orderOf(args: readonly string[]): Order | ScoreableRun | null {
  const typed = commandLine(args, {
    games: { type: "string" },
    seed: { type: "string", default: "bots" },
    scoreable: { type: "boolean", default: false },
    shapes: { type: "string", default: "classic" },
    players: { type: "string", default: "all" },
    json: { type: "boolean", default: false },
  });
  if (typed === null) return null;
  const { values, positionals } = typed;
  const { seed, json, scoreable } = values;
  const games = countIn(values.games ?? (scoreable ? "500" : "100"));
  if (games === null) return null;
  if (scoreable) return positionals.length > 0 ? null : scoreableRun(values, { games, seed, json });
  const [folder = "scenarios/vilnius", ...more] = positionals;
  return more.length > 0 || json ? null : { folder, games, seed };
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
  const scenario = openScenario(order.folder, print);
  if (scenario === null) return 1;
  const { matches, errors, timing } = play(scenario, order);
  for (const line of reportLines(scenario, matches, timing)) print(line);
  const faults = [...errors, ...faultsOf(scenario, matches)];
  for (const fault of faults) print(`FAULT  ${fault}`);
  return faults.length === 0 ? 0 : 1;
}

const order = orderOf(process.argv.slice(2));
if (order === null) print(USAGE);
if (order === null) process.exitCode = 2;
else process.exitCode = "shapes" in order ? await playScoreable(order, print) : main(order);
