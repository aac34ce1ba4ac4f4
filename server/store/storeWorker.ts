import { parentPort, workerData } from "node:worker_threads";
import { sqliteStore } from "./sqliteStore.ts";
import type { StoreCall, StoreReply } from "./storeMessages.ts";

// The thread in which a store waits for the disk. It is given the path of its file.
const opening = sqliteStore(workerData as string);

async function reply({ number, method, args }: StoreCall): Promise<StoreReply> {
  try {
    const store = await opening;
    // The caller's types hold: it is the same interface on the other side.
    const call = store[method] as (...args: readonly unknown[]) => Promise<unknown>;
    return { number, value: await call(...args) };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { number, error: { name, message } };
  }
}

parentPort?.on(
  "message",
  (call: StoreCall) => void reply(call).then((said) => parentPort?.postMessage(said)),
);
