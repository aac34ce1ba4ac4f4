import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort } from "./freePort.ts";

/** The real server in a process of its own, with data of its own, as `npm start` runs it. */
export interface GameServer {
  readonly port: number;
  readonly url: string;
  /** Ends the process at once, as a power cut would. */
  readonly kill: () => Promise<void>;
  /** Starts it again on the same port and data. */
  readonly restart: () => Promise<void>;
  /** Ends it and throws its data away. */
  readonly stop: () => Promise<void>;
}

const ROOT = fileURLToPath(new URL("..", import.meta.url));

async function healthy(url: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const answer = await fetch(`${url}/healthz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error("the server did not start within a minute");
}

function launch(env: NodeJS.ProcessEnv, options: readonly string[]): ChildProcess {
  return spawn(process.execPath, ["server/bin/start.ts", ...options], {
    cwd: ROOT,
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill(signal);
  await gone;
}

/**
 * Starts a server. `settings` go into its environment: `GRACE_SECONDS`, `BOT_PAUSE_MS` and the like; `options`
 * stand on its command line.
 */
export async function startGame(
  settings: Readonly<Record<string, string>> = {},
  options: readonly string[] = [],
): Promise<GameServer> {
  const dataDir = mkdtempSync(join(tmpdir(), "silence-e2e-"));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = { ...process.env, PORT: String(port), DATA_DIR: dataDir, ...settings };
  let child = launch(env, options);
  await healthy(url);
  return {
    port,
    url,
    kill: () => end(child, "SIGKILL"),
    restart: async () => {
      child = launch(env, options);
      await healthy(url);
    },
    stop: async () => {
      await end(child, "SIGTERM");
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
