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
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly onFailure?: (error: unknown) => void;
}

const report = (error: unknown): void => console.error(error);

function attendantsOf({ config, now = Date.now, onFailure = report }: AppTools, bots: Pool) {
  return [
    clock(now, onFailure),
    doorkeeper(config.grace, onFailure),
    botDriver({ ...config.bots, pool: bots, onFailure }),
  ];
}

function houseOf(tools: AppTools, bots: Pool): House {
  const { config, store, library, hooks = {}, now = Date.now } = tools;
  const { sleepAfter, wakingGrace, mostPeople, seed } = config;
  const attendants = attendantsOf(tools, bots);
  const running = matches({ store, now, hooks, attendants, sleepAfter, wakingGrace });
  return { store, library, now, mostPeople, seed, matches: running };
}

/** Puts the parts together: one HTTP server for pages, API and sockets. Colyseus allows one in a process. */
export function createApp(tools: AppTools) {
  const { config, now = Date.now, onFailure = report } = tools;
  const bots = pool(config.bots.workers, onFailure);
  const house = houseOf(tools, bots);
  const { scenarioDir, inspection } = config;
  const drafts = inspector({ scenarioDir, ...inspection, onFailure });
  const isOurs = originCheck(config.origins);
  MatchRoom.tools = {
    hold: house.matches.hold,
    submissions: tokenBucket(config.submissions),
    mostMessages: config.mostMessages,
    now,
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
        enter: (token) => enter(house, token),
        inspector: drafts,
        drafts: tokenBucket(config.drafts),
        entrances: tokenBucket(config.entrances),
        entering: tokenBucket(config.entering),
        clientDir: config.clientDir,
        onFailure,
      }),
  });
  return { server, house, http, bots, drafts };
}
