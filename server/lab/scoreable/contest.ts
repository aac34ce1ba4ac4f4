import { type Estimate, mean, quantile, share } from "../../../shared/analysis/statistics.ts";
import { onThreads, type Worked } from "../threads.ts";
import type { Outcome } from "./outcome.ts";
import type { PlayerName } from "./players.ts";
import type { ShapeName } from "./shape.ts";
import type { Timed } from "./timed.ts";

/** What a thread is started with: who plays games of which shape. The games are those of the seed, whoever plays. */
export interface ScoreableOrder {
  readonly shape: ShapeName;
  readonly player: PlayerName;
  readonly seed: string;
}

/** How one kind of player did: shares from 0 to 1, times in milliseconds. */
export interface Standing extends ScoreableOrder {
  readonly games: number;
  /** Ended with a text that the rule would adopt if each party voted by its own least alone, in time. */
  readonly solved: Estimate;
  /** Of the games that have one: ended with a text that gives every party its least. */
  readonly byAll: Estimate;
  readonly possibleByAll: number;
  readonly turns: { readonly mean: number; readonly most: number };
  readonly deals: { readonly offered: number; readonly accepted: number };
  readonly decision: { readonly mean: number; readonly p99: number; readonly count: number };
  /** What went wrong: intents that were refused, games that came to no end. */
  readonly faults: readonly string[];
}

export interface Contest extends ScoreableOrder {
  readonly games: number;
  readonly onProgress?: (done: number) => void;
  readonly threads?: number;
}

/** Counts what came of some games. */
export function standingOf(order: ScoreableOrder, { results, errors }: Worked<Timed<Outcome>>): Standing {
  const possible = results.filter(({ possibleByAll }) => possibleByAll);
  const thinking = results.flatMap((one) => one.thinking);
  const turns = results.map((one) => one.turns);
  return {
    ...order,
    games: results.length,
    solved: share(results.filter(({ solved }) => solved).length, results.length),
    byAll: share(possible.filter(({ byAll }) => byAll).length, possible.length),
    possibleByAll: possible.length,
    turns: { mean: mean(turns), most: Math.max(0, ...turns) },
    deals: {
      offered: mean(results.map(({ deals }) => deals.offered)),
      accepted: mean(results.map(({ deals }) => deals.accepted)),
    },
    decision: { mean: mean(thinking), p99: quantile(thinking, 0.99), count: thinking.length },
    faults: [...errors, ...results.flatMap(({ seed, refused }) => refused.map((one) => `${seed}: ${one}`))],
  };
}

/** Plays so many games of a shape on all processors. Rejects if a thread dies. */
export async function contest({ games, onProgress, threads, ...order }: Contest): Promise<Standing> {
  const script = new URL("./scoreableWorker.ts", import.meta.url);
  const worked = await onThreads<ScoreableOrder, Timed<Outcome>>({
    ...{ script, order, jobs: games, onProgress, threads },
  });
  return standingOf(order, worked);
}
