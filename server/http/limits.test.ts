import { afterAll, beforeAll, expect, test } from "vitest";
import { ask, join, openMatch } from "../testing/ask.ts";
import { playerInTest } from "../testing/playerInTest.ts";
import { type ServerInTest, serverInTest } from "../testing/serverInTest.ts";
import { setTable } from "../testing/table.ts";
import { until } from "../testing/until.ts";
import { tokenBucket } from "./tokenBucket.ts";

let server: ServerInTest;
beforeAll(async () => {
  server = await serverInTest({
    config: {
      submissions: { burst: 10, perSecond: 0 },
      entrances: { burst: 12, perSecond: 0 },
      entering: { burst: 3, perSecond: 0 },
      mostMessages: 50,
      mostPeople: 4,
    },
  });
});
afterAll(() => server.stop());

test("a bucket gives its burst at once, and then what flows into it", () => {
  let now = 0;
  const bucket = tokenBucket({ burst: 3, perSecond: 2 }, () => now);
  const taken = () => [1, 2, 3, 4].map(() => bucket.take("me"));
  expect(taken()).toEqual([true, true, true, false]);
  expect(bucket.take("somebody else")).toBe(true);
  now = 1000;
  expect(taken()).toEqual([true, true, false, false]);
  now = 100_000;
  expect(taken()).toEqual([true, true, true, false]);
});

test("whoever submits too much is refused, on whatever device, and nobody else is", async () => {
  const { players, tokens } = await setTable(server, { people: ["highbank", "lowbank"] });
  const { highbank, lowbank } = players;
  if (!highbank || !lowbank) throw new Error("two people");
  const device = await playerInTest(server.url, tokens.highbank ?? "");
  for (let i = 0; i < 10; i += 1) await device.submit({ kind: "setReady", ready: false });
  const tooMany = { ok: false, refusal: { code: "tooMany" } };
  expect(await device.submit({ kind: "setReady", ready: true })).toEqual(tooMany);
  expect(await highbank.submit({ kind: "setReady", ready: true })).toEqual(tooMany);
  expect(await lowbank.submit({ kind: "setReady", ready: true })).toEqual({ ok: true });
});

test("a flood of messages ends the connection that it comes from", async () => {
  const { host, players } = await setTable(server, { people: ["highbank", "lowbank"] });
  for (let i = 0; i < 100; i += 1) host.room.send("noise", i);
  await until(() => host.closed !== null);
  expect(players.lowbank?.closed).toBeNull();
});

test("a link is not entered over and over", async () => {
  const { tokens } = await setTable(server, { people: ["highbank"] });
  const answers = await Promise.all(
    [1, 2, 3].map(() => ask(`${server.url}/enter`, { token: tokens.highbank })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 429]);
});

test("a match is full at some time, and an address can open only so many", async () => {
  const { code } = await openMatch(server.url, { scenario: "tiny", pace: "untimed" });
  for (const name of ["A", "B", "C"]) await join(server.url, { code, name });
  expect(await ask(`${server.url}/api/join`, { code, name: "D" })).toMatchObject({
    status: 409,
    body: { error: "full" },
  });
  const later = await Promise.all(
    [...Array(12).keys()].map(() => ask(`${server.url}/api/matches`, { scenario: "tiny", pace: "live" })),
  );
  expect(later.map(({ status }) => status)).toContain(429);
});
