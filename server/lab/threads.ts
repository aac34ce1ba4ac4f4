import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

/** What a thread answers for each job that it is asked for, by its number. */
export type Reply<Result> =
  | { readonly job: number; readonly result: Result }
  | { readonly job: number; readonly error: string };

/** Jobs numbered from 1, and how they are done. */
export interface Work<Order> {
  /** The script of a thread: it is started with the order, and answers each number with a `Reply`. */
  readonly script: URL;
  readonly order: Order;
  readonly jobs: number;
  /** Told after each job how many are done. */
  readonly onProgress?: ((done: number) => void) | undefined;
  /** Threads; one for each processor if left out. */
  readonly threads?: number | undefined;
}

/** Results in the order of their jobs, and what went wrong in those that came to no end. */
export interface Worked<Result> {
  readonly results: readonly Result[];
  readonly errors: readonly string[];
}

/** Bots make much that is soon forgotten: with room for it, hardly any of it is ever looked at again. */
const YOUNG = { maxYoungGenerationSizeMb: 96 } as const;

const inOrder = <T>(found: ReadonlyMap<number, T>): readonly T[] =>
  [...found].sort(([a], [b]) => a - b).map(([, one]) => one);

/**
 * Does so many jobs on all processors. Which thread does which changes nothing: each job has its number, and the
 * results are put in order. Rejects if a thread dies.
 */
export async function onThreads<Order, Result>(work: Work<Order>): Promise<Worked<Result>> {
  const { script, order, jobs, onProgress, threads } = work;
  const results = new Map<number, Result>();
  const errors = new Map<number, string>();
  let next = 1;
  const start = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(script, { workerData: order, resourceLimits: YOUNG });
      const give = () => {
        if (next > jobs) return void worker.terminate().then(() => resolve(), reject);
        worker.postMessage(next);
        next += 1;
      };
      worker.on("message", (reply: Reply<Result>) => {
        if ("error" in reply) errors.set(reply.job, reply.error);
        else results.set(reply.job, reply.result);
        onProgress?.(results.size + errors.size);
        give();
      });
      worker.on("error", reject);
      give();
    });
  const count = Math.max(1, Math.min(jobs, threads ?? availableParallelism()));
  await Promise.all(Array.from({ length: count }, start));
  return { results: inOrder(results), errors: inOrder(errors) };
}
