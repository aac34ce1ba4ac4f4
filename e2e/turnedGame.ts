import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort } from "./freePort.ts";
import type { Told, Turn, TurnedOrder } from "./turnedServer.ts";

const CHILD = fileURLToPath(new URL("./turnedServer.ts", import.meta.url));

/** The server in a process of its own whose clock the test turns. */
export interface TurnedGame {
  readonly url: string;
  /** Turns the clock; whatever is due on the way happens at its own time. How many matches are awake then. */
  readonly turnTo: (instant: number) => Promise<number>;
  /** How many matches are awake. */
  readonly awake: () => Promise<number>;
  /** Ends the process at once, as a power cut would. */
  readonly kill: () => Promise<void>;
  /** Starts it again on the same port and data, at a time. */
  readonly restart: (instant: number) => Promise<void>;
  /** Ends it and throws its data away. */
  readonly stop: () => Promise<void>;
}

async function launch(order: TurnedOrder): Promise<ChildProcess> {
  const child = fork(CHILD, [JSON.stringify(order)], {
    execArgv: [],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  await once(child, "message");
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
}

/** Starts a server at a time, in milliseconds since 1970. */
export async function startTurned(seed: string, now: number): Promise<TurnedGame> {
  const dataDir = mkdtempSync(join(tmpdir(), "silence-turned-"));
  const port = await freePort();
  let child = await launch({ port, dataDir, seed, now });
  const ask = async (turn: Turn): Promise<number> => {
    child.send(turn);
    const [told] = (await once(child, "message")) as [Told];
    return told.awake;
  };
  return {
    url: `http://127.0.0.1:${port}`,
    turnTo: (to) => ask({ to }),
    awake: () => ask({ to: null }),
    kill: () => kill(child),
    restart: async (instant) => {
      child = await launch({ port, dataDir, seed, now: instant });
    },
    stop: async () => {
      await kill(child);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
