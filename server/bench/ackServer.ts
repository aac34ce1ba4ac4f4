import { DEFAULTS } from "../config.ts";
import { startServer } from "../main.ts";
import { bookOf, libraryOf } from "../match/library.ts";
import { openMatch } from "../match/reception.ts";
import { loadScenario } from "../match/scenarioFiles.ts";

/** What the bench asks of a server in a process of its own. */
export interface BenchOrder {
  readonly dataDir: string;
  readonly scenarioDir: string;
  /** Matches that bots play all the time, beside the one that is measured. */
  readonly matches: number;
}
export interface BenchServer {
  readonly port: number;
  /** The link of the host of the match that is measured. */
  readonly hostToken: string;
}

// Written by the bench.
const { dataDir, scenarioDir, matches } = JSON.parse(process.argv[2] ?? "") as BenchOrder;
const { scenario } = loadScenario(scenarioDir);
if (!scenario) throw new Error("the scenario can't be played");

const config = {
  ...DEFAULTS,
  port: 0,
  host: "127.0.0.1",
  dataDir,
  submissions: { burst: 1e6, perSecond: 1e6 },
  bots: { ...DEFAULTS.bots, alone: true },
};
const server = await startServer({ config, library: libraryOf([bookOf(scenario)]) });
const wanted = { scenario: scenario.id, pace: "untimed", name: "Host", solo: null } as const;
let actions = 0;

/** One match of bots alone after the other, without end. */
async function keepPlaying(): Promise<void> {
  const opened = await openMatch(server.house, { ...wanted, bots: Object.keys(scenario?.seats ?? {}) });
  if ("error" in opened) throw new Error(opened.error);
  const match = await server.house.matches.wake(opened.matchId);
  const held = server.house.matches.hold(opened.matchId);
  match?.subscribe(({ after }) => {
    actions += 1;
    if (after.step.kind === "debrief") {
      held?.letGo();
      void keepPlaying();
    }
  });
  await match?.act("start", { kind: "startMatch" });
}

const measured = await openMatch(server.house, { ...wanted, bots: [] });
if ("error" in measured) throw new Error(measured.error);
for (let i = 0; i < matches; i += 1) await keepPlaying();
process.send?.({ port: server.port, hostToken: measured.hostToken } satisfies BenchServer);
process.on("message", () => process.send?.({ actions, cpu: process.cpuUsage() }));
