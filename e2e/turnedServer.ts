import { buildClient } from "../server/bin/buildClient.ts";
import { DEFAULTS } from "../server/config.ts";
import { startServer } from "../server/main.ts";
import { readLibrary } from "../server/match/library.ts";
import { handTurned } from "../server/testing/handTurned.ts";

/** What the test asks of the process. */
export interface TurnedOrder {
  readonly port: number;
  readonly dataDir: string;
  readonly seed: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}
export interface Turn {
  readonly to: number;
}

const HOUR = 3_600_000;

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
    // Fewer heartbeats on the way through a week; so an outage is known to the hour only, and less than two don't count.
    heartbeat: HOUR,
    outageTolerance: 2 * HOUR,
    bots: { ...DEFAULTS.bots, pause: 0 },
  },
  library: readLibrary(DEFAULTS.scenarioDir).library,
  time: hand,
});
hand.heed(idle);
process.on("message", ({ to }: Turn) => {
  void hand.turnTo(to).then(() => process.send?.({ awake: house.matches.awake().length }));
});
process.send?.("open");
