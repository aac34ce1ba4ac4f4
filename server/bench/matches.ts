import { join } from "node:path";
import { mean, quantile } from "../../shared/analysis/statistics.ts";
import { type Decide, decide } from "../../shared/bots/index.ts";
import { playMatch } from "../../shared/bots/playMatch.ts";
import { STRATEGIES, type StrategyName } from "../../shared/bots/strategies/index.ts";
import type { SeatId } from "../../shared/model/ids.ts";
import type { Scenario } from "../../shared/model/scenario.ts";
import { print } from "../bin/print.ts";
import { DEFAULTS } from "../config.ts";
import { loadScenario } from "../match/scenarioFiles.ts";

/** Matches that are measured for each way to play, and those before, while the code is still being compiled. */
const MATCHES = 30;
const WARM_UP = 6;

/** Milliseconds of processor time. Not of the clock: what else the machine does hardly counts. */
const inMs = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000;

interface Measured {
  /** Milliseconds for each match, collecting garbage and compiling included. */
  readonly match: number;
  /** Milliseconds for each decision of this thread. */
  readonly decisions: readonly number[];
}

/** Plays so many matches, one after the other. */
function measure(scenario: Scenario, botFor: (seat: SeatId) => Decide, matches: number): Measured {
  const decisions: number[] = [];
  const timed =
    (bot: Decide): Decide =>
    (view, random) => {
      const before = process.threadCpuUsage();
      const intent = bot(view, random);
      decisions.push(inMs(process.threadCpuUsage(before)));
      return intent;
    };
  const before = process.cpuUsage();
  for (let i = 0; i < matches; i += 1)
    playMatch({ scenario, seed: `bench.${i}`, botFor: (seat) => timed(botFor(seat)) });
  return { match: inMs(process.cpuUsage(before)) / matches, decisions };
}

const standard = (): Decide => decide;

/** The first seat plays otherwise, in matches with the same chance. */
function compare(scenario: Scenario, name: StrategyName, usual: Measured): void {
  const [odd] = Object.keys(scenario.seats);
  const { match } = measure(scenario, (seat) => (seat === odd ? STRATEGIES[name](decide) : decide), MATCHES);
  print(`${name}: a match takes ${(match / usual.match).toFixed(2)} times as long`);
}

function report({ match, decisions }: Measured): void {
  const thinking = (mean(decisions) * decisions.length) / (match * MATCHES);
  print(
    `${(1000 / match).toFixed(1)} matches a second and core (${MATCHES} matches after ${WARM_UP} to warm up, by the ` +
      `processor's time of the process, collecting garbage and compiling included); ` +
      `a decision: mean ${mean(decisions).toFixed(2)} ms, p99 ${quantile(decisions, 0.99).toFixed(1)} ms; ` +
      `${(100 * thinking).toFixed(0)} % of the time is the bots'`,
  );
}

/** How fast one processor plays whole matches of bots of The Road to Vilnius, and how long they think. */
export async function matches(): Promise<void> {
  const { scenario } = loadScenario(join(DEFAULTS.scenarioDir, "vilnius"));
  if (!scenario) throw new Error("the scenario can't be played");
  measure(scenario, standard, WARM_UP);
  const usual = measure(scenario, standard, MATCHES);
  report(usual);
  for (const name of ["alwaysBreak", "neverBreak"] as const) compare(scenario, name, usual);
}
