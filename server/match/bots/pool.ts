import { Worker } from "node:worker_threads";
import type { SeatId } from "../../../shared/model/ids.ts";
import type { View } from "../../../shared/model/view.ts";
import type { Question, Reply } from "./botMessages.ts";

export interface Thought {
  /** The scenario's hash: seats of different scenarios are different. */
  readonly scenario: string;
  readonly seat: SeatId;
  readonly view: View;
  readonly seed: string;
}

/** Where bots think: a few worker threads. */
export interface Pool {
  /** What a bot wants to do next; null to wait, or if it failed or took too long. */
  readonly decide: (thought: Thought) => Promise<unknown>;
  readonly stop: () => Promise<void>;
}

/** A bot that thinks longer is taken to be stuck: its worker is replaced. Milliseconds. */
const LONGEST_THOUGHT = 10_000;
/** The same number as in the worker: whoever sends fewer than it remembers needs to send none twice. */
const MOST_CUTS = 400;

interface Waiting {
  readonly resolve: (intent: unknown) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}
interface Thinker {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
  readonly sent: Set<string>;
}

function settle({ waiting }: Thinker, number: number, intent: unknown): void {
  const one = waiting.get(number);
  if (!one) return;
  clearTimeout(one.timer);
  waiting.delete(number);
  one.resolve(intent);
}

const giveUp = (thinker: Thinker): void => {
  for (const number of [...thinker.waiting.keys()]) settle(thinker, number, null);
};

function ask(thinker: Thinker, number: number, { scenario, seat, view, seed }: Thought): void {
  const cut = `${scenario}/${seat}`;
  const { scenario: whole, ...rest } = view;
  if (thinker.sent.size >= MOST_CUTS) thinker.sent.clear();
  const known = thinker.sent.has(cut);
  thinker.sent.add(cut);
  const question: Question = { number, cut, scenario: known ? null : whole, view: rest, seed };
  thinker.worker.postMessage(question);
}

function hire(onFailure: (error: unknown) => void): Thinker {
  const worker = new Worker(new URL("./worker.ts", import.meta.url));
  const thinker: Thinker = { worker, waiting: new Map(), sent: new Set() };
  worker.on("message", (reply: Reply) => {
    if ("error" in reply) onFailure(new Error(`a bot failed: ${reply.error}`));
    settle(thinker, reply.number, "error" in reply ? null : reply.intent);
  });
  worker.on("error", (error) => {
    onFailure(error);
    giveUp(thinker);
  });
  worker.unref();
  return thinker;
}

/** Starts so many threads; they begin to work when first asked. */
export function pool(workers: number, onFailure: (error: unknown) => void): Pool {
  const thinkers = new Map<number, Thinker>();
  let number = 0;
  const dismiss = (place: number): void => {
    const thinker = thinkers.get(place);
    thinkers.delete(place);
    if (thinker) giveUp(thinker);
    void thinker?.worker.terminate();
  };
  const at = (place: number): Thinker => {
    const thinker = thinkers.get(place) ?? hire(onFailure);
    if (!thinkers.has(place)) thinker.worker.once("exit", () => dismiss(place));
    thinkers.set(place, thinker);
    return thinker;
  };
  return {
    decide: (thought) =>
      new Promise((resolve) => {
        number += 1;
        const place = number % workers;
        const thinker = at(place);
        const timer = setTimeout(() => {
          onFailure(new Error("a bot thought too long"));
          dismiss(place);
        }, LONGEST_THOUGHT);
        timer.unref();
        thinker.waiting.set(number, { resolve, timer });
        ask(thinker, number, thought);
      }),
    stop: async () => {
      for (const { worker } of thinkers.values()) await worker.terminate();
    },
  };
}
