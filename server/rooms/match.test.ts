import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { viewFor } from "../../shared/engine/viewFor.ts";
import { firstDifference } from "../../shared/testing/sameData.ts";
import { ENGLISH } from "../../shared/text/english.ts";
import { ask, join, openMatch } from "../testing/ask.ts";
import { type PlayerInTest, playerInTest } from "../testing/playerInTest.ts";
import { type ServerInTest, serverInTest } from "../testing/serverInTest.ts";
import { setTable } from "../testing/table.ts";
import { until, wait } from "../testing/until.ts";

let server: ServerInTest;
beforeAll(async () => {
  server = await serverInTest();
});
afterAll(() => server.stop());
afterEach(() => expect(server.failures).toEqual([]));

const BOTH = ["highbank", "lowbank"] as const;
const ready = { kind: "setReady", ready: true } as const;
const hello = { kind: "say", channel: "plenary", words: "@word0", phrase: null, quote: null } as const;
const step = (player: PlayerInTest) => player.view.public.clock.step.kind;
const two = async (more = {}) => {
  const table = await setTable(server, { people: BOTH, ...more });
  const [host, guest] = BOTH.map((seat) => table.players[seat]);
  if (!host || !guest) throw new Error("two people");
  return { ...table, host, guest };
};
/** Whether what a client put together is what the server would show it. */
async function seesAll(player: PlayerInTest): Promise<void> {
  const match = await server.house.matches.wake(player.matchId);
  const viewer =
    player.seat === null ? ({ kind: "public" } as const) : { kind: "seat" as const, seat: player.seat };
  await until(() => match && firstDifference(player.view, viewFor(match.state, viewer)) === null);
}

test("two people take seats, start a match and play it; each sees what viewFor says", async () => {
  const { code, hostToken } = await openMatch(server.url, { scenario: "tiny", pace: "untimed", name: "Ada" });
  const { token } = await join(server.url, { code, name: "Ben" });
  const host = await playerInTest(server.url, hostToken);
  const guest = await playerInTest(server.url, token);
  expect(await host.submit({ kind: "takeSeat", seat: "highbank" })).toEqual({ ok: true });
  expect(await guest.submit({ kind: "takeSeat", seat: "lowbank" })).toEqual({ ok: true });
  expect(await guest.submit({ kind: "startMatch" })).toEqual({ ok: false, refusal: { code: "notHost" } });
  expect(await host.submit({ kind: "startMatch" })).toEqual({ ok: true });
  for (const player of [host, guest]) expect(await player.submit(ready)).toEqual({ ok: true });
  for (const player of [host, guest]) await until(() => step(player) === "briefing");
  for (const player of [host, guest]) await seesAll(player);
  const people = Object.values(guest.view.public.people).map(({ name }) => guest.words[name]);
  expect(people).toEqual(["Ada", "Ben"]);
});

test("the code is forgiven lower case and spaces", async () => {
  const { code } = await openMatch(server.url, { scenario: "tiny", pace: "untimed" });
  const typed = ` ${code.slice(0, 2).toLowerCase()} ${code.slice(2)}`;
  expect((await join(server.url, { code: typed, name: "Ben" })).token).toBeTruthy();
});

test("a spectator sees what is public, and no seat is theirs to take", async () => {
  const { host, code } = await two();
  const { token } = await join(server.url, { code, name: "Eve", as: "spectator" });
  const eve = await playerInTest(server.url, token);
  expect(eve.view.own).toBeNull();
  expect(await eve.submit({ kind: "takeSeat", seat: "lowbank" })).toEqual({
    ok: false,
    refusal: { code: "notYourSeat" },
  });
  await host.submit(ready);
  await until(() => eve.view.public.seats.highbank?.ready);
  await seesAll(eve);
});

test("a refused action says why, changes nothing and may be sent again", async () => {
  const { host, guest } = await two();
  const raw = { id: "submission-1", intent: { kind: "endPhase", stepNumber: 99 } };
  expect(await guest.send(raw)).toEqual({ ok: false, refusal: { code: "notHost" } });
  expect(await host.send(raw)).toEqual({ ok: false, refusal: { code: "staleClock" } });
  expect(step(host)).toBe("preparation");
});

test("a submission that is sent again gets the same answer and happens once", async () => {
  const { host, guest } = await two();
  const id = "once-and-only-once";
  const raw = { id, intent: { ...hello, words: `${id}.0` }, texts: { [`${id}.0`]: "Good evening." } };
  const answers = await Promise.all([host.send(raw), host.send(raw), host.send(raw)]);
  expect(answers).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
  await until(() => guest.view.public.plenary.length > 0);
  expect(await host.send(raw)).toEqual({ ok: true });
  await wait(50);
  expect(guest.view.public.plenary).toHaveLength(1);
  // Somebody else's submission is not theirs to repeat.
  expect(await guest.send(raw)).toMatchObject({ ok: false, refusal: { code: "malformed" } });
});

