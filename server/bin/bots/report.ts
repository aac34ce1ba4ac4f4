import { mean, quantile } from "../../../shared/analysis/statistics.ts";
import type { Scenario } from "../../../shared/model/scenario.ts";
import { mainTable } from "../../lab/mainTable.ts";
import type { Outcomes, Sample } from "../../lab/sample.ts";

/** How long it all took, in milliseconds. */
export interface Timing {
  readonly total: number;
  readonly decisions: readonly number[];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
const share = (matches: readonly Sample[], holds: (one: Sample) => boolean): string =>
  `${((100 * matches.filter(holds).length) / Math.max(1, matches.length)).toFixed(0)} %`;

/** Whether the main table has a text at the end. */
const isAdopted = (scenario: Scenario) => {
  const main = mainTable(scenario);
  return ({ texts }: Sample): boolean => texts[main] === true;
};

/** Endings in the order of the scenario, each with its count. */
export const endingsOf = (scenario: Scenario, matches: readonly Sample[]) =>
  Object.keys(scenario.endings)
    .map((ending) => [ending, matches.filter((one) => one.ending === ending).length] as const)
    .filter(([, count]) => count > 0);

function endingLines(scenario: Scenario, matches: readonly Sample[]): readonly string[] {
  return endingsOf(scenario, matches).map(
    ([ending, count]) => `  ${String(count).padStart(4)}  ${scenario.endings[ending]?.title ?? ending}`,
  );
}

function scoreLines(scenario: Scenario, matches: readonly Sample[]): readonly string[] {
  return Object.entries(scenario.seats).map(([seat, { name }]) => {
    const scores = matches.map((one) => one.seats[seat]?.score ?? 0);
    const [low, high] = [Math.min(...scores), Math.max(...scores)];
    return `  ${mean(scores).toFixed(1).padStart(6)}  ${name} (${low.toFixed(1)} to ${high.toFixed(1)})`;
  });
}

function dealLine(matches: readonly Sample[]): string {
  const all = (pick: (one: Sample) => number) => sum(matches.map(pick));
  const promises = (outcome: keyof Outcomes) =>
    all((one) => sum(Object.values(one.promises).map((outcomes) => outcomes[outcome])));
  const [kept, broken, lapsed] = [promises("kept"), promises("broken"), promises("lapsed")];
  const [offered, closed] = [all(({ deals }) => deals.offered), all(({ deals }) => deals.accepted)];
  return `Deals: ${offered} offered, ${closed} accepted; promises: ${kept} kept, ${broken} broken, ${lapsed} lapsed`;
}

/** What is printed: plain lines, for people. */
export function reportLines(
  scenario: Scenario,
  matches: readonly Sample[],
  { total, decisions }: Timing,
): readonly string[] {
  const motions = mean(matches.map((one) => one.motions)).toFixed(1);
  const broken = mean(matches.map((one) => one.brokenMotions)).toFixed(1);
  return [
    `${scenario.title}: ${matches.length} matches of standard bots`,
    "Endings:",
    ...endingLines(scenario, matches),
    `Text adopted: ${share(matches, isAdopted(scenario))}; first reading broken: ${share(matches, ({ readings }) => readings[mainTable(scenario)]?.[0] === true)}`,
    "Mean scores:",
    ...scoreLines(scenario, matches),
    dealLine(matches),
    `Motions a match: ${motions}, of which broken: ${broken}`,
    `Time: ${(total / 1000).toFixed(1)} s; ${decisions.length} decisions, mean ${mean(decisions).toFixed(2)} ms, 99th percentile ${quantile(decisions, 0.99).toFixed(2)} ms`,
  ];
}

const named = (what: string, matches: readonly Sample[]): readonly string[] => {
  const seeds = matches.slice(0, 5).map(({ seed }) => seed);
  return matches.length === 0 ? [] : [`${matches.length} matches ${what}, for instance ${seeds.join(", ")}`];
};

/** How many matches it takes to speak of shares. */
const MANY = 100;

/** What only a hundred matches can tell. */
function faultsOfMany(scenario: Scenario, matches: readonly Sample[]): readonly string[] {
  const { textAdopted, endings = 1 } = scenario.targets ?? {};
  const { atLeast = 0, atMost = 100 } = textAdopted ?? {};
  const adopted = (100 * matches.filter(isAdopted(scenario)).length) / Math.max(1, matches.length);
  const shown = endingsOf(scenario, matches).length;
  return [
    ...(shown < endings ? [`${shown} different endings, not ${endings}`] : []),
    ...(adopted < atLeast || adopted > atMost
      ? [`a text was adopted in ${adopted.toFixed(0)} % of the matches, not in ${atLeast} to ${atMost} %`]
      : []),
  ];
}

/** What is wrong with the matches: refused intents always, the rest by the scenario's own targets. */
export function faultsOf(scenario: Scenario, matches: readonly Sample[]): readonly string[] {
  const { motions = 0, deals = 0 } = scenario.targets ?? {};
  return [
    ...matches.flatMap(({ seed, refused }) => refused.map((one) => `${seed}: refused, ${one}`)),
    ...named(
      `with fewer than ${deals} closed deals`,
      matches.filter((one) => one.deals.accepted < deals),
    ),
    ...named(
      `with fewer than ${motions} motions`,
      matches.filter((one) => one.motions < motions),
    ),
    ...(matches.length >= MANY ? faultsOfMany(scenario, matches) : []),
  ];
}
