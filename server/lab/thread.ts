import { parentPort } from "node:worker_threads";
import type { Reply } from "./threads.ts";

/** Answers every job that this thread is asked for by what is made of its number; `named` tells of one that failed. */
export function answerJobs<Result>(make: (job: number) => Result, named: (job: number) => string): void {
  const answer = (job: number): Reply<Result> => {
    try {
      return { job, result: make(job) };
    } catch (error) {
      return { job, error: `${named(job)}: ${error instanceof Error ? error.message : String(error)}` };
    }
  };
  parentPort?.on("message", (job: number) => parentPort?.postMessage(answer(job)));
}
