import { type Estimate, meanEstimate, share } from "../../../shared/analysis/statistics.ts";
import type { Scenario } from "../../../shared/model/scenario.ts";
import type { Targets } from "../../../shared/model/targets.ts";
import { cardsUsed } from "../cardUse.ts";
import { mainTable } from "../mainTable.ts";
import type { Sample } from "../sample.ts";
import { type Aim, type Measured, measured, measuredShare } from "./verdict.ts";

/** An experiment of standard bots, and what its scenario expects of it. */
export interface Trial {
  readonly scenario: Scenario;
  readonly targets: Targets;
  readonly samples: readonly Sample[];
}

type Measure = (trial: Trial) => readonly Measured[];

/** How often something holds among these matches, if the scenario has a target for it. */
function counted(
  what: string,
  aim: Aim | undefined,
  { among, holds }: { readonly among: readonly Sample[]; readonly holds: (sample: Sample) => boolean },
): readonly Measured[] {
  if (aim === undefined) return [];
  return [measuredShare(what, aim, share(among.filter(holds).length, among.length), among.length)];
}

const texts: Measure = ({ scenario, targets, samples: among }) => {
  const main = mainTable(scenario);
  return [
    ...counted("A text is adopted", targets.textAdopted, {
      among,
      holds: ({ texts }) => texts[main] === true,
    }),
    ...counted("The first reading is broken", targets.firstReadingBroken, {
      among,
      holds: ({ readings }) => readings[main]?.[0] === true,
    }),
    ...counted("Matches with a broken motion", targets.someMotionBroken, {
      among,
      holds: ({ brokenMotions }) => brokenMotions > 0,
    }),
  ];
};

const motions: Measure = ({ targets, samples }) =>
  targets.brokenMotions === undefined
    ? []
    : [
        measured(
          "Broken motions a match",
          targets.brokenMotions,
          meanEstimate(samples.map(({ brokenMotions }) => brokenMotions)),
        ),
      ];

const endings: Measure = ({ scenario, targets, samples: among }) =>
  Object.entries(scenario.endings).flatMap(([id, { title }]) =>
    counted(`Ending “${title}”`, targets.endingShares[id] ?? targets.eachEnding, {
      among,
      holds: ({ ending }) => ending === id,
    }),
  );

/** The best and the worst mean, and an interval that takes both as uncertain. */
function spreadOf(estimates: readonly Estimate[]): Estimate {
  const sorted = [...estimates].sort((a, b) => a.value - b.value);
  const [worst, best] = [sorted[0], sorted.at(-1)];
  if (!worst || !best) return { value: 0, low: 0, high: 0 };
  const value = best.value - worst.value;
  const half = Math.hypot(best.high - best.value, worst.high - worst.value);
  return { value, low: value - half, high: value + half };
}

const scores: Measure = ({ scenario, targets, samples }) => {
  const means = Object.entries(scenario.seats).map(
    ([seat, { name }]) => [name, meanEstimate(samples.map(({ seats }) => seats[seat]?.score ?? 0))] as const,
  );
  const { meanScore, scoreSpread } = targets;
  return [
    ...(meanScore === undefined
      ? []
      : means.map(([name, one]) => measured(`Mean score of ${name}`, meanScore, one))),
    ...(scoreSpread === undefined
      ? []
      : [
          measured(
            "Largest less smallest mean score",
            { atMost: scoreSpread },
            spreadOf(means.map(([, one]) => one)),
          ),
        ]),
  ];
};

const shares: Measure = ({ targets, samples }) =>
  Object.entries(targets.shares).flatMap(([id, aim]) => {
    const among = samples.filter(({ holds }) => holds[`shares.${id}.among`] !== false);
    return counted(aim.title, aim, { among, holds: ({ holds }) => holds[`shares.${id}.holds`] === true });
  });

/**
 * The ratio of two shares with the 95 % interval of its logarithm (D. Katz et al., "Obtaining confidence
 * intervals for the risk ratio in cohort studies", Biometrics 34, 1978), half a match added to each count so
 * that none is nothing.
 */
