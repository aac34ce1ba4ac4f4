import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { ScenarioList } from "../../shared/protocol/http.ts";
import { ask, join, openMatch } from "../testing/ask.ts";
import { playerInTest } from "../testing/playerInTest.ts";
import { type ServerInTest, scenarioNamed, serverInTest } from "../testing/serverInTest.ts";

const tiny = scenarioNamed("tiny");
const [card = "", other = ""] = Object.keys(tiny.cards);
const reason = "It is not for everybody.";
const marked = Object.entries(tiny.cards).map(([id, one]) =>
  id === card ? [id, { ...one, sensitive: reason }] : [id, one],
);

let server: ServerInTest;
beforeAll(async () => {
  server = await serverInTest({ scenarios: [{ ...tiny, cards: Object.fromEntries(marked) }] });
});
afterAll(() => server.stop());
afterEach(() => expect(server.failures).toEqual([]));

const open = (switchedOff: string[]) =>
  ask(`${server.url}/api/matches`, { scenario: "tiny", pace: "untimed", session: { switchedOff } });

test("the list of scenarios says what can be left out of a match, and why", async () => {
  const list = ScenarioList.parse(await (await fetch(`${server.url}/api/scenarios`)).json());
  expect(list.scenarios[0]?.switchable).toEqual([{ id: card, title: tiny.cards[card]?.title, reason }]);
});

test("what is not marked as sensitive can't be left out, nor what isn't there", async () => {
  for (const id of [other, "nothing", "constructor"])
    expect(await open([id])).toMatchObject({ status: 400, body: { error: "notSwitchable" } });
  expect(await open(["not an id"])).toMatchObject({ status: 400, body: { error: "badRequest" } });
});

test("whoever joins is told what was left out, also after the match was woken from its log", async () => {
  const session = { switchedOff: [card] };
  const { code } = await openMatch(server.url, { scenario: "tiny", pace: "untimed", session });
  const { token } = await join(server.url, { code, name: "Ben" });
  const first = await playerInTest(server.url, token);
  expect(first.view.public.switchedOff).toEqual([card]);
  const id = first.matchId;
  await first.leave();
  await expect.poll(() => server.house.matches.awake().includes(id), { timeout: 5000 }).toBe(false);
  const again = await playerInTest(server.url, token);
  expect(again.view.public.switchedOff).toEqual([card]);
  await again.leave();
});
