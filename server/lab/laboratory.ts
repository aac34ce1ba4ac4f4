import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { LabOrder, LabReply } from "./labWorker.ts";
import type { Sample } from "./sample.ts";

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

/**
 * Plays so many matches of bots on all processors. Which thread plays which match changes nothing: each has
 * its own seed, and the samples are put in order. Rejects if a thread dies.
 */
export async function experiment({ games, onProgress, threads, ...order }: Experiment): Promise<Played> {
  const samples = new Map<number, Sample>();
  const errors = new Map<number, string>();
  let next = 1;
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL("./labWorker.ts", import.meta.url), { workerData: order });
      const give = () => {
        if (next > games) return void worker.terminate().then(() => resolve(), reject);
        worker.postMessage(next);
        next += 1;
      };
      worker.on("message", (reply: LabReply) => {
        if ("error" in reply) errors.set(reply.game, reply.error);
        else samples.set(reply.game, reply.sample);
        onProgress?.(samples.size + errors.size);
        give();
      });
      worker.on("error", reject);
      give();
    });
  const count = Math.max(1, Math.min(games, threads ?? availableParallelism()));
  await Promise.all(Array.from({ length: count }, work));
  const inOrder = <T>(found: ReadonlyMap<number, T>): readonly T[] =>
    [...found].sort(([a], [b]) => a - b).map(([, one]) => one);
  return { samples: inOrder(samples), errors: inOrder(errors) };
}
