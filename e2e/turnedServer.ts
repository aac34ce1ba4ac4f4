import { buildClient } from "../server/bin/buildClient.ts";
import { DEFAULTS } from "../server/config.ts";
import { startServer } from "../server/main.ts";
import { bookOf, libraryOf, readLibrary } from "../server/match/library.ts";
import { handTurned } from "../server/testing/handTurned.ts";
import type { Scenario } from "../shared/model/scenario.ts";

/** What the test asks of the process. */
export interface TurnedOrder {
  readonly port: number;
  readonly dataDir: string;
  readonly seed: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}
/** What it asks for afterwards: turn the clock to an instant, or null: leave it as it is. It is told how things stand then. */
export interface Turn {
  readonly to: number | null;
}
export interface Told {
  /** How many matches are awake. */
  readonly awake: number;
}

const HOUR = 3_600_000;

/** No consultations and one motion a meeting: whatever bots like to do, the same steps follow one another. */
const withFewSteps = (scenario: Scenario): Scenario => ({
  ...scenario,
  tables: Object.fromEntries(
    Object.entries(scenario.tables).map(([id, table]) => [
      id,
      { ...table, consultation: false, motionsPerMeeting: 1 },
    ]),
  ),
});
const scenarios = [...readLibrary(DEFAULTS.scenarioDir).library.values()].map(({ scenario }) => scenario);

// The server as it is, but for its clock, which the test turns. There is no other way to that clock than this file.
const order = JSON.parse(process.argv[2] ?? "") as TurnedOrder;
const hand = handTurned(order.now);
await buildClient(DEFAULTS.clientDir);
const { house, idle } = await startServer({
  config: {
    ...DEFAULTS,
    port: order.port,
    host: "127.0.0.1",
    dataDir: order.dataDir,
    seed: order.seed,
    sleepAfter: 400,
    // Few heartbeats on the way through a week; so when an outage began is known to three hours, and less than four don't count.
    heartbeat: 3 * HOUR,
    outageTolerance: 4 * HOUR,
    bots: { ...DEFAULTS.bots, pause: 0 },
  },
  library: libraryOf(scenarios.map((scenario) => bookOf(withFewSteps(scenario)))),
  time: hand,
});
hand.heed(idle);
process.on("message", async ({ to }: Turn) => {
  if (to !== null) await hand.turnTo(to);
  process.send?.({ awake: house.matches.awake().length } satisfies Told);
});
process.send?.("open");
