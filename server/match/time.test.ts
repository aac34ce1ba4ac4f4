import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { Scenario } from "../../shared/model/scenario.ts";
import { DEFAULTS } from "../config.ts";
import { type PlayerInTest, playerInTest } from "../testing/playerInTest.ts";
import { type ServerInTest, scenarioNamed, serverInTest } from "../testing/serverInTest.ts";
import { setTable } from "../testing/table.ts";
import { until, wait } from "../testing/until.ts";

/** A second of preparation, then plenty of time, so that a test knows which step it is in. */
const tiny: Scenario = {
  ...scenarioNamed("tiny"),
  times: { ...scenarioNamed("tiny").times, preparation: 1, briefing: 600, debrief: 1 },
};
const GRACE = 150;

let server: ServerInTest;
beforeAll(async () => {
  server = await serverInTest({ scenarios: [tiny], config: { grace: { ...DEFAULTS.grace, live: GRACE } } });
});
afterAll(() => server.stop());
afterEach(() => expect(server.failures).toEqual([]));

const step = (player: PlayerInTest) => player.view.public.clock.step.kind;
const live = async () => {
  const table = await setTable(server, { people: ["highbank", "lowbank"], pace: "live" });
  const { highbank: host, lowbank: guest } = table.players;
  if (!host || !guest) throw new Error("two people");
  return { ...table, host, guest };
};
const readyToBriefing = async ({ host, guest }: { host: PlayerInTest; guest: PlayerInTest }) => {
  for (const player of [host, guest]) await player.submit({ kind: "setReady", ready: true });
  await until(() => step(host) === "briefing" && step(guest) === "briefing");
};
const bot = (player: PlayerInTest, seat: string) => player.view.public.seats[seat]?.bot;

test("a step ends when its time is up, and everybody sees when that will be", async () => {
  const { host } = await live();
  expect(host.deadline).toBeGreaterThan(Date.now());
  expect(host.deadline).toBeLessThanOrEqual(Date.now() + 1000);
  await until(() => step(host) === "briefing");
  expect(host.deadline).toBeGreaterThan(Date.now() + 590_000);
});

test("no clock runs in an untimed match", async () => {
  const { host } = await setTable(server, { people: ["highbank", "lowbank"] });
  expect(host.deadline).toBe(0);
});

test("no time passes while the host has paused the match", async () => {
  const { host } = await live();
  await host.submit({ kind: "pauseMatch", paused: true });
  await until(() => host.deadline === 0);
  await wait(1200);
  expect(step(host)).toBe("preparation");
  await host.submit({ kind: "pauseMatch", paused: false });
  await until(() => host.deadline > 0);
  // What was left is too little to find one's way back: a little more is given.
  expect(host.deadline - Date.now()).toBeGreaterThan(5000);
});

test("a long step goes on after a pause with exactly what was left", async () => {
  const table = await live();
  await readyToBriefing(table);
  const { host } = table;
  const left = host.deadline - Date.now();
  await host.submit({ kind: "pauseMatch", paused: true });
  await wait(300);
  await host.submit({ kind: "pauseMatch", paused: false });
  await until(() => host.deadline > 0);
  expect(Math.abs(host.deadline - Date.now() - left)).toBeLessThan(150);
});

test("a bot takes an abandoned seat after the grace time and gives it back", async () => {
  const table = await live();
  await readyToBriefing(table);
  const { host, guest, tokens } = table;
  guest.drop();
  await until(() => !host.presence.includes(guest.person));
  expect(bot(host, "lowbank")).toBe(false);
  await until(() => bot(host, "lowbank"));
  await until(() => host.view.public.seats.lowbank?.ready || step(host) !== "briefing");
  const back = await playerInTest(server.url, tokens.lowbank ?? "");
  await until(() => bot(back, "lowbank") === false);
  expect(back.seat).toBe("lowbank");
});

test("a bot takes a seat that somebody got up from, too, until it is taken again", async () => {
  const table = await live();
  await readyToBriefing(table);
  const { host, guest } = table;
  await guest.submit({ kind: "leaveSeat" });
  await until(() => bot(host, "lowbank"));
  expect(await guest.submit({ kind: "takeSeat", seat: "lowbank" })).toEqual({ ok: true });
  await until(() => bot(host, "lowbank") === false);
});

test("whoever is back in time keeps the seat", async () => {
  const table = await live();
  await readyToBriefing(table);
  table.guest.drop();
  const back = await playerInTest(server.url, table.tokens.lowbank ?? "");
  await wait(2 * GRACE);
  expect(bot(back, "lowbank")).toBe(false);
});

test("a seat that the host gave to a bot stays with it until somebody takes it back", async () => {
  const table = await live();
  await readyToBriefing(table);
  await table.host.submit({ kind: "seatBot", seat: "lowbank" });
  await table.guest.leave();
  const back = await playerInTest(server.url, table.tokens.lowbank ?? "");
  await wait(100);
  expect(bot(back, "lowbank")).toBe(true);
  expect(await back.submit({ kind: "takeSeat", seat: "lowbank" })).toEqual({ ok: true });
  await until(() => bot(back, "lowbank") === false);
});

test("a live match that everybody has left is paused, sleeps, and goes on when somebody is back", async () => {
  const table = await live();
  await readyToBriefing(table);
  await table.leave();
  await until(() => !server.house.matches.awake().includes(table.matchId));
  const back = await playerInTest(server.url, table.tokens.lowbank ?? "");
  await until(() => !back.view.public.clock.paused && back.deadline > Date.now());
  expect(step(back)).toBe("briefing");
  expect(bot(back, "lowbank")).toBe(false);
});

test("in an untimed match a seat waits for its people as long as it takes", async () => {
  const { players, host } = await setTable(server, { people: ["highbank", "lowbank"] });
  players.lowbank?.drop();
  await wait(2 * GRACE);
  expect(bot(host, "lowbank")).toBe(false);
});
