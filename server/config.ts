import { fileURLToPath } from "node:url";
import type { Allowance } from "./http/tokenBucket.ts";
import type { Grace } from "./match/absence.ts";

/** Everything that differs between a server at work and one in a test. Times in milliseconds. */
export interface Config {
  /** 0: any free one. */
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly scenarioDir: string;
  /** The client as it was built. */
  readonly clientDir: string;
  /** Other origins whose pages may talk to this server, as `npm run dev` needs. */
  readonly origins: readonly string[];
  readonly grace: Grace;
  readonly sleepAfter: number;
  readonly wakingGrace: number;
  /** How often the server notes that it lives, and looks which sleeping matches are due. */
  readonly heartbeat: number;
  /** What a step in correspondence may lose of its working time to an outage without getting it back. */
  readonly outageTolerance: number;
  readonly mostPeople: number;
  /** For tests and rehearsals: every match has the same chance. Whoever knows it can foresee the dice. */
  readonly seed: string | null;
  /** By address: generous, because a class shares one. */
  readonly entrances: Allowance;
  /** By address: how often scenarios are sent to be tried. A class that writes them shares one. */
  readonly drafts: Allowance;
  /** What a scenario may cost that is tried. */
  readonly inspection: {
    /** Until a check is given up. */
    readonly checkTime: number;
    /** For counting packages after it. */
    readonly countTime: number;
    /** MiB. */
    readonly memory: number;
    readonly mostWaiting: number;
    /** Until a thread with nothing to do is let go. */
    readonly idleTime: number;
  };
  /** By token: how often somebody comes in, reconnections included. */
  readonly entering: Allowance;
  /** By token, over all devices of a person. */
  readonly submissions: Allowance;
  /** Messages a second beyond which a connection is closed. */
  readonly mostMessages: number;
  readonly bots: {
    readonly workers: number;
    /** Before each action of a bot, so that people can follow. */
    readonly pause: number;
    /** Whether bots play on when nobody is in the match. */
    readonly alone: boolean;
  };
}

const inProject = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

export const DEFAULTS: Config = {
  port: 2567,
  host: "0.0.0.0",
  dataDir: "data",
  scenarioDir: inProject("scenarios"),
  clientDir: inProject("dist/client"),
  origins: [],
  grace: { live: 60_000, untimed: null, correspondence: { days: 1 } },
  sleepAfter: 30_000,
  wakingGrace: 15_000,
  heartbeat: 60_000,
  outageTolerance: 15 * 60_000,
  mostPeople: 200,
  seed: null,
  entrances: { burst: 200, perSecond: 2 },
  drafts: { burst: 120, perSecond: 1 },
  inspection: { checkTime: 10_000, countTime: 6_000, memory: 256, mostWaiting: 20, idleTime: 60_000 },
  entering: { burst: 40, perSecond: 2 },
  submissions: { burst: 40, perSecond: 10 },
  mostMessages: 100,
  bots: { workers: 1, pause: 400, alone: false },
};

type Environment = Readonly<Record<string, string | undefined>>;

/** A number of the environment; throws a sentence if it is none. */
function numberOf(env: Environment, name: string, otherwise: number): number {
  const text = env[name];
  if (text === undefined || text === "") return otherwise;
  const value = Number(text);
  if (!Number.isFinite(value) || value < 0) throw new Error(`${name} should be a number, not below 0.`);
  return value;
}

/**
 * From the environment: `PORT`, `HOST`, `DATA_DIR`, `ORIGINS` (with commas), `GRACE_SECONDS` until a bot
 * plays an abandoned seat in live pace, `GRACE_SECONDS_UNTIMED` likewise (left out: never), `GRACE_WORKING_DAYS` in
 * correspondence (1; 0: never), `BOT_PAUSE_MS`, `BOT_WORKERS`, `SEED`.
 */
export function readConfig(env: Environment): Config {
  const live = numberOf(env, "GRACE_SECONDS", 60) * 1000;
  const untimed = env.GRACE_SECONDS_UNTIMED ? numberOf(env, "GRACE_SECONDS_UNTIMED", 0) * 1000 : null;
  const days = Math.round(numberOf(env, "GRACE_WORKING_DAYS", 1));
  return {
    ...DEFAULTS,
    port: numberOf(env, "PORT", DEFAULTS.port),
    host: env.HOST || DEFAULTS.host,
    dataDir: env.DATA_DIR || DEFAULTS.dataDir,
    origins: (env.ORIGINS ?? "").split(",").filter((origin) => origin !== ""),
    grace: { live, untimed, correspondence: days > 0 ? { days } : null },
    seed: env.SEED || null,
    bots: {
      ...DEFAULTS.bots,
      workers: Math.max(1, numberOf(env, "BOT_WORKERS", DEFAULTS.bots.workers)),
      pause: numberOf(env, "BOT_PAUSE_MS", DEFAULTS.bots.pause),
    },
  };
}
