import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import type { CrashOrder } from "./crashChild.ts";

const CHILD = fileURLToPath(new URL("./crashChild.ts", import.meta.url));

/** A server in a process of its own that can be killed and started again on the same port and data. */
export interface CrashingServer {
  readonly url: string;
  readonly start: (at?: CrashOrder["at"]) => Promise<void>;
  /** The longest that it took to start so far, in milliseconds: how fast this machine is at this hour. */
  readonly slowestStart: number;
  /** Resolves when the process is gone, by its own hand or another's. */
  readonly gone: () => Promise<void>;
  readonly kill: () => Promise<void>;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

export async function crashingServer(dataDir: string): Promise<CrashingServer> {
  const port = await freePort();
  let child: ChildProcess | null = null;
  let slowestStart = 0;
  const gone = async () => {
    if (child && child.exitCode === null && child.signalCode === null) await once(child, "exit");
  };
  return {
    url: `http://127.0.0.1:${port}`,
    get slowestStart() {
      return slowestStart;
    },
    start: async (at = null) => {
      const began = performance.now();
      const order: CrashOrder = { port, dataDir, at };
      child = fork(CHILD, [JSON.stringify(order)], {
        execArgv: [],
        stdio: ["ignore", "ignore", "inherit", "ipc"],
      });
      await Promise.race([once(child, "message"), once(child, "exit")]);
      slowestStart = Math.max(slowestStart, performance.now() - began);
    },
    gone,
    kill: async () => {
      child?.kill("SIGKILL");
      await gone();
    },
  };
}
