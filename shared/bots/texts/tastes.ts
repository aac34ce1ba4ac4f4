import type { Package, PartyId, TableId } from "../../model/ids.ts";
import type { Motion } from "../../model/motion.ts";
import type { Mind } from "../mind.ts";
import { motionsSeen } from "../others/others.ts";
import { type Belief, chanceAbove, observed, type Weighted } from "./belief.ts";
import { conceded, timeIn } from "./concession.ts";
import { signedText } from "./signed.ts";
import { packageOf, type Space, type Text, textOf } from "./space.ts";

/**
 * What is believed of another's wishes at a table. Unknown are, as shares of what its best text is worth to it: how much
 * less than that it puts up with at first, how much less still when time is up, and what each option loses it against
 * the best one of its issue. It is for a text if the losses are no more than it puts up with.
 */
export interface Taste {
  readonly belief: Belief;
}

/** Places of the two tolerances; the options follow. */
const [AT_FIRST, IN_THE_END] = [0, 1] as const;
const FIRST_OPTION = 2;

/** What is supposed of anybody before it has said or done anything. */
const PRIOR = {
  atFirst: { mean: 0.15, deviation: 0.1 },
  inTheEnd: { mean: 0.3, deviation: 0.12 },
  /** Of the weight of an issue, what its second best option loses, and what more is lost up to the farthest one. */
  nearest: 0.35,
  farther: 0.65,
  /** Deviations, as parts of the mean weight of an issue: of its weight, and of each option for itself. */
  weight: 0.75,
  option: 0.3,
  /** One who asks for nothing on an issue, while it asks for something on others, does not mind much. */
  unasked: { mean: 0.1, deviation: 0.25 },
  /** One who has asked for nothing yet. */
  silent: { mean: 0.5, deviation: 0.5 },
} as const;

/** How far an answer strays from what a party really thinks, as a variance. */
export const NOISE = 0.05 ** 2;

/** What the options of one issue are supposed to lose: in the mean, together, and each for itself. */
interface Losses {
  readonly means: readonly number[];
  readonly together: number;
  readonly alone: number;
}

function lossesOn(space: Space, issue: number, best: number | null): Losses {
  const weight = 1 / space.issues.length;
  const options = space.options[issue] ?? [];
  const { nearest, farther, option, weight: spread } = PRIOR;
  const farthest = Math.max(best ?? 0, options.length - 1 - (best ?? 0));
  const means = options.map((_, i) => {
    const away = Math.abs(i - (best ?? 0));
    return away === 0 ? 0 : weight * (nearest + (farther * away) / Math.max(1, farthest));
  });
  return { means, together: spread ** 2, alone: (option * weight) ** 2 };
}

function flatLosses(space: Space, issue: number, flat: { mean: number; deviation: number }): Losses {
  const weight = 1 / space.issues.length;
  const means = (space.options[issue] ?? []).map(() => flat.mean * weight);
  return { means, together: 0, alone: (flat.deviation * weight) ** 2 };
}

/** What a party is supposed to like that asks for these options in public. */
function supposed(space: Space, asked: Readonly<Record<string, string>>): Belief {
  const size = FIRST_OPTION + space.count;
  const mean = new Float64Array(size);
  const covariance = new Float64Array(size * size);
  for (const [at, { mean: value, deviation }] of [
    [AT_FIRST, PRIOR.atFirst],
    [IN_THE_END, PRIOR.inTheEnd],
  ] as const) {
    mean[at] = value;
    covariance[at * size + at] = deviation ** 2;
  }
  const silent = Object.keys(asked).length === 0;
  for (const [issue, id] of space.issues.entries()) {
    const option = asked[id];
    const best = option === undefined ? null : (space.options[issue]?.indexOf(option) ?? null);
    const { means, together, alone } =
      best === null
        ? flatLosses(space, issue, silent ? PRIOR.silent : PRIOR.unasked)
        : lossesOn(space, issue, best);
    const first = FIRST_OPTION + (space.offsets[issue] ?? 0);
    for (const [i, a] of means.entries()) {
      mean[first + i] = a;
      for (const [j, b] of means.entries())
        covariance[(first + i) * size + first + j] = together * a * b + (i === j && i !== best ? alone : 0);
    }
  }
  return { size, mean, covariance };
}

