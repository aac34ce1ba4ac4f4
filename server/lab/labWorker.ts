import { workerData } from "node:worker_threads";
import type { Scenario } from "../../shared/model/scenario.ts";
import { playSample, type Strategies, seedOf } from "./play.ts";
import { answerJobs } from "./thread.ts";

/** What a thread is started with. */
export interface LabOrder {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly strategies: Strategies;
}

// What the thread was started with, by whoever started it: `laboratory.ts`.
const { scenario, seed, strategies } = workerData as LabOrder;

answerJobs(
  (game) => playSample(scenario, seedOf(seed, game), strategies),
  (game) => seedOf(seed, game),
);
