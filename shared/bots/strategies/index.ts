import type { Decide } from "../index.ts";
import { alwaysBreak } from "./alwaysBreak.ts";
import { naive } from "./naive.ts";
import { neverBreak } from "./neverBreak.ts";
import { random } from "./random.ts";

/** Ways to play that are no good players: by each, made from the bot whose seat it takes, a rule can be tried out. */
export const STRATEGIES = {
  alwaysBreak,
  neverBreak,
  naive,
  random: () => random,
} as const satisfies Readonly<Record<string, (otherwise: Decide) => Decide>>;
export type StrategyName = keyof typeof STRATEGIES;

/** Whether there is a strategy of this name. */
export const isStrategy = (name: string): name is StrategyName => Object.hasOwn(STRATEGIES, name);
