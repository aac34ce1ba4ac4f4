import { afterEach, beforeEach, expect, test } from "vitest";
import { july, VILNIUS_HOURS } from "../testing/correspondence.ts";
import { type HandTurned, handTurned } from "../testing/handTurned.ts";
import { type PlayerInTest, playerInTest } from "../testing/playerInTest.ts";
import { type ServerInTest, serverInTest } from "../testing/serverInTest.ts";
import { setTable } from "../testing/table.ts";
import { until } from "../testing/until.ts";

let hand: HandTurned;
let server: ServerInTest;
const start = async (now: string, dataDir?: string) => {
  hand = handTurned(july(now));
  const config = { heartbeat: 6 * 3_600_000, ...(dataDir ? { dataDir } : {}) };
  server = await serverInTest({ time: hand, config });
  hand.heed(server.idle);
};
beforeEach(() => start("15 10:00"));
afterEach(async () => {
  await server.stop();
  expect(server.failures).toEqual([]);
});

/** Stops the server and starts it again on the same data at another time. */
async function restart(now: string): Promise<void> {
  const { dataDir } = server;
  await server.halt();
  await start(now, dataDir);
}

const turnTo = (when: string) => hand.turnTo(july(when));
const step = (player: PlayerInTest) => player.view.public.clock.step.kind;
const isDue = (player: PlayerInTest, when: string) => until(() => player.deadline === july(when));
const isBot = (player: PlayerInTest, seat: string) => player.view.public.seats[seat]?.bot;
const asleep = (matchId: string) => until(() => !server.house.matches.awake().includes(matchId));

async function table() {
  const wanted = {
    people: ["highbank", "lowbank"],
    pace: "correspondence",
    calendar: VILNIUS_HOURS,
  } as const;
  const set = await setTable(server, wanted);
  const { highbank: host, lowbank: guest } = set.players;
  if (!host || !guest) throw new Error("two people");
  const enter = (seat: "highbank" | "lowbank") => playerInTest(server.url, set.tokens[seat] ?? "");
  return { ...set, host, guest, enter };
}

test("everybody sees when a step ends, and what the calendar of the match is", async () => {
  const { host, guest } = await table();
  await isDue(host, "16 18:00");
  expect(guest.deadline).toBe(host.deadline);
  expect(guest.view.public.calendar).toEqual(VILNIUS_HOURS);
});

test("a match that sleeps wakes at its deadline, and sleeps again", async () => {
  const { leave, matchId, enter } = await table();
  await leave();
  await asleep(matchId);
  await turnTo("16 17:59");
  expect(server.house.matches.awake()).toEqual([]);
  await turnTo("16 18:01");
  await asleep(matchId);
  const back = await enter("lowbank");
  expect(step(back)).toBe("briefing");
  await isDue(back, "17 10:00");
});

test("a weekend passes without any deadline", async () => {
  const { leave, matchId, enter } = await table();
  await leave();
  await asleep(matchId);
  await turnTo("17 10:30");
  const friday = await enter("highbank");
  expect(step(friday)).toBe("talks");
  await isDue(friday, "20 18:00");
  await friday.leave();
  await turnTo("19 23:00");
  expect(step(await enter("highbank"))).toBe("talks");
});

test("who was not there for a whole working day is played by a bot, which hurries nobody and gives the seat back", async () => {
  const { guest, host, enter } = await table();
  await guest.leave();
  await turnTo("16 17:59");
  expect(isBot(host, "lowbank")).toBe(false);
  await turnTo("16 18:00");
  await until(() => isBot(host, "lowbank"));
  await until(() => step(host) === "briefing");
  await host.submit({ kind: "setReady", ready: true });
  await until(() => host.view.public.seats.highbank?.ready);
  await hand.turn(0);
  expect(step(host)).toBe("briefing");
  expect(host.view.public.seats.lowbank?.ready).toBe(false);
  const back = await enter("lowbank");
  await until(() => isBot(back, "lowbank") === false);
  await back.submit({ kind: "setReady", ready: true });
  await until(() => step(host) === "talks");
});

test("who looks in every day keeps the seat, however short the visit", async () => {
  const { host, guest, matchId, enter, leave } = await table();
  await leave();
  await asleep(matchId);
  for (const day of ["16", "17", "20", "21"]) {
    await turnTo(`${day} 12:00`);
    const [one, other] = [await enter("highbank"), await enter("lowbank")];
    expect([isBot(one, "highbank"), isBot(one, "lowbank")]).toEqual([false, false]);
    await Promise.all([one.leave(), other.leave()]);
  }
  expect(host.person).not.toBe(guest.person);
});

