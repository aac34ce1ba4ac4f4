import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DEFAULTS } from "../config.ts";
import { type PlayerInTest, playerInTest } from "../testing/playerInTest.ts";
import { wait } from "../testing/until.ts";
import type { BenchOrder, BenchServer } from "./ackServer.ts";

const SECONDS = 20;
/** Milliseconds between two actions of the person who is measured. */
const EVERY = 20;
/** The first seconds are not measured: everything is just being started. */
const WARM_UP = 5;

interface Load {
  readonly actions: number;
  readonly cpu: NodeJS.CpuUsage;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

async function loadOf(child: ChildProcess): Promise<Load> {
  child.send("load?");
  const [load] = await once(child, "message");
  return load as Load;
}

/** Times of acknowledgement in milliseconds, sorted. */
async function measure(player: PlayerInTest, seconds: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let i = 0; i * EVERY < seconds * 1000; i += 1) {
    const start = performance.now();
    const answer = await player.submit({ kind: "pauseMatch", paused: i % 2 === 0 });
    if (!answer.ok) throw new Error(answer.refusal.code);
    times.push(performance.now() - start);
    await wait(EVERY);
  }
  return times.sort((a, b) => a - b);
}

/** Plays so many matches of bots for a while, and acts in another match meanwhile. */
async function run(matches: number): Promise<number> {
  const dataDir = mkdtempSync(join(tmpdir(), "bench-"));
  const order: BenchOrder = { dataDir, scenarioDir: join(DEFAULTS.scenarioDir, "vilnius"), matches };
  const file = fileURLToPath(new URL("./ackServer.ts", import.meta.url));
  const child = fork(file, [JSON.stringify(order)], { execArgv: [] });
  const [{ port, hostToken }] = (await once(child, "message")) as [BenchServer];
  const player = await playerInTest(`http://127.0.0.1:${port}`, hostToken);
  await measure(player, WARM_UP);
  const before = await loadOf(child);
  const times = await measure(player, SECONDS);
  const after = await loadOf(child);
  child.kill("SIGKILL");
  await once(child, "exit");
  rmSync(dataDir, { recursive: true, force: true });
  const busy = (after.cpu.user + after.cpu.system - before.cpu.user - before.cpu.system) / 1e6 / SECONDS;
  console.log(
    `${String(matches).padStart(4)} matches of bots: p50 ${at(times, 0.5).toFixed(2)} ms, p99 ${at(times, 0.99).toFixed(2)} ms, ` +
      `most ${times.at(-1)?.toFixed(2)} ms; ${((after.actions - before.actions) / SECONDS).toFixed(0)} actions/s, ${(100 * busy).toFixed(0)} % of a core`,
  );
  return at(times, 0.99);
}

/** How long a person waits for the answer to an action while bots play 1 and 100 other matches. */
export async function ack(): Promise<void> {
  const one = await run(1);
  const hundred = await run(100);
  console.log(`p99 with 100 running matches is ${(hundred / one).toFixed(1)} times that with one.`);
}
