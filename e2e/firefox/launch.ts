import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../freePort.ts";

const INSTALLED = ["/usr/bin/firefox-esr", "/usr/bin/firefox"];

/** The path of a Firefox, if there is one. */
export const firefoxPath = (): string | null =>
  [process.env.FIREFOX ?? "", ...INSTALLED].find((path) => path !== "" && existsSync(path)) ?? null;

export interface RunningFirefox {
  /** Where it takes commands. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Waits until it listens; it says so on its error output. */
async function listening(process: ChildProcess): Promise<void> {
  let said = "";
  for await (const part of process.stderr ?? []) {
    said += String(part);
    if (said.includes("WebDriver BiDi listening")) return;
  }
  throw new Error(`Firefox ended before it listened: ${said}`);
}

/** Starts a Firefox without a window and with a profile of its own. */
export async function launchFirefox(path: string): Promise<RunningFirefox> {
  const profile = mkdtempSync(join(tmpdir(), "silence-firefox-"));
  const port = await freePort();
  const options = [
    "--headless",
    "--no-remote",
    "--profile",
    profile,
    "--remote-debugging-port",
    String(port),
  ];
  const child = spawn(path, options, { stdio: ["ignore", "ignore", "pipe"] });
  await listening(child);
  child.stderr.resume();
  return {
    address: `ws://127.0.0.1:${port}/session`,
    stop: async () => {
      const gone = once(child, "exit");
      child.kill();
      await gone;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
