import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { viewFor } from "../../shared/engine/viewFor.ts";
import type { ScenarioList } from "../../shared/protocol/http.ts";
import { firstDifference } from "../../shared/testing/sameData.ts";
import { speechOf, stateIn } from "../match/speech.ts";
import { ask } from "../testing/ask.ts";
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

/** Two at a table, the second of whom reads German. */
async function two() {
  const table = await setTable(server, { people: BOTH, languages: { lowbank: "de" } });
  const [english, german] = BOTH.map((seat) => table.players[seat]);
  if (!english || !german) throw new Error("two people");
  return { ...table, english, german };
}

/** Whether what a reader put together is what the server would show it in its language. */
async function seesAll(player: PlayerInTest, language: string | null): Promise<void> {
  const match = await server.house.matches.wake(player.matchId);
  if (!match) throw new Error("no match");
  const viewer = { kind: "seat", seat: player.seat ?? "" } as const;
  const spoken = () => stateIn(match.state, speechOf(match.events, language));
  await until(() => firstDifference(player.view, viewFor(spoken(), viewer)) === null);
}

const bothReady = async (players: readonly PlayerInTest[]) => {
  const before = players[0]?.view.public.clock.stepNumber ?? 0;
  for (const player of players) await player.submit(ready);
  await until(() => players.every(({ view }) => view.public.clock.stepNumber > before));
};

test("two people play one match in two languages, and each sees all of it in their own, to the end", async () => {
  const { english, german } = await two();
  expect(english.view.scenario.title).toBe("The Old Bridge");
  expect(german.view.scenario).toMatchObject({ title: "Die alte Brücke", language: "de" });
  expect(german.view.scenario.seats.lowbank?.brief.confidential).toMatch(/^Ihr Haushalt/);
  while (english.view.public.clock.step.kind !== "over") {
    await bothReady([english, german]);
    await seesAll(english, null);
    await seesAll(german, "de");
  }
  // What became public in the match, too: that travels in the room's Schema as it was written.
  expect(english.view.public.known.events.highWater?.title).toBe("High water");
  expect(german.view.public.known.events.highWater?.title).toBe("Hochwasser");
  expect(german.view.own?.cables[0]?.text).toMatch(/^Ihre Anwohner/);
  expect(Object.values(german.view.public.known.endings).map(({ title }) => title)).toContain("Gute Sitten");
});

test("the language can be changed amid a match, there and back", async () => {
  const { english } = await two();
  const { welcomes } = english;
  english.read("de");
  await until(() => english.welcomes > welcomes);
  await seesAll(english, "de");
  expect(english.view.scenario.language).toBe("de");
  english.read(null);
  await until(() => english.view.scenario.language === "en");
  await seesAll(english, null);
});

test("a match is read in the language after its server was out of use, and it slept", async () => {
  const { english, german, matchId, tokens } = await two();
  await Promise.all([english.leave(), german.leave()]);
  await until(() => !server.house.matches.awake().includes(matchId));
  const back = await playerInTest(server.url, tokens.lowbank ?? "", "de");
  expect(back.view.scenario.title).toBe("Die alte Brücke");
  await seesAll(back, "de");
});

test("a language that the scenario has not leaves it as it was written", async () => {
  const { tokens } = await two();
  const reader = await playerInTest(server.url, tokens.highbank ?? "", "is");
  expect(reader.view.scenario).toMatchObject({ title: "The Old Bridge", language: "en" });
  reader.read("xx");
  await reader.ping();
  await seesAll(reader, null);
});

test("what is no language is not read in", async () => {
  const { english, tokens } = await two();
  const { welcomes } = english;
  for (const language of ["german", 7, "__proto__"]) english.room.send("read", { language });
  english.room.send("read", "de");
  await english.ping();
  expect(english.welcomes).toBe(welcomes);
  const { status } = await ask(`${server.url}/enter`, { token: tokens.highbank, language: "german" });
  expect(status).toBe(400);
});

test("what can be played is told in the language, where it is translated", async () => {
  const titles = async (path: string) => {
    const { scenarios } = (await (await fetch(`${server.url}${path}`)).json()) as ScenarioList;
    return scenarios.map(({ title, language }) => [title, language]);
  };
  expect(await titles("/api/scenarios")).toEqual([["The Old Bridge", "en"]]);
  expect(await titles("/api/scenarios/de")).toEqual([["Die alte Brücke", "de"]]);
  expect(await titles("/api/scenarios/is")).toEqual([["The Old Bridge", "en"]]);
});