/** By how much a text is better than what a party puts up with at a time, as a sum of what is unknown of it. */
function margin({ offsets }: Space, text: Text, time: number): Weighted {
  return {
    at: [AT_FIRST, IN_THE_END, ...text.map((option, issue) => FIRST_OPTION + (offsets[issue] ?? 0) + option)],
    weights: [1, conceded(time, 1), ...text.map(() => -1)],
  };
}

/** By how much one text is better for a party than another: only the issues on which they differ count. */
function difference({ offsets }: Space, text: Text, other: Text): Weighted {
  const apart = text.flatMap((option, issue) => (option === other[issue] ? [] : [issue]));
  const place = (one: Text, issue: number) => FIRST_OPTION + (offsets[issue] ?? 0) + (one[issue] ?? 0);
  return {
    at: apart.flatMap((issue) => [place(text, issue), place(other, issue)]),
    weights: apart.flatMap(() => [-1, 1]),
  };
}

/** Something that a party has shown of its wishes. */
interface Sign {
  readonly sum: Weighted;
  readonly above: boolean;
}

/** What a motion tells of a party: who moves or seconds it could live with it; so could who keeps silence; who breaks could not. */
function signsOf(mind: Mind, space: Space, at: { motion: Motion; party: PartyId }): readonly Sign[] {
  const { motion, party } = at;
  const { mover, seconders, changes, stances, round, table } = motion;
  const time = timeIn(mind.view, table, round);
  const text = textOf(space, changes);
  const liked: Sign = { sum: margin(space, text, time), above: true };
  if (mover === party || seconders.includes(party)) return [liked];
  const stance = stances[party];
  if (!stance || stance.kind === "abstain") return [];
  if (stance.kind !== "break") return [liked];
  const counter = stance.counter && textOf(space, { ...packageOf(space, text), ...stance.counter });
  return [
    { ...liked, above: false },
    ...(counter ? [{ sum: margin(space, counter, time), above: true }] : []),
  ];
}

const isWholeText = ({ issues }: Space, text: Package): boolean => issues.every((issue) => issue in text);

/** What two agreed to sign, or one would not: whoever offers or accepts could live with the text, whoever declines could not. */
function signsOfDeals(
  mind: Mind,
  { table, space }: { table: TableId; space: Space },
  party: PartyId,
): readonly Sign[] {
  const deals = Object.values(mind.own.deals).filter((deal) => deal.parties.includes(party));
  return deals.flatMap(({ undertakings, proposer, accepted, status, round }) =>
    undertakings.flatMap(({ seat, pledge }): readonly Sign[] => {
      const signed = seat === party ? signedText(pledge) : null;
      if (signed === null || !isWholeText(space, signed)) return [];
      const sum = margin(space, textOf(space, signed), timeIn(mind.view, table, round));
      if (party === proposer || accepted.includes(party)) return [{ sum, above: true }];
      return status === "declined" ? [{ sum, above: false }] : [];
    }),
  );
}

/** What a party's positions, motions, seconds, stances and counter-texts let the seat believe of its wishes. */
export function tasteOf(
  mind: Mind,
  { table, space }: { table: TableId; space: Space },
  party: PartyId,
): Taste {
  const asked = mind.view.public.tables[table]?.positions[party] ?? {};
  const whole = motionsSeen(mind, table).filter(({ changes }) => isWholeText(space, changes));
  const signs = mind.temperament.learns
    ? [
        ...whole.flatMap((motion) => signsOf(mind, space, { motion, party })),
        ...signsOfDeals(mind, { table, space }, party),
      ]
    : [];
  const belief = signs.reduce(
    (so, { sum, above }) => observed(so, sum, { above, noise: NOISE }),
    supposed(space, asked),
  );
  return { belief };
}

/** The chance, 0 to 1, that a party is for a text at a time. */
export const likes = (space: Space, { belief }: Taste, at: { text: Text; time: number }): number =>
  chanceAbove(belief, margin(space, at.text, at.time), NOISE);

/** The chance, 0 to 1, that a party likes a text at least as well as another. */
export const prefers = (space: Space, { belief }: Taste, at: { text: Text; to: Text }): number =>
  chanceAbove(belief, difference(space, at.text, at.to), NOISE);
