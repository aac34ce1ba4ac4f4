import { writeFileSync } from "node:fs";
import { isStrategy, STRATEGIES, type StrategyName } from "../../../shared/bots/strategies/index.ts";
import type { Scenario } from "../../../shared/model/scenario.ts";
import { type Comparison, comparisonOf } from "../../lab/comparison.ts";
import { experiment, type Played } from "../../lab/laboratory.ts";
import type { Strategies } from "../../lab/play.ts";
import { reportHtml } from "../../lab/reportHtml.ts";
import { reportText } from "../../lab/reportText.ts";
import { type Summary, summaryOf } from "../../lab/summary.ts";
import { commandLine, countIn } from "../commandLine.ts";
import { openScenario } from "../openScenario.ts";
import { progressBar } from "./progressBar.ts";
import type { Subcommand } from "./subcommand.ts";

const USAGE = `folder [--games 1000] [--seed S] [--json] [--html FILE] [--strategy seat=${Object.keys(STRATEGIES).join("|")}]`;

interface Order {
  readonly folder: string;
  readonly games: number;
  readonly seed: string;
  readonly json: boolean;
  readonly html: string | null;
  readonly strategies: Strategies;
}

/** `seat=name`, as often as there are seats; null if a name is no strategy. */
function strategiesOf(given: readonly string[]): Strategies | null {
  const pairs = given.map((one): readonly [string, StrategyName] | null => {
    const [seat = "", name = ""] = one.split("=");
    return isStrategy(name) ? [seat, name] : null;
  });
  return pairs.includes(null) ? null : Object.fromEntries(pairs.filter((pair) => pair !== null));
}

/** The command line, or null if it isn't understood. */
function orderOf(args: readonly string[]): Order | null {
  const typed = commandLine(args, {
    games: { type: "string", default: "1000" },
    seed: { type: "string", default: "lab" },
    json: { type: "boolean", default: false },
    html: { type: "string" },
    strategy: { type: "string", multiple: true, default: [] },
  });
  if (typed === null) return null;
  const { values, positionals } = typed;
  const [folder, ...more] = positionals;
  const games = countIn(values.games);
  const strategies = strategiesOf(values.strategy);
  if (folder === undefined || more.length > 0 || games === null || strategies === null) return null;
  return { folder, games, seed: values.seed, json: values.json, html: values.html ?? null, strategies };
}

/** The experiment, and the same matches of standard bots if a seat is played otherwise. */
async function played(scenario: Scenario, { games, seed, strategies }: Order) {
  const run = (who: Strategies, label: string): Promise<Played> => {
    const bar = progressBar(label, games);
    return experiment({ scenario, seed, strategies: who, games, onProgress: bar.show }).finally(bar.clear);
  };
  const changed = await run(strategies, "Playing");
  if (Object.keys(strategies).length === 0) return { ...changed, comparison: null };
  const standard = await run({}, "Playing the same with standard bots");
  return { ...changed, comparison: comparisonOf(changed.samples, standard.samples) };
}

interface Result {
  readonly summary: Summary;
  readonly comparison: Comparison | null;
  readonly errors: readonly string[];
}

const asJson = ({ summary, comparison, errors }: Result, { seed }: Order): string =>
  JSON.stringify({ ...summary, seed, againstStandard: comparison, errors }, null, 2);

async function simulated(order: Order, print: (line: string) => void): Promise<number> {
  const scenario = openScenario(order.folder, print);
  if (scenario === null) return 1;
  const unknown = Object.keys(order.strategies).find((seat) => !(seat in scenario.seats));
  if (unknown !== undefined) {
    print(`${scenario.title} has no seat ${unknown}: ${Object.keys(scenario.seats).join(", ")}.`);
    return 2;
  }
  const { samples, errors, comparison } = await played(scenario, order);
  const result = { summary: summaryOf(scenario, samples, order.strategies), comparison, errors };
  if (order.html !== null) writeFileSync(order.html, reportHtml(scenario, result.summary, comparison));
  if (order.json) print(asJson(result, order));
  else for (const line of reportText(scenario, result.summary, comparison)) print(line);
  for (const error of errors) if (!order.json) print(`FAULT  ${error}`);
  return errors.length === 0 && result.summary.refused === 0 ? 0 : 1;
}

/**
 * Plays many matches of bots on all processors and says what came of them. The same seed gives the same matches,
 * whoever plays. Exit code 1 if a match stood still or a bot tried what is refused, 2 if the command line isn't understood.
 */
export const simulate: Subcommand = {
  name: "simulate",
  usage: USAGE,
  summary: "Lets bots play many matches and reports endings, texts, scores, cards, deals and tracks.",
  run: async (args, print) => {
    const order = orderOf(args);
    if (order !== null) return simulated(order, print);
    print(`Usage: npm run scenario -- simulate ${USAGE}`);
    return 2;
  },
};
