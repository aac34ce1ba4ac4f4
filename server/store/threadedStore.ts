import { Worker } from "node:worker_threads";
import { CodeTaken, HeadMoved, type Store, StoreClosed } from "./store.ts";
import type { Method, StoreReply } from "./storeMessages.ts";

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

function errorOf({ name, message }: { readonly name: string; readonly message: string }): Error {
  if (name === "HeadMoved") return new HeadMoved();
  if (name === "CodeTaken") return new CodeTaken();
  return new Error(message);
}

const METHODS: readonly Method[] = [
  "createMatch",
  "append",
  "match",
  "matchByCode",
  "listMatches",
  "chain",
  "lastNumber",
  "submission",
  "moveHead",
  "words",
  "deleteWord",
  "addToken",
  "token",
  "tokensOf",
  "setWake",
  "wakes",
  "markSeen",
  "lastSeen",
  "beat",
  "lastBeat",
  "close",
];

type Call = (method: Method, args: readonly unknown[]) => Promise<unknown>;

/** Asks the thread; whatever it still owes an answer to when it ends has failed. */
function caller(worker: Worker): Call {
  const waiting = new Map<number, Waiting>();
  let number = 0;
  let ended: Error | null = null;
  worker.on("message", (reply: StoreReply) => {
    const asker = waiting.get(reply.number);
    waiting.delete(reply.number);
    if ("error" in reply) asker?.reject(errorOf(reply.error));
    else asker?.resolve(reply.value);
  });
  const end = (error: Error) => {
    ended = error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on("error", (error) => end(error instanceof Error ? error : new Error(String(error))));
  worker.on("exit", () => end(ended ?? new StoreClosed()));
  return (method, args) =>
    new Promise((resolve, reject) => {
      if (ended) return reject(ended);
      number += 1;
      waiting.set(number, { resolve, reject });
      worker.postMessage({ number, method, args });
    });
}

/** The store of a server: one file, in a thread of its own, so that nobody else waits for the disk. */
export async function threadedStore(file: string): Promise<Store> {
  const worker = new Worker(new URL("./storeWorker.ts", import.meta.url), { workerData: file });
  const call = caller(worker);
  // Rejects if the file can't be opened.
  await call("listMatches", []);
  const methods = METHODS.map((method) => [method, (...args: readonly unknown[]) => call(method, args)]);
  // Every method is passed on under its own name with its own arguments.
  const store = Object.fromEntries(methods) as unknown as Store;
  const close = async () => {
    await store.close();
    await worker.terminate();
  };
  return { ...store, close };
}
