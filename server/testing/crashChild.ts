import { startServer } from "../main.ts";
import type { Hooks } from "../match/carryOut.ts";
import { libraryOf } from "../match/library.ts";
import { bookNamed, TEST_CONFIG } from "./serverInTest.ts";

/** What the parent asks of a server in a process of its own. */
export interface CrashOrder {
  readonly port: number;
  readonly dataDir: string;
  /** Where the process ends itself, at which time of passing there; null: the parent ends it. */
  readonly at: { readonly point: keyof Hooks; readonly time: number } | null;
}

/** Ends the process as a power cut would: nothing is tidied up. */
function hooksOf(at: CrashOrder["at"]): Hooks {
  if (at === null) return {};
  let times = 0;
  const pass = () => {
    times += 1;
    if (times === at.time) process.kill(process.pid, "SIGKILL");
  };
  return { [at.point]: pass };
}

// Written by the parent.
const { port, dataDir, at } = JSON.parse(process.argv[2] ?? "") as CrashOrder;
await startServer({
  config: { ...TEST_CONFIG, port, dataDir },
  library: libraryOf([bookNamed("tiny")]),
  hooks: hooksOf(at),
});
process.send?.("open");
