import { createServer } from "node:http";
import { defineRoom, defineServer } from "@colyseus/core";
import { Encoder } from "@colyseus/schema";
import { WebSocketTransport } from "@colyseus/ws-transport";
import type { Config } from "./config.ts";
import { inspector } from "./drafts/inspector.ts";
import { closeMatchMaker, guard, guardUpgrade, originCheck } from "./http/guard.ts";
import { site } from "./http/site.ts";
import { tokenBucket } from "./http/tokenBucket.ts";
import { botDriver } from "./match/bots/botDriver.ts";
import { type Pool, pool } from "./match/bots/pool.ts";
import type { Hooks } from "./match/carryOut.ts";
import { clock } from "./match/clock.ts";
import { doorkeeper } from "./match/doorkeeper.ts";
import type { Library } from "./match/library.ts";
import { matches } from "./match/matches.ts";
import type { House } from "./match/reception.ts";
import { type Scheduler, scheduler } from "./match/scheduler.ts";
import { realTime, type Timekeeper } from "./match/timekeeper.ts";
import { enter, ROOM_NAME } from "./rooms/entrance.ts";
import { MatchRoom } from "./rooms/matchRoom.ts";
import type { Store } from "./store/store.ts";

/** The largest message of a client, in bytes: several texts of 2,000 characters. */
const LARGEST_MESSAGE = 32 * 1024;
/** Room for the whole public view of a large match, in bytes. */
Encoder.BUFFER_SIZE = 256 * 1024;

export interface AppTools {
  readonly config: Config;
  readonly store: Store;
  readonly library: Library;
  readonly hooks?: Hooks;
  /** The machine's clock, unless a test turns another by hand. */
  readonly time?: Timekeeper;
  readonly onFailure?: (error: unknown) => void;
}

/** Tells whoever runs the server of what went wrong inside. */
export const report = (error: unknown): void => console.error(error);

interface Parts {
  readonly bots: Pool;
  readonly outage: Scheduler["outage"];
  readonly rested: Scheduler["expect"];
}

/** In the order in which they act when something is due: whoever sits in, the bots, the clock. */
function attendantsOf({ config, store, time = realTime, onFailure = report }: AppTools, parts: Parts) {
  const { markSeen } = store;
  const { outage } = parts;
  return [
    doorkeeper({ grace: config.grace, time, outage, markSeen, onFailure }),
    botDriver({ ...config.bots, pool: parts.bots, onFailure }),
    clock({ time, outage, tolerance: config.outageTolerance, onFailure }),
  ];
}

function houseOf(tools: AppTools, parts: Parts): House {
  const { config, store, library, hooks = {}, time = realTime, onFailure = report } = tools;
  const { sleepAfter, wakingGrace, mostPeople, seed } = config;
  const { now } = time;
  const attendants = attendantsOf(tools, parts);
  const running = matches({
    store,
    now,
    hooks,
    attendants,
    sleepAfter,
    wakingGrace,
    rested: parts.rested,
    onFailure,
  });
  return { store, library, now, mostPeople, seed, matches: running };
}

/** The house with what wakes its matches. */
function houseWithScheduler(tools: AppTools, bots: Pool) {
  const { config, store, time = realTime, onFailure = report } = tools;
  const { heartbeat, outageTolerance: tolerance } = config;
  // What looks after a match asks for the outage when one is awake: then the scheduler is there.
  const house = houseOf(tools, {
    bots,
    outage: () => watch.outage(),
    rested: (at) => watch.expect(at),
  });
  const watch: Scheduler = scheduler({
    store,
    matches: house.matches,
    time,
    heartbeat,
    tolerance,
    onFailure,
  });
  return { house, watch };
}

/** Puts the parts together: one HTTP server for pages, API and sockets. Colyseus allows one in a process. */
export function createApp(tools: AppTools) {
  const { config, time = realTime, onFailure = report } = tools;
  const bots = pool(config.bots.workers, onFailure);
  const { scenarioDir, inspection } = config;
  const drafts = inspector({ scenarioDir, ...inspection, onFailure });
  const { house, watch } = houseWithScheduler(tools, bots);
  const isOurs = originCheck(config.origins);
  MatchRoom.tools = {
    hold: house.matches.hold,
    submissions: tokenBucket(config.submissions),
    mostMessages: config.mostMessages,
    now: time.now,
    onFailure,
  };
  closeMatchMaker();
  const http = createServer({ requestTimeout: 10_000, headersTimeout: 5_000 });
  guard(http, isOurs);
  const server = defineServer({
    greet: false,
    gracefullyShutdown: false,
    transport: new WebSocketTransport({
      server: http,
      maxPayload: LARGEST_MESSAGE,
      pingInterval: 5000,
      pingMaxRetries: 2,
      beforeUpgrade: guardUpgrade(isOurs),
    }),
    rooms: { [ROOM_NAME]: defineRoom(MatchRoom) },
    express: (app) =>
      site(app, {
        house,
        enter: (wanted) => enter(house, wanted),
        inspector: drafts,
        drafts: tokenBucket(config.drafts),
        entrances: tokenBucket(config.entrances),
        entering: tokenBucket(config.entering),
        clientDir: config.clientDir,
        onFailure,
      }),
  });
  return { server, house, watch, http, bots, drafts };
}
