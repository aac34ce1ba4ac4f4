import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { viewFor } from "../../shared/engine/viewFor.ts";
import { firstDifference } from "../../shared/testing/sameData.ts";
import { ask, join, openMatch } from "../testing/ask.ts";
import { type PlayerInTest, playerInTest } from "../testing/playerInTest.ts";
import { type ServerInTest, serverInTest } from "../testing/serverInTest.ts";
import { setTable } from "../testing/table.ts";
import { until } from "../testing/until.ts";

let server: ServerInTest;
beforeAll(async () => {
  server = await serverInTest();
});
afterAll(() => server.stop());
afterEach(() => expect(server.failures).toEqual([]));

const BOTH = ["highbank", "lowbank"] as const;
const ready = { kind: "setReady", ready: true } as const;
const hello = { kind: "say", channel: "plenary", words: "@word0", phrase: null, quote: null } as const;
const facilitated = () => setTable(server, { people: BOTH, facilitated: true });

/** Whether what it put together is what the server would show somebody who sees everything. */
async function seesAll(player: PlayerInTest): Promise<void> {
  const match = await server.house.matches.wake(player.matchId);
  await until(
    () => match && firstDifference(player.view, viewFor(match.state, { kind: "facilitator" })) === null,
  );
}

test("who opens a match to run it alone sees everything in it, before and after each act", async () => {
  const { host, players } = await facilitated();
  await seesAll(host);
  expect(Object.keys(host.view.all ?? {})).toEqual([...BOTH]);
  const talk = await players.highbank?.submit({ ...hello, channel: "highbank+lowbank" }, ["Between us two."]);
  expect(talk).toEqual({ ok: true });
  await until(() => Object.values(host.words).includes("Between us two."));
  for (const seat of BOTH) await players[seat]?.submit(ready);
  await until(() => host.view.public.clock.step.kind === "briefing");
  await seesAll(host);
});

test("it comes back to the same by the same link", async () => {
  const { host, hostToken, players } = await facilitated();
  await host.leave();
  await players.highbank?.submit({ ...hello, channel: "highbank+lowbank" }, ["While you were away."]);
  const again = await playerInTest(server.url, hostToken);
  await seesAll(again);
  expect(Object.values(again.words)).toContain("While you were away.");
});

test("it answers a delegation on its own line, and no other delegation hears of it", async () => {
  const { host, players } = await facilitated();
  const line = "facilitator:highbank";
  await players.highbank?.submit({ ...hello, channel: line }, ["May we ask for more time?"]);
  await until(() => Object.values(host.words).includes("May we ask for more time?"));
  expect(await host.submit({ ...hello, channel: line }, ["Two minutes."])).toEqual({ ok: true });
  await until(() => Object.values(players.highbank?.words ?? {}).includes("Two minutes."));
  await players.lowbank?.ping();
  expect(Object.values(players.lowbank?.words ?? {})).not.toContain("Two minutes.");
});

test("it can take no seat, so that nobody plays who has seen everybody's papers", async () => {
  const { host } = await setTable(server, { people: ["highbank"], facilitated: true, started: false });
  const refused = { ok: false, refusal: { code: "notYourSeat" } };
  expect(await host.submit({ kind: "takeSeat", seat: "lowbank" })).toEqual(refused);
  expect(await host.submit({ kind: "startMatch" })).toEqual({ ok: true });
  expect(await host.submit({ kind: "takeSeat", seat: "lowbank" })).toEqual(refused);
});

test("a host who may play sees what is public, and with a seat what the seat may know: never everything", async () => {
  const { hostToken } = await openMatch(server.url, { scenario: "tiny", pace: "untimed", name: "Ada" });
  const host = await playerInTest(server.url, hostToken);
  expect(host.view).toMatchObject({ viewer: { kind: "public" }, own: null, all: null });
  await host.submit({ kind: "takeSeat", seat: "highbank" });
  await host.submit({ kind: "startMatch" });
  await until(() => host.view.own?.seat === "highbank");
  expect(host.view.all).toBeNull();
  await host.submit({ kind: "leaveSeat" });
  await until(() => host.view.own === null);
  expect(host.view.all).toBeNull();
});

test("nobody joins as facilitator, and who plays alone doesn't open a match as one", async () => {
  const { code } = await openMatch(server.url, { scenario: "tiny", pace: "untimed" });
  const asked = { code, name: "Eve", as: "facilitator" };
  expect((await ask(`${server.url}/api/join`, asked)).status).toBe(400);
  const alone = { scenario: "tiny", pace: "untimed", as: "facilitator", solo: "highbank" };
  expect((await ask(`${server.url}/api/matches`, alone)).status).toBe(400);
  expect(await join(server.url, { code, name: "Eve", as: "spectator" })).toHaveProperty("token");
});
