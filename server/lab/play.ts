import { type Decide, decide } from "../../shared/bots/index.ts";
import { playMatch } from "../../shared/bots/playMatch.ts";
import { STRATEGIES, type StrategyName } from "../../shared/bots/strategies/index.ts";
import type { SeatId } from "../../shared/model/ids.ts";
import type { Scenario } from "../../shared/model/scenario.ts";
import { type Sample, sampleOf } from "./sample.ts";

/** Who plays a seat in another way than the standard bot. */
export type Strategies = Readonly<Record<SeatId, StrategyName>>;

/** Seeds of one experiment: the same ones whatever is varied, so that chance is the same. */
export const seedOf = (seed: string, game: number): string => `${seed}.${game}`;

const botsWith = (strategies: Strategies): ((seat: SeatId) => Decide) => {
  const others = new Map(Object.entries(strategies).map(([seat, name]) => [seat, STRATEGIES[name](decide)]));
  return (seat) => others.get(seat) ?? decide;
};

/** Plays one match of bots and keeps what the laboratory needs of it. Throws if the match stands still. */
export const playSample = (scenario: Scenario, seed: string, strategies: Strategies): Sample =>
  sampleOf(seed, playMatch({ scenario, seed, botFor: botsWith(strategies) }));
