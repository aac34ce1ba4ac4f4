import { STRATEGIES, type StrategyName } from "../../../shared/bots/strategies/index.ts";
import type { Scenario } from "../../../shared/model/scenario.ts";
import type { Targets } from "../../../shared/model/targets.ts";
import { balanceLines, balanceMarkdown } from "../../lab/balance/balanceText.ts";
import { measureStrategy, measuresOf } from "../../lab/balance/measures.ts";
import type { Measured } from "../../lab/balance/verdict.ts";
import { comparisonOf } from "../../lab/comparison.ts";
import { experiment } from "../../lab/laboratory.ts";
import type { Strategies } from "../../lab/play.ts";
import type { Sample } from "../../lab/sample.ts";
import { commandLine, countIn } from "../commandLine.ts";
import { openScenario } from "../openScenario.ts";
import { progressBar } from "./progressBar.ts";
import type { Subcommand } from "./subcommand.ts";

const USAGE = "folder [--games 1000] [--seed S] [--without-strategies] [--json | --markdown]";

interface Order {
  readonly folder: string;
  readonly games: number;
  readonly seed: string;
  readonly strategies: boolean;
  readonly as: "text" | "json" | "markdown";
}

/** The command line, or null if it isn't understood. */
function orderOf(args: readonly string[]): Order | null {
  const typed = commandLine(args, {
    games: { type: "string", default: "1000" },
    seed: { type: "string", default: "balance" },
    "without-strategies": { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    markdown: { type: "boolean", default: false },
  });
  if (typed === null) return null;
  const { values, positionals } = typed;
  const [folder, ...more] = positionals;
  const games = countIn(values.games);
  if (folder === undefined || more.length > 0 || games === null) return null;
  const as = values.json ? "json" : values.markdown ? "markdown" : "text";
  return { folder, games, seed: values.seed, strategies: !values["without-strategies"], as };
}

/** Plays it all, with a bar; throws if a match stood still. */
async function play(
  scenario: Scenario,
  { games, seed }: Order,
  strategies: Strategies,
): Promise<readonly Sample[]> {
  const [seat, name] = Object.entries(strategies)[0] ?? [];
  const bar = progressBar(name === undefined ? "Standard bots" : `${name} as ${seat}`, games);
  const { samples, errors } = await experiment({
    scenario,
    seed,
    strategies,
    games,
    onProgress: bar.show,
  }).finally(bar.clear);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  return samples;
}

const NAMES = Object.keys(STRATEGIES).filter((name): name is StrategyName => name in STRATEGIES);

/** Every strategy that should not pay, in the same matches as the standard bots. */
async function strategiesOf(
  scenario: Scenario,
  order: Order,
  standard: { readonly targets: Targets; readonly samples: readonly Sample[] },
): Promise<readonly Measured[]> {
  const list: Measured[] = [];
  for (const name of NAMES)
    for (const [seat, below] of Object.entries(standard.targets.strategies[name] ?? {})) {
      const changed = await play(scenario, order, { [seat]: name });
      const difference = comparisonOf(changed, standard.samples)[seat] ?? { value: 0, low: 0, high: 0 };
      const what = `${scenario.seats[seat]?.name ?? seat} loses by “${name}”`;
      list.push(measureStrategy(what, below, difference));
    }
  return list;
}

const PRINTED: Readonly<Record<Order["as"], (measures: readonly Measured[]) => readonly string[]>> = {
  text: balanceLines,
  markdown: balanceMarkdown,
  json: (measures) => [JSON.stringify(measures, null, 2)],
};

async function balanced(order: Order, print: (line: string) => void): Promise<number> {
  const scenario = openScenario(order.folder, print);
  if (scenario === null) return 1;
  const { targets } = scenario;
  if (targets === undefined) {
    print(`${scenario.title} has no targets: there is nothing to measure it by.`);
    return 0;
  }
  const samples = await play(scenario, order, {});
  const measures = [
    ...measuresOf({ scenario, targets, samples }),
    ...(order.strategies ? await strategiesOf(scenario, order, { targets, samples }) : []),
  ];
  for (const line of PRINTED[order.as](measures)) print(line);
  const count = (verdict: Measured["verdict"]) => measures.filter((one) => one.verdict === verdict).length;
  if (order.as === "text")
    print(
      `\n${order.games} matches, seed ${order.seed}: ${count("met")} met, ${count("near")} near, ${count("missed")} missed`,
    );
  return count("missed") === 0 ? 0 : 1;
}

/**
 * Measures a scenario's targets over many matches of bots, strategies included. Exit code 1 if one is missed by
 * more than chance, 2 if the command line isn't understood.
 */
export const balance: Subcommand = {
  name: "balance",
  usage: USAGE,
  summary: "Measures the targets of a scenario over many matches of bots, with intervals and a verdict each.",
  run: async (args, print) => {
    const order = orderOf(args);
    if (order !== null) return balanced(order, print);
    print(`Usage: npm run scenario -- balance ${USAGE}`);
    return 2;
  },
};