test("bots at the last moment do what the absent would have done, and then time goes on", async () => {
  const { host, guest, leave, matchId, enter } = await table();
  for (const player of [host, guest]) await player.submit({ kind: "setReady", ready: true });
  for (const player of [host, guest]) await player.submit({ kind: "setReady", ready: true });
  await until(() => step(host) === "talks");
  await isDue(host, "16 18:00");
  await leave();
  await asleep(matchId);
  await turnTo("16 18:05");
  const back = await enter("highbank");
  // Nobody was there for a day: in the Talks of that day both bots have asked for wordings.
  expect(step(back)).toBe("decisions");
  const asked = back.events.filter(({ kind }) => kind === "positionTaken" || kind === "motionTabled");
  expect(asked.length).toBeGreaterThan(0);
  await isDue(back, "17 12:00");
});

test("bots alone keep to the deadlines: nobody comes back to a match that is over", async () => {
  const { leave, matchId, enter } = await table();
  await leave();
  await asleep(matchId);
  await turnTo("17 17:00");
  const back = await enter("highbank");
  // Reading time until Thursday evening, the Briefing until Friday at ten, then Talks until Monday evening.
  expect(step(back)).toBe("talks");
  await until(() => isBot(back, "highbank") === false && isBot(back, "lowbank"));
});

test("a pause keeps what is left of the working time, and misses nobody meanwhile", async () => {
  const { host, guest } = await table();
  await guest.leave();
  await turnTo("16 16:00");
  await host.submit({ kind: "pauseMatch", paused: true });
  await until(() => host.deadline === 0);
  await turnTo("21 10:00");
  expect(step(host)).toBe("preparation");
  await host.submit({ kind: "pauseMatch", paused: false });
  await isDue(host, "21 12:00");
  expect(isBot(host, "lowbank")).toBe(false);
});

test("the host gives a step an hour or a day more", async () => {
  const { host, guest } = await table();
  const { stepNumber } = host.view.public.clock;
  await host.submit({ kind: "extendStep", stepNumber, minutes: 60 });
  await isDue(guest, "17 10:00");
  await host.submit({ kind: "extendStep", stepNumber, minutes: 9 * 60 });
  await isDue(guest, "20 10:00");
  expect(guest.events.filter(({ kind }) => kind === "timeExtended")).toHaveLength(2);
});

test("what was due while the server was down for a moment is over, as it was due", async () => {
  const { leave, matchId, enter } = await table();
  await leave();
  await turnTo("16 17:55");
  await asleep(matchId);
  await restart("16 18:20");
  const back = await enter("highbank");
  expect(step(back)).toBe("briefing");
  // From six in the evening, not from when the server was back.
  await isDue(back, "17 10:00");
});

test("it is over before anybody can act in it, though it was due days ago", async () => {
  const { leave, matchId, enter } = await table();
  await leave();
  await turnTo("17 12:00");
  // Talks until Monday at six, and down from five to six until Tuesday before nine.
  await turnTo("20 17:50");
  await asleep(matchId);
  await restart("21 08:55");
  const back = await enter("highbank");
  expect(step(back)).toBe("decisions");
  await isDue(back, "21 12:00");
});

test("nobody loses a working day because the server was down", async () => {
  const { leave, matchId, enter } = await table();
  await leave();
  await turnTo("15 18:30");
  await asleep(matchId);
  await restart("17 09:00");
  const back = await enter("highbank");
  // The whole Thursday was lost: there is a whole Friday instead.
  expect(step(back)).toBe("preparation");
  await isDue(back, "17 18:00");
  expect(back.events.at(-1)).toMatchObject({ kind: "timeExtended", minutes: 540, cause: "outage" });
  expect(isBot(back, "lowbank")).toBe(false);
  await restart("17 09:01");
  const again = await enter("highbank");
  await isDue(again, "17 18:00");
});

test("a deadline outlives the process", async () => {
  const { leave, matchId, enter } = await table();
  await leave();
  await asleep(matchId);
  await restart("15 10:05");
  await turnTo("16 18:00");
  const back = await enter("lowbank");
  await until(() => step(back) === "briefing");
});
