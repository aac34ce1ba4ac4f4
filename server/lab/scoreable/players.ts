import { botOf, type Decide, decide } from "../../../shared/bots/index.ts";
import { STRATEGIES } from "../../../shared/bots/strategies/index.ts";
import { type Temperament, temperamentBy } from "../../../shared/bots/temperament.ts";

/** The standard bot, but for what is changed in every temperament. */
const without = (changed: Partial<Temperament>): Decide =>
  botOf((random) => ({ ...temperamentBy(random), ...changed }));

/** Who can be tried on scoreable games: the standard bot, the same without one of its arts, and two baselines. */
export const PLAYERS = {
  standard: decide,
  noLearning: without({ learns: false }),
  noDeals: without({ offersPerRound: 0 }),
  noTrades: without({ trades: false }),
  naive: STRATEGIES.naive(decide),
  random: STRATEGIES.random(),
} as const satisfies Readonly<Record<string, Decide>>;
export type PlayerName = keyof typeof PLAYERS;

export const isPlayer = (name: string): name is PlayerName => Object.hasOwn(PLAYERS, name);
