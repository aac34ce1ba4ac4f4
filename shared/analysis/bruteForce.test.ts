import { describe, expect, it } from "vitest";
import type { Condition } from "../model/condition.ts";
import type { Scenario } from "../model/scenario.ts";
import type { Modifier } from "../model/table.ts";
import { randomScenario } from "../testing/randomScenario.ts";
import { bargainAtStart, casesOf, gainsAt } from "./bargain.ts";
import { packageSpace, packages } from "./packages.ts";
import { paretoSet } from "./pareto.ts";
import { kalaiSmorodinskyPackage, nashPackage, utilitarianPackage } from "./solutions.ts";

/*
 * The analysis a second time, as naively as possible. It shares no code with the first but the model's
 * types: its own truth values (1 true, 0 unknown, -1 false), its own packages, its own comparisons.
 */

type Text = Readonly<Record<string, string>>;
type Case = Pick<Modifier, "worth" | "walkAway"> & { readonly when?: Condition | undefined };

const bool = (is: boolean) => (is ? 1 : -1);

/** `text` is null for the world without a text at `main`. */
function truth(c: Condition, scenario: Scenario, text: Text | null): number {
  if ("all" in c) return Math.min(1, ...c.all.map((one) => truth(one, scenario, text)));
  if ("any" in c) return Math.max(-1, ...c.any.map((one) => truth(one, scenario, text)));
  if ("not" in c) return 0 - truth(c.not, scenario, text);
  if ("issue" in c) {
    const issues = Object.values(scenario.tables).flatMap((t) => Object.entries(t.issues));
    const options = Object.keys(issues.find(([id]) => id === c.issue)?.[1].options ?? {});
    const now = options.indexOf(text?.[c.issue] ?? options[0] ?? "");
    if (c.is !== undefined) return bool(now === options.indexOf(c.is));
    return bool(
      (c.atLeast === undefined || now >= options.indexOf(c.atLeast)) &&
        (c.atMost === undefined || now <= options.indexOf(c.atMost)),
    );
  }
  if ("track" in c) return bool(20 >= (c.atLeast ?? -1e9) && 20 <= (c.atMost ?? 1e9));
  if ("round" in c) return bool(c.round.from !== "second");
  if ("adopted" in c) return bool(c.adopted === "main" && text !== null);
  if ("settled" in c) return bool(c.settled.startsWith("main") && text !== null);
  if ("promisesBroken" in c) return 1;
  if ("backedBy" in c) return 0;
  return -1;
}

const mainOf = (scenario: Scenario) => {
  const main = scenario.tables.main;
  if (!main) throw new Error("a random scenario has a table main");
  return main;
};

/** Every text, counted through like the figures of a number whose first figure is the first issue. */
function naiveTexts(scenario: Scenario): Text[] {
  const main = mainOf(scenario);
  const issues = Object.entries(main.issues).map(([id, issue]) => ({
    id,
    options: Object.keys(issue.options),
  }));
  const count = issues.reduce((n, { options }) => n * options.length, 1);
  const texts: Text[] = [];
  for (let number = 0; number < count; number++) {
    const text: Record<string, string> = {};
    let rest = number;
    for (const { id, options } of [...issues].reverse()) {
      text[id] = options[rest % options.length] ?? "";
      rest = Math.floor(rest / options.length);
    }
    const broken = Object.values(main.limits).some(
      ({ issue, unless }) => text[issue] !== "o0" && truth(unless, scenario, text) !== 1,
    );
    if (!broken) texts.push(text);
  }
  return texts;
}

function naiveWorth(scenario: Scenario, paid: readonly Case[], party: string, text: Text | null): number {
  const main = mainOf(scenario);
  const standing = Object.values(scenario.modifiers).filter(({ table }) => table === "main");
  let points = text === null ? (main.walkAway[party] ?? main.noText[party] ?? 0) : 0;
  for (const [issue, option] of Object.entries(text ?? {}))
    points += main.issues[issue]?.options[option]?.worth[party] ?? 0;
  for (const m of [...standing, ...paid])
    if (m.when === undefined || truth(m.when, scenario, text) === 1)
      points += (text === null ? m.walkAway[party] : m.worth[party]) ?? 0;
  return points;
}

const isBelow = (a: readonly number[], b: readonly number[]) =>
  b.every((value, k) => value >= (a[k] ?? 0)) && b.some((value, k) => value > (a[k] ?? 0));