function ratioOf(first: readonly boolean[], second: readonly boolean[]): Estimate {
  const part = (list: readonly boolean[]) => ({
    hits: list.filter((hit) => hit).length + 0.5,
    of: list.length + 0.5,
  });
  const [a, b] = [part(first), part(second)];
  const value = a.hits / a.of / (b.hits / b.of);
  const spread = 1.959964 * Math.sqrt(1 / a.hits - 1 / a.of + 1 / b.hits - 1 / b.of);
  return { value, low: value * Math.exp(-spread), high: value * Math.exp(spread) };
}

const likelier: Measure = ({ targets, samples }) =>
  Object.entries(targets.likelier).map(([id, { title, times }]) => {
    const hits = (when: boolean) =>
      samples
        .filter(({ holds }) => holds[`likelier.${id}.when`] === when)
        .map(({ holds }) => holds[`likelier.${id}.holds`] === true);
    return measured(title, { atLeast: times }, ratioOf(hits(true), hits(false)));
  });

/** By how much the wanted option leads the next one, in percent of the texts that were adopted. */
const mostFrequent: Measure = ({ scenario, targets, samples }) =>
  Object.entries(targets.mostFrequent).map(([issue, wanted]) => {
    const table = Object.values(scenario.tables).find(({ issues }) => issue in issues);
    const adopted = samples.flatMap(({ options }) => options[issue] ?? []);
    const count = (option: string) => adopted.filter((one) => one === option).length;
    const others = Object.keys(table?.issues[issue]?.options ?? {}).filter((option) => option !== wanted);
    const next = Math.max(0, ...others.map(count));
    const value = adopted.length === 0 ? 0 : (100 * (count(wanted) - next)) / adopted.length;
    const title = table?.issues[issue]?.options[wanted]?.title ?? wanted;
    return measured(
      `“${title}” leads the next most frequent by`,
      { atLeast: 0 },
      { value, low: value, high: value },
      "%",
    );
  });

const cards: Measure = ({ scenario, targets, samples }) => {
  const aim = targets.cardsPlayed;
  if (aim === undefined) return [];
  return Object.entries(cardsUsed(scenario, samples)).map(([id, { held, played }]) =>
    measuredShare(`Card “${scenario.cards[id]?.title ?? id}” is played`, aim, share(played, held), held),
  );
};

const promises: Measure = ({ targets, samples }) => {
  const owed = samples.flatMap((sample) =>
    Object.entries(sample.promises).flatMap(([kind, outcomes]) => (kind === "atOnce" ? [] : [outcomes])),
  );
  const kept = owed.map((one) => one.kept).reduce((sum, n) => sum + n, 0);
  const judged = kept + owed.map((one) => one.broken).reduce((sum, n) => sum + n, 0);
  return targets.promisesKept === undefined
    ? []
    : [
        measuredShare(
          "Promises kept, of those kept or broken",
          targets.promisesKept,
          share(kept, judged),
          judged,
        ),
      ];
};

const different: Measure = ({ targets, samples }) => {
  const shown = new Set(samples.map(({ ending }) => ending)).size;
  const value = { value: shown, low: shown, high: shown };
  return targets.endings === undefined
    ? []
    : [measured("Different endings", { atLeast: targets.endings }, value)];
};

const every: Measure = ({ targets, samples }) => {
  const least = (what: string, aim: number | undefined, pick: (sample: Sample) => number) => {
    const value = Math.min(...samples.map(pick));
    return aim === undefined ? [] : [measured(what, { atLeast: aim }, { value, low: value, high: value })];
  };
  return [
    ...least("Fewest motions in a match", targets.motions, ({ motions: count }) => count),
    ...least("Fewest deals in a match", targets.deals, ({ deals }) => deals.accepted),
  ];
};

const MEASURES: readonly Measure[] = [
  texts,
  motions,
  different,
  endings,
  scores,
  shares,
  likelier,
  mostFrequent,
  cards,
  promises,
  every,
];

/** Every target that matches of standard bots can show. */
export const measuresOf = (trial: Trial): readonly Measured[] =>
  MEASURES.flatMap((measure) => measure(trial));

/** How far below the standard bot a strategy scores in its seat: a loss is what the target asks for. */
export function measureStrategy(what: string, below: number, difference: Estimate): Measured {
  const loss = { value: -difference.value, low: -difference.high, high: -difference.low };
  return measured(what, { atLeast: below }, loss);
}
