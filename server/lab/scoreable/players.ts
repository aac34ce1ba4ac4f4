import { botOf, type Decide, decide } from "../../../shared/bots/index.ts";
import { STRATEGIES } from "../../../shared/bots/strategies/index.ts";
import { STANDARD } from "../../../shared/bots/temperament.ts";

/** Who can be tried on scoreable games: the standard bot, the same without one of its arts, and two baselines. */
export const PLAYERS = {
  standard: decide,
  noLearning: botOf({ ...STANDARD, learns: false }),
  noDeals: botOf({ ...STANDARD, offersPerRound: 0 }),
  noTrades: botOf({ ...STANDARD, trades: false }),
  naive: STRATEGIES.naive(decide),
  random: STRATEGIES.random(),
} as const satisfies Readonly<Record<string, Decide>>;
export type PlayerName = keyof typeof PLAYERS;

export const isPlayer = (name: string): name is PlayerName => Object.hasOwn(PLAYERS, name);
