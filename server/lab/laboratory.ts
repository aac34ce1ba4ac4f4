import type { LabOrder } from "./labWorker.ts";
import type { Sample } from "./sample.ts";
import { onThreads } from "./threads.ts";

export interface Experiment extends LabOrder {
  readonly games: number;
  /** Told after each game how many are done. */
  readonly onProgress?: (done: number) => void;
  /** Threads; one for each processor if left out. */
  readonly threads?: number;
}

/** Matches in the order of their seeds, and what went wrong in those that came to no end. */
export interface Played {
  readonly samples: readonly Sample[];
  readonly errors: readonly string[];
}

/** Plays so many matches of bots on all processors. Rejects if a thread dies. */
export async function experiment({ games, onProgress, threads, ...order }: Experiment): Promise<Played> {
  const script = new URL("./labWorker.ts", import.meta.url);
  const { results, errors } = await onThreads<LabOrder, Sample>({
    ...{ script, order, jobs: games, onProgress, threads },
  });
  return { samples: results, errors };
}