test("a person's words reach those who may hear them, and only as long as they are kept", async () => {
  const { host, guest, matchId, tokens } = await two();
  await host.submit({ ...hello, channel: "highbank+lowbank" }, ["Between the two of us."]);
  await until(() => Object.values(guest.words).includes("Between the two of us."));
  const [word = ""] = Object.entries(guest.words).find(([, text]) => text.startsWith("Between")) ?? [];
  await server.house.store.deleteWord(matchId, word);
  await Promise.all([host.leave(), guest.leave()]);
  await until(() => !server.house.matches.awake().includes(matchId));
  const again = await playerInTest(server.url, tokens.lowbank ?? "");
  expect(again.view.own?.channels["highbank+lowbank"]).toHaveLength(1);
  expect(Object.values(again.words)).not.toContain("Between the two of us.");
});

test("a lost connection, a reload and another device all come in by the same door", async () => {
  const { host, guest, matchId, tokens } = await two();
  server.cut(matchId);
  await until(() => host.closed !== null && guest.closed !== null);
  const [first, second] = await Promise.all([1, 2].map(() => playerInTest(server.url, tokens.lowbank ?? "")));
  const back = await playerInTest(server.url, tokens.highbank ?? "");
  expect(back.seat).toBe("highbank");
  // Two devices of one person: both are told, either may act.
  expect(first?.person).toBe(second?.person);
  await back.submit({ ...hello, channel: "highbank+lowbank" }, ["Are you there?"]);
  for (const device of [first, second])
    await until(() => device && Object.values(device.words).includes("Are you there?"));
  expect(await second?.submit(ready)).toEqual({ ok: true });
  await until(() => first?.view.public.seats.lowbank?.ready);
  // One device leaves: the person is still there.
  await second?.leave();
  await wait(50);
  expect(back.presence).toContain(first?.person);
  await first?.leave();
  await until(() => !back.presence.includes(first?.person ?? ""));
});

test("a match sleeps when everybody is gone, and wakes as it was", async () => {
  const { host, guest, matchId, tokens } = await two();
  await host.submit(ready);
  const before = await server.house.matches.wake(matchId);
  await Promise.all([host.leave(), guest.leave()]);
  await until(() => !server.house.matches.awake().includes(matchId));
  const back = await Promise.all(
    [tokens.highbank, tokens.lowbank].map((t = "") => playerInTest(server.url, t)),
  );
  const after = await server.house.matches.wake(matchId);
  expect(after).not.toBe(before);
  expect(after?.state).toEqual(before?.state);
  expect(back[0]?.view.public.seats.highbank?.ready).toBe(true);
  for (const player of back) await seesAll(player);
});

test("whoever changes seats is told everything that the new seat knows, and nothing else", async () => {
  const { host, guest } = await two({ started: false });
  const before = guest.welcomes;
  expect(await guest.submit({ kind: "leaveSeat" })).toEqual({ ok: true });
  await until(() => guest.welcomes > before);
  expect(guest.view.own).toBeNull();
  await host.submit({ kind: "takeSeat", seat: "lowbank" });
  await until(() => host.view.own?.seat === "lowbank");
  await seesAll(host);
  await seesAll(guest);
});

test("one person plays alone against bots, to the end", async () => {
  const { hostToken } = await openMatch(server.url, { scenario: "tiny", pace: "untimed", solo: "highbank" });
  const host = await playerInTest(server.url, hostToken);
  expect(host.seat).toBe("highbank");
  while (step(host) !== "over") {
    const { stepNumber, awaited } = host.view.public.clock;
    const others = awaited.filter((seat) => seat !== "highbank");
    const gone = () => host.view.public.clock.stepNumber > stepNumber;
    await until(() => gone() || others.every((seat) => host.view.public.seats[seat]?.ready));
    if (!gone()) await host.submit(ready);
    await until(gone);
  }
  expect(host.view.public.opened?.results.ending).toBeTruthy();
});

test("if somebody else wrote to the log, everybody comes back to the match as it is stored", async () => {
  const { host, guest, matchId, tokens } = await two();
  const match = await server.house.matches.wake(matchId);
  if (!match) throw new Error("no match");
  const { head } = match.record;
  const events = [{ kind: "readySet", seat: "lowbank", ready: true, audience: "all" }] as const;
  const entry = { number: head + 1, parent: head, submission: "from elsewhere", action: null, events, at: 1 };
  await server.house.store.append({ matchId, expectedHead: head, entries: [entry], words: {} });
  await expect(host.submit(ready)).rejects.toThrow();
  await until(() => host.closed !== null && guest.closed !== null);
  expect(server.failures.splice(0)).toMatchObject([{ name: "HeadMoved" }]);
  const back = await playerInTest(server.url, tokens.highbank ?? "");
  expect(back.view.public.seats.lowbank?.ready).toBe(true);
  expect(await back.submit(ready)).toEqual({ ok: true });
  await until(() => step(back) === "briefing");
});

test("the server's clock is told for whoever reads deadlines by it", async () => {
  const { host } = await two();
  expect(Math.abs((await host.ping()).now - Date.now())).toBeLessThan(1000);
});

test("a link that leads nowhere opens nothing, whole or copied in part, and says what to do", async () => {
  for (const token of ["x".repeat(32), "x"])
    expect(await ask(`${server.url}/enter`, { token })).toEqual({
      status: 401,
      body: { error: "badToken", message: ENGLISH.requests.badToken },
    });
});
