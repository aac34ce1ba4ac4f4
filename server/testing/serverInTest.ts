import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { matchMaker } from "@colyseus/core";
import type { Scenario } from "../../shared/model/scenario.ts";
import type { AppTools } from "../app.ts";
import { type Config, DEFAULTS } from "../config.ts";
import { startServer } from "../main.ts";
import { type Book, bookOf, libraryOf } from "../match/library.ts";
import { listScenarios, loadScenario } from "../match/scenarioFiles.ts";

/** Nobody waits long in a test, and nobody is too many. */
export const TEST_CONFIG: Config = {
  ...DEFAULTS,
  port: 0,
  host: "127.0.0.1",
  sleepAfter: 200,
  wakingGrace: 300,
  grace: { ...DEFAULTS.grace, live: 60_000 },
  entrances: { burst: 1e6, perSecond: 1e6 },
  entering: { burst: 1e6, perSecond: 1e6 },
  submissions: { burst: 1e6, perSecond: 1e6 },
  mostMessages: 1e6,
  bots: { ...DEFAULTS.bots, pause: 0 },
};

const FOR_TESTS = fileURLToPath(new URL("../../shared/testing/scenarios", import.meta.url));

/** A scenario of the project or one for tests alone, with its translations, by its id. Throws if it can't be played. */
export function bookNamed(id: string): Book {
  const root = listScenarios(FOR_TESTS).includes(id) ? FOR_TESTS : DEFAULTS.scenarioDir;
  const { scenario, problems, translations } = loadScenario(join(root, id));
  if (!scenario) throw new Error(`scenario ${id}: ${JSON.stringify(problems)}`);
  return bookOf(scenario, translations);
}

export const scenarioNamed = (id: string): Scenario => bookNamed(id).scenario;

export interface ServerInTest extends Awaited<ReturnType<typeof startServer>> {
  readonly url: string;
  readonly dataDir: string;
  /** What went wrong inside, which no client is told. */
  readonly failures: unknown[];
  /** Ends the connection of every client of a match, as a dead network does. */
  readonly cut: (matchId: string) => void;
  /** Stops the server; its data stay where they are. */
  readonly halt: () => Promise<void>;
}

type Wanted = Partial<Omit<AppTools, "config" | "library" | "store">> & {
  readonly config?: Partial<Config>;
  readonly scenarios?: readonly Scenario[];
  /** The scenarios with their translations, instead. */
  readonly books?: readonly Book[];
};

function cut(matchId: string): void {
  const room = matchMaker.getLocalRoomById(matchId);
  for (const client of [...(room?.clients ?? [])]) {
    // In this transport a client's `ref` is its socket.
    const socket: unknown = client.ref;
    (socket as { terminate: () => void }).terminate();
  }
}

/** A server with data of its own on any free port. One at a time in a test file: Colyseus allows one in a process. */
export async function serverInTest({
  config,
  scenarios,
  books,
  ...tools
}: Wanted = {}): Promise<ServerInTest> {
  const dataDir = config?.dataDir ?? mkdtempSync(join(tmpdir(), "silence-"));
  const failures: unknown[] = [];
  const running = await startServer({
    onFailure: (error) => void failures.push(error),
    ...tools,
    config: { ...TEST_CONFIG, ...config, dataDir },
    library: libraryOf(books ?? scenarios?.map((one) => bookOf(one)) ?? [bookNamed("tiny")]),
  });
  return {
    ...running,
    url: `http://127.0.0.1:${running.port}`,
    dataDir,
    failures,
    cut,
    halt: running.stop,
    stop: async () => {
      await running.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
