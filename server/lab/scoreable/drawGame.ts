import { roll } from "../../../shared/engine/chance.ts";
import { adopts } from "../../../shared/model/decision.ts";
import type { DecisionRule } from "../../../shared/model/decisionRule.ts";
import type { PartyId } from "../../../shared/model/ids.ts";
import type { Shape } from "./shape.ts";

/** Points of one party: for each issue, one number for each of its options. */
export type Points = readonly (readonly number[])[];

/** A scoreable negotiation: what every option is worth to each party, and the least that it may accept. */
export interface Game {
  readonly shape: Shape;
  readonly members: readonly PartyId[];
  readonly rule: DecisionRule;
  readonly points: Readonly<Record<PartyId, Points>>;
  readonly least: Readonly<Record<PartyId, number>>;
}

const NAMES = ["alder", "birch", "cedar", "elm", "hazel", "maple", "rowan", "willow"] as const;

/** A number from 0 to 1, the same for the same key. */
type Lot = (key: string) => number;
const FINE = 1_000_000;
const lotOf =
  (seed: string): Lot =>
  (key) =>
    roll(seed, key, FINE + 1) / FINE;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
const upTo = (count: number): readonly number[] => [...Array(count).keys()];

/** How a party likes the options of an issue, from 0 for the worst to 1 for the best. */
function liking(lot: Lot, key: string, options: number): readonly number[] {
  const kind = lot(`${key}.kind`);
  const peak = lot(`${key}.peak`) * (options - 1);
  const raw = upTo(options).map((option) => {
    const noise = lot(`${key}.${option}`);
    if (kind < 0.3) return option + noise;
    if (kind < 0.6) return options - option + noise;
    return kind < 0.8 ? -Math.abs(option - peak) + noise / 2 : noise;
  });
  const [low, high] = [Math.min(...raw), Math.max(...raw)];
  return raw.map((one) => (one - low) / Math.max(1e-9, high - low));
}

/** An issue that matters to nobody but others, as often as this. */
const NO_MATTER = 0.15;

/** Points for each option: the best of every issue together are worth 100. */
function pointsOf(lot: Lot, party: PartyId, issues: readonly number[]): Points {
  const weights = issues.map((_, i) =>
    i > 0 && lot(`${party}.${i}.matters`) < NO_MATTER ? 0 : -Math.log(0.03 + 0.97 * lot(`${party}.${i}`)),
  );
  const total = Math.max(1e-9, sum(weights));
  const shares = weights.map((weight) => Math.round((100 * weight) / total));
  const heaviest = shares.indexOf(Math.max(...shares));
  const even = shares.map((share, i) => (i === heaviest ? share + 100 - sum(shares) : share));
  return issues.map((options, i) =>
    liking(lot, `${party}.${i}`, options).map((part) => Math.round(part * (even[i] ?? 0))),
  );
}

/** Every package, as the position of its option on each issue. */
const allPackages = (issues: readonly number[]): readonly (readonly number[])[] =>
  issues.reduce<readonly (readonly number[])[]>(
    (begun, options) => begun.flatMap((one) => upTo(options).map((option) => [...one, option])),
    [[]],
  );

/** How far parties differ in the share of packages that each could accept. */
const SPREAD = 0.12;

/** For each party, the least that leaves about this share of all packages good enough for it. */
function leastFor(
  lot: Lot,
  share: number,
  values: Readonly<Record<PartyId, readonly number[]>>,
): Game["least"] {
  return Object.fromEntries(
    Object.entries(values).map(([party, each]) => {
      const own = Math.min(0.97, Math.max(0.03, share + SPREAD * (2 * lot(`${party}.share`) - 1)));
      const ranked = [...each].sort((a, b) => b - a);
      return [party, ranked[Math.floor(own * (ranked.length - 1))] ?? 0];
    }),
  );
}

/** Of all packages, how many per cent the rule adopts if each party votes by its own least. */
function acceptableShare(game: Game, values: Readonly<Record<PartyId, readonly number[]>>): number {
  const { members, rule, least } = game;
  const count = values[members[0] ?? ""]?.length ?? 0;
  const adopted = upTo(count).filter((index) => {
    const vote = (party: PartyId) =>
      (values[party]?.[index] ?? 0) >= (least[party] ?? 0) ? "for" : "against";
    return adopts({ members, rule }, Object.fromEntries(members.map((party) => [party, vote(party)])));
  });
  return (100 * adopted.length) / Math.max(1, count);
}

/** The share that is aimed at lies in the lower part of what is allowed: it is only just overshot. */
const WITHIN = 0.8;
const SHARES = upTo(90).map((step) => 0.08 + 0.01 * step);

/** One draw of all numbers; null if no least makes as many packages acceptable as the shape asks for. */
function draw(shape: Shape, lot: Lot): Game | null {
  const members = NAMES.slice(0, shape.parties);
  const points = Object.fromEntries(members.map((party) => [party, pointsOf(lot, party, shape.issues)]));
  const packages = allPackages(shape.issues);
  const worth = (party: PartyId) =>
    packages.map((one) => sum(one.map((option, issue) => points[party]?.[issue]?.[option] ?? 0)));
  const values = Object.fromEntries(members.map((party) => [party, worth(party)]));
  const [fewest, most] = shape.acceptable;
  const wanted = fewest + (most - fewest) * WITHIN * lot("acceptable");
  for (const share of SHARES) {
    const least = leastFor(lot, share, values);
    const game = { shape, members, rule: shape.rule(members), points, least };
    const acceptable = acceptableShare(game, values);
    if (acceptable > most) return null;
    if (acceptable >= wanted) return game;
  }
  return null;
}

const MOST_DRAWS = 200;

/**
 * A game of a shape, drawn by its seed: weights of issues and likings at random, walk-away values such that the rule
 * would adopt between so many and so many per cent of all packages. The same for the same seed. Throws if chance
 * finds none, which a shape that asks for the impossible brings about.
 */
export function drawGame(shape: Shape, seed: string): Game {
  for (let attempt = 0; attempt < MOST_DRAWS; attempt += 1) {
    const game = draw(shape, lotOf(`scoreable.${seed}.${attempt}`));
    if (game) return game;
  }
  throw new Error(`no game of this shape was found for ${seed}`);
}
