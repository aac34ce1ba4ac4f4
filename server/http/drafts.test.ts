import { afterAll, beforeAll, expect, test } from "vitest";
import type { DraftAnswer } from "../../shared/protocol/draft.ts";
import type { Joined, OpenedMatch } from "../../shared/protocol/http.ts";
import { DEFAULTS } from "../config.ts";
import { readScenarioFiles } from "../match/scenarioFiles.ts";
import { ask, join } from "../testing/ask.ts";
import { type PlayerInTest, playerInTest } from "../testing/playerInTest.ts";
import { type ServerInTest, serverInTest } from "../testing/serverInTest.ts";
import { until } from "../testing/until.ts";

const CONFIG = {
  drafts: { burst: 12, perSecond: 0 },
  inspection: { ...DEFAULTS.inspection, checkTime: 60_000 },
};

let server: ServerInTest;
beforeAll(async () => {
  server = await serverInTest({ config: CONFIG });
});
afterAll(() => server.stop());

const tiny = readScenarioFiles("scenarios/tiny");
const OWN = { path: "own.yaml", text: "extends: tiny\nid: ferry\ntitle: The Ferry\n" };
const draft = { folder: "ferry", files: [OWN] };
const match = { pace: "untimed", bots: ["lowbank"], name: "Lea" } as const;

/** Opens a match with a scenario that the server doesn't have. */
async function opened(): Promise<OpenedMatch> {
  const { status, body } = await ask(`${server.url}/api/drafts/matches`, { draft, match });
  expect(status).toBe(200);
  // The server's own tests hold this shape.
  return body as OpenedMatch;
}

async function playRound(host: PlayerInTest): Promise<void> {
  await host.submit({ kind: "takeSeat", seat: "highbank" });
  await until(() => host.seat === "highbank");
  await host.submit({ kind: "startMatch" });
  const { step } = host.view.public.clock;
  await host.submit({ kind: "setReady", ready: true });
  await until(() => host.view.public.clock.step.kind !== step.kind, 20_000);
}

test("a scenario is checked: problems with their places, or a summary", async () => {
  const sound = await ask(`${server.url}/api/drafts`, { folder: "tiny", files: tiny });
  expect(sound).toMatchObject({ status: 200, body: { id: "tiny", problems: [] } });
  expect((sound.body as DraftAnswer).summary?.listing.title).toBe("The Old Bridge");
  const faulty = await ask(`${server.url}/api/drafts`, {
    folder: "x",
    files: [{ path: "a.yaml", text: "id: x\ntitle: [" }],
  });
  expect(faulty).toMatchObject({ status: 200, body: { id: "x", summary: null } });
});

test("a match with it is private: nobody is offered the scenario, and the host has the usual link and code", async () => {
  const { code, hostToken } = await opened();
  const listed = await (await fetch(`${server.url}/api/scenarios`)).text();
  expect(listed).not.toContain("ferry");
  const host = await playerInTest(server.url, hostToken);
  expect(host.view.scenario.title).toBe("The Ferry");
  expect(host.view.public.seats.lowbank?.bot).toBe(true);
  const guest: Joined = await join(server.url, { code, name: "Noor" });
  const other = await playerInTest(server.url, guest.token);
  expect(other.view.scenario.title).toBe("The Ferry");
  await other.leave();
  await playRound(host);
  await host.leave();
});

test("it is still there when the server has been started again", async () => {
  const { hostToken } = await opened();
  await server.halt();
  server = await serverInTest({ config: { ...CONFIG, dataDir: server.dataDir } });
  const host = await playerInTest(server.url, hostToken);
  expect(host.view.scenario.title).toBe("The Ferry");
  await playRound(host);
  await host.leave();
});

test("a scenario with errors opens no match, nor does a seat that it hasn't", async () => {
  const faulty = { folder: "x", files: [{ path: "a.yaml", text: "id: x\n" }] };
  const url = `${server.url}/api/drafts/matches`;
  expect(await ask(url, { draft: faulty, match })).toMatchObject({ status: 422, body: { error: "unsound" } });
  const elsewhere = { ...match, bots: ["nobody"] };
  expect(await ask(url, { draft, match: elsewhere })).toMatchObject({ body: { error: "noSuchSeat" } });
  const named = { ...match, scenario: "tiny" };
  expect(await ask(url, { draft, match: named })).toMatchObject({ body: { error: "badRequest" } });
});

test("nobody waits for it: the server answers others while a scenario is read", async () => {
  const long = { path: "x.yaml", text: "- }\n".repeat(20_000) };
  const checking = ask(`${server.url}/api/drafts`, { folder: "x", files: [long] });
  const began = performance.now();
  let slowest = 0;
  let reading = true;
  void checking.finally(() => {
    reading = false;
  });
  while (reading) {
    const start = performance.now();
    await fetch(`${server.url}/healthz`);
    slowest = Math.max(slowest, performance.now() - start);
  }
  const { body } = await checking;
  expect(body).toMatchObject({ summary: null });
  // If they had to wait for it, the slowest answer would have taken nearly as long as the reading.
  expect(slowest).toBeLessThan((performance.now() - began) / 2);
});

test("no more is read than fits, and only so many are read for one address", async () => {
  const large = "x".repeat(2_700_000);
  expect((await fetch(`${server.url}/api/drafts`, { method: "POST", body: large })).status).toBe(413);
  const path = `${server.url}/api/drafts`;
  const answers = await Promise.all(Array.from({ length: 12 }, () => ask(path, { folder: "x", files: [] })));
  expect(answers.map(({ status }) => status)).toContain(429);
});
