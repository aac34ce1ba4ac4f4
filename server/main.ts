import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type AppTools, createApp, report } from "./app.ts";
import type { House } from "./match/reception.ts";
import { portFree } from "./portFree.ts";
import { StoreClosed } from "./store/store.ts";
import { threadedStore } from "./store/threadedStore.ts";

/** A server that listens. */
export interface Running {
  readonly port: number;
  readonly house: House;
  /** Whether nothing is being done at this moment: everything waits for people or for the clock. */
  readonly idle: () => boolean;
  /** Lets everybody know, closes the store. */
  readonly stop: () => Promise<void>;
}

/** Milliseconds. */
const LONGEST_GOODBYE = 2000;

/** Where the matches lie. */
export const databaseOf = (dataDir: string): string => join(dataDir, "silence.sqlite");

/** Starts a server. Rejects if the port is taken or the data can't be opened. */
export async function startServer(tools: Omit<AppTools, "store">): Promise<Running> {
  const { port, host } = tools.config;
  await portFree(port, host);
  const store = await threadedStore(databaseOf(tools.config.dataDir));
  let stopping = false;
  // Who is seen to leave while the server goes down may come too late to be written: nobody was told of it.
  const onFailure = (error: unknown): void => {
    if (!(stopping && error instanceof StoreClosed)) (tools.onFailure ?? report)(error);
  };
  const { server, house, watch, http, bots, drafts } = createApp({ ...tools, store, onFailure });
  // Before anybody can come in, so that nobody acts in a step that is over.
  await watch.begin();
  await server.listen(port, host);
  return {
    // It listens on a port, so its address is one of these.
    port: (http.address() as AddressInfo).port,
    house,
    idle: () => watch.idle() && house.matches.idle(),
    stop: async () => {
      stopping = true;
      // A place that was reserved and never taken would hold it up for as long as it is kept.
      await Promise.race([server.gracefullyShutdown(false), wait(LONGEST_GOODBYE)]);
      await watch.stop();
      house.matches.stop();
      await bots.stop();
      await drafts.stop();
      await store.close();
    },
  };
}