/** The first index whose score no other beats. */
function champion(indices: readonly number[], beats: (a: number, b: number) => boolean): number | null {
  return indices.find((index) => !indices.some((other) => beats(other, index))) ?? null;
}

/** [gain, best gain] in rising order of their quotient. */
type Share = readonly [number, number];
const byShare = ([a, m]: Share, [b, n]: Share) => a * n - b * m;

function leximin(a: readonly Share[], b: readonly Share[]): boolean {
  const sorted = [[...a].sort(byShare), [...b].sort(byShare)] as const;
  for (const [k, share] of sorted[0].entries()) {
    const difference = byShare(share, sorted[1][k] ?? share);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

function naiveSolutions(gains: readonly (readonly number[])[], acceptable: readonly number[]) {
  const at = (index: number) => gains[index] ?? [];
  const gaining = (index: number) => at(index).filter((gain) => gain > 0);
  const product = (index: number) => gaining(index).reduce((n, gain) => n * gain, 1);
  const sum = (index: number) => at(index).reduce((n, gain) => n + gain, 0);
  const ideal = at(0).map((_, k) => Math.max(0, ...acceptable.map((index) => at(index)[k] ?? 0)));
  const shares = (index: number) =>
    at(index)
      .map((gain, k): Share => [gain, ideal[k] ?? 0])
      .filter(([, most]) => most > 0);
  return {
    nash: champion(acceptable, (a, b) =>
      gaining(a).length === gaining(b).length
        ? product(a) > product(b)
        : gaining(a).length > gaining(b).length,
    ),
    kalaiSmorodinsky: champion(acceptable, (a, b) => leximin(shares(a), shares(b))),
    utilitarian: champion(acceptable, (a, b) => sum(a) > sum(b)),
  };
}

const SEEDS = [...Array(50).keys()].map((n) => n + 1);

describe.each(SEEDS)("random table %i, against a brute force that shares no code", (seed) => {
  const scenario = randomScenario(seed);
  const main = mainOf(scenario);
  const space = packageSpace(scenario, "main");
  const texts = naiveTexts(scenario);

  it("has the same packages in the same order", () => {
    expect(packages(scenario, "main")).toEqual(texts);
  });

  it.each(casesOf(main))("finds the same sets and solutions in case %s", (name) => {
    const paid = name === null ? [] : (main.analysis[name] ?? []);
    const found = bargainAtStart(scenario, space, name);
    const worth = (party: string, text: Text | null) => naiveWorth(scenario, paid, party, text);
    for (const party of found.parties) {
      expect(found.noText[party]).toBe(worth(party, null));
      expect(found.values[party]).toEqual(texts.map((text) => worth(party, text)));
    }
    const gains = texts.map((text) => main.members.map((m) => worth(m, text) - worth(m, null)));
    const acceptable = [...gains.keys()].filter((index) => gains[index]?.every((gain) => gain >= 0));
    expect(found.acceptable).toEqual(acceptable);
    expect(found.unanimous).toEqual(acceptable);
    const pareto = [...gains.keys()].filter((i) => !gains.some((other) => isBelow(gains[i] ?? [], other)));
    expect(paretoSet(found)).toEqual(pareto);
    expect({
      nash: nashPackage(found),
      kalaiSmorodinsky: kalaiSmorodinskyPackage(found),
      utilitarian: utilitarianPackage(found),
    }).toEqual(naiveSolutions(gains, acceptable));
  });
});

describe("the random tables", () => {
  const seen = SEEDS.map((seed) => {
    const scenario = randomScenario(seed);
    const space = packageSpace(scenario, "main");
    const bargain = bargainAtStart(scenario, space, null);
    const nash = nashPackage(bargain);
    return {
      bitten: space.packages.length < space.axes.reduce((n, { options }) => n * options.length, 1),
      size: bargain.acceptable.length,
      somebodyGainsNothing: nash !== null && gainsAt(bargain, nash).includes(0),
    };
  });
  const count = (holds: (one: (typeof seen)[number]) => boolean) => seen.filter(holds).length;

  it("are worth comparing: limits bite, acceptable sets are empty, small and large, and some gain nothing", () => {
    expect(count(({ bitten }) => bitten)).toBeGreaterThan(15);
    expect(count(({ size }) => size === 0)).toBeGreaterThan(5);
    expect(count(({ size }) => size > 5)).toBeGreaterThan(15);
    expect(count(({ somebodyGainsNothing }) => somebodyGainsNothing)).toBeGreaterThan(1);
  });
});
