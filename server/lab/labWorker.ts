import { parentPort, workerData } from "node:worker_threads";
import type { Scenario } from "../../shared/model/scenario.ts";
import { playSample, type Strategies, seedOf } from "./play.ts";
import type { Sample } from "./sample.ts";

/** What a thread is started with. */
export interface LabOrder {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly strategies: Strategies;
}

/** What it answers for each game that it is asked for. */
export type LabReply =
  | { readonly game: number; readonly sample: Sample }
  | { readonly game: number; readonly error: string };

// What the thread was started with, by whoever started it: `laboratory.ts`.
const order = workerData as LabOrder;

function answer(game: number): LabReply {
  const seed = seedOf(order.seed, game);
  try {
    return { game, sample: playSample(order.scenario, seed, order.strategies) };
  } catch (error) {
    return { game, error: `${seed}: ${error instanceof Error ? error.message : String(error)}` };
  }
}

parentPort?.on("message", (game: number) => parentPort?.postMessage(answer(game)));
