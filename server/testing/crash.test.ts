import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join as joinPath } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { databaseOf } from "../main.ts";
import { sqliteStore } from "../store/sqliteStore.ts";
import { join, openMatch } from "./ask.ts";
import type { CrashOrder } from "./crashChild.ts";
import { type CrashingServer, crashingServer } from "./crashingServer.ts";
import { type Steadfast, steadfast } from "./steadfast.ts";
import { until, wait } from "./until.ts";

let dataDir: string;
let server: CrashingServer;
beforeEach(async () => {
  dataDir = mkdtempSync(joinPath(tmpdir(), "crash-"));
  server = await crashingServer(dataDir);
});
afterEach(async () => {
  await server.kill();
  rmSync(dataDir, { recursive: true, force: true });
});

const SEATS = ["highbank", "lowbank"];

async function seated(): Promise<readonly Steadfast[]> {
  const { code, hostToken } = await openMatch(server.url, { scenario: "tiny", pace: "untimed" });
  const { token } = await join(server.url, { code, name: "Ben" });
  const clients = [hostToken, token].map((one) => steadfast(server.url, one));
  for (const [i, client] of clients.entries())
    await (await client.player()).submit({ kind: "takeSeat", seat: SEATS[i] ?? "" });
  return clients;
}

/** Each says so many things, one after the other, and waits for each to be acknowledged. */
const talk = (clients: readonly Steadfast[], count: number): Promise<readonly string[]> =>
  Promise.all(
    clients.map(async (client, who) => {
      const said: string[] = [];
      for (let i = 0; i < count; i += 1) {
        const id = `submission-${who}-${i}`;
        await client.say(id);
        said.push(id);
      }
      return said;
    }),
  ).then((all) => all.flat());

/** What the log says was submitted, in its order. */
async function stored(): Promise<readonly string[]> {
  const store = await sqliteStore(databaseOf(dataDir));
  const [match] = await store.listMatches();
  const entries = match ? await store.chain(match.id) : [];
  await store.close();
  // Only people submit under such ids; what else is in the log is not about them.
  return entries.flatMap(({ submission }) => (submission?.startsWith("submission-") ? [submission] : []));
}

/** Whoever comes back just when it is killed once more, has to wait for several starts; ms. */
const longestAbsence = (): number => Math.max(10_000, 8 * server.slowestStart);

/** Everything acknowledged is in the log, once, and everybody sees it. */
async function nothingLostNothingTwice(clients: readonly Steadfast[], said: readonly string[]) {
  for (const client of clients) {
    const player = await client.player();
    await until(() => player.view.public.plenary.length === said.length);
    expect(player.seat).toBe(SEATS[clients.indexOf(client)]);
    expect(client.longestAbsence).toBeLessThan(longestAbsence());
  }
  const log = await stored();
  expect([...log].sort()).toEqual([...said].sort());
  for (const who of [0, 1]) {
    const mine = said.filter((id) => id.startsWith(`submission-${who}-`));
    expect(log.filter((id) => mine.includes(id))).toEqual(mine);
  }
}

describe("the process dies at the worst moments, and no acknowledged action is lost or done twice", () => {
  const POINTS: readonly [string, NonNullable<CrashOrder["at"]>["point"]][] = [
    ["before an action is stored", "beforeAppend"],
    ["after it is stored, before anybody is told", "appended"],
    ["after everybody is told, before it is answered", "published"],
  ];
  test.each(POINTS)("%s", async (_, point) => {
    await server.start({ point, time: 12 });
    const clients = await seated();
    const talking = talk(clients, 10);
    await server.gone();
    // It dies once more before it stays.
    await server.start({ point, time: 5 });
    await server.gone();
    await server.start();
    await nothingLostNothingTwice(clients, await talking);
  });
});

test("killed at 25 random moments of live play, everybody is back in their seat by themselves", {
  timeout: 360_000,
}, async () => {
  await server.start();
  const clients = await seated();
  let over = false;
  const killing = (async () => {
    for (let i = 0; i < 25; i += 1) {
      // Two times out of three everybody has come back; every third time it dies again while they are on their way.
      if (i % 3 !== 0) await Promise.all(clients.map((client) => client.player()));
      await wait(30 + ((i * 7919) % 170));
      await server.kill();
      await server.start();
    }
    over = true;
  })();
  const said: string[] = [];
  for (let round = 0; !over; round += 1) {
    const ids = clients.map((_, who) => `submission-${who}-${round}`);
    await Promise.all(clients.map((client, who) => client.say(ids[who] ?? "")));
    said.push(...ids);
  }
  await killing;
  expect(said.length).toBeGreaterThan(50);
  await nothingLostNothingTwice(clients, said);
});
