import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import type { Scenario } from "../shared/model/scenario.ts";
import { type GameServer, startGame } from "./gameServer.ts";
import { happened, host, playToTheEnd, scenarioOf } from "./hosted.ts";
import {
  commitsACard,
  keeps,
  offers,
  openPage,
  type Player,
  ready,
  seconds,
  type Task,
  tables,
  taskOf,
  ui,
} from "./player.ts";
import { shots } from "./shots.ts";
import { withinIn } from "./within.ts";

const TALKS: readonly Task[] = ["talk", "motion", "second", "answerOffer"];

async function isAccessible({ page }: Player): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual(
    [],
  );
}

/** Every delegation by its name, and what it says of itself, stand where a map would be. */
async function showsDelegations({ page }: Player, { seats }: Scenario): Promise<void> {
  const list = page.getByRole("list", { name: ui.map.delegations });
  await expect(list.getByRole("listitem")).toHaveCount(Object.keys(seats).length);
  for (const { name } of Object.values(seats)) await expect(list.getByText(name).first()).toBeVisible();
}

/** Does things once in a match, however often they are asked for. */
function atMostOnce() {
  const done = new Set<string>();
  const once = async (what: string, act: () => Promise<void>) => {
    if (done.has(what)) return;
    done.add(what);
    await act();
  };
  return Object.assign(once, { done });
}

/** Answers yes when it is called. What it says stands: there is nothing to mark ready. */
async function saysYes({ page }: Player): Promise<void> {
  await page.getByRole("radio", { name: ui.deciding.call.choose.keep, exact: true }).check();
  await page.getByRole("button", { name: ui.deciding.call.confirm.keep, exact: true }).click();
}

/** The match has one of its endings. */
async function hasEnded(player: Player, { endings }: Scenario): Promise<void> {
  await expect(happened(player)).toBeVisible();
  const titles = Object.values(endings).map(({ title }) => title);
  const heading = player.page.getByRole("heading", { level: 1, name: new RegExp(titles.join("|")) });
  await expect(heading).toBeVisible();
}

test.describe("Every scenario is played by people and bots", () => {
  let server: GameServer;
  test.beforeAll(async () => {
    server = await startGame({ SEED: "calm-1", BOT_PAUSE_MS: "0" });
  });
  test.afterAll(() => server.stop());

  test("the first match: alone against a bot, without its lessons", async ({ browser }) => {
    const scenario = scenarioOf("tutorial");
    const within = withinIn(scenario);
    const town = scenario.seats.town?.short ?? "?";
    const page = await openPage(await browser.newContext());
    await page.goto(server.url);
    await page.getByRole("combobox", { name: ui.landing.scenario }).selectOption(scenario.id);
    await page.getByRole("button", { name: ui.landing.playAs(within("island")) }).click();
    const island: Player = { seat: "island", context: page.context(), page };
    const once = atMostOnce();
    await page.getByRole("button", { name: ui.lessons.skip }).click();
    await playToTheEnd([island], async (player, task) => {
      if (task === "briefing")
        await once("note", async () => {
          const cables = Object.values(scenario.events).map((event) => event.cables.island ?? "?");
          const told = () => Promise.all(cables.map((cable) => page.getByText(cable).isVisible()));
          await expect.poll(told).toContain(true);
          await shots(page, "tutorial-note");
        });
      if (TALKS.includes(task))
        await once("talks", async () => {
          await showsDelegations(player, scenario);
          await tables(player, "The ferry committee", { "The last boat": "eight" });
          const favour = (side: string, id: string) => ({
            side,
            kind: "favour",
            fields: { [ui.deals.favour]: id },
          });
          await offers(player, town, [
            favour(ui.deals.youGive, "pier"),
            favour(ui.deals.gives(within("town")), "room"),
          ]);
          await isAccessible(player);
          await shots(page, "tutorial-talks");
        });
      if (task === "cards") await once("card", async () => expect(await commitsACard(player)).toBe(true));
      if (task === "stance") await once("silence", () => keeps(player));
      if (task === "readingStance") await once("reading", () => keeps(player));
    });
    await hasEnded(island, scenario);
    expect([...once.done].filter((one) => one !== "silence").sort()).toEqual([
      "card",
      "note",
      "reading",
      "talks",
    ]);
    await shots(page, "tutorial-results");
  });

  test("the scoreable negotiation: two people and four bots, without cards", async ({ browser }) => {
    const scenario = scenarioOf("nightTrain");
    const players = await host(browser, { url: server.url, scenario, people: ["company", "ministry"] });
    const [company, ministry] = players;
    if (!company || !ministry) throw new Error("two players");
    const once = atMostOnce();
    await playToTheEnd(players, async (player, task) => {
      expect(task).not.toBe("cards");
      if (TALKS.includes(task) && player === company)
        await once("first proposal", async () => {
          await expect(player.page.getByRole("list", { name: ui.hand.title })).toHaveCount(0);
          await tables(player, "The round table", {
            "Where it stops": "halts",
            "Rest for the crews": "national",
          });
          await expect(player.page.getByText(ui.motions.floor.first)).toBeVisible();
          await showsDelegations(player, scenario);
          await isAccessible(player);
          await shots(player.page, "scoreable-talks");
        });
      if (task === "stance" || task === "readingStance") {
        once.done.add(task);
        if (player === company) await shots(player.page, `scoreable-${task}`);
        await keeps(player);
      }
    });
    await hasEnded(company, scenario);
    await hasEnded(ministry, scenario);
    expect([...once.done].sort()).toEqual(["first proposal", "readingStance", "stance"]);
    await shots(company.page, "scoreable-results");
  });

  test("the short game: two people and four bots, three rounds", async ({ browser }) => {
    const scenario = scenarioOf("vilniusShort");
    const players = await host(browser, { url: server.url, scenario, people: ["us", "turkey"] });
    const [us, turkey] = players;
    if (!us || !turkey) throw new Error("two players");
    const once = atMostOnce();
    await playToTheEnd(players, async (player, task) => {
      if (task === "briefing" && player === us)
        await once("round", () => shots(player.page, "short-briefing"));
      if (TALKS.includes(task) && player === turkey)
        await once("motion", () => tables(player, "The Council", { "Sweden's accession": "urged" }));
      if (task === "cards" && player === us)
        await once("card", async () => expect(await commitsACard(player)).toBe(true));
      if (task === "stance" || task === "readingStance") {
        once.done.add(task);
        await keeps(player);
      }
    });
    await hasEnded(us, scenario);
    await hasEnded(turkey, scenario);
    expect([...once.done]).toEqual(
      expect.arrayContaining(["round", "motion", "card", "stance", "readingStance"]),
    );
    await shots(us.page, "short-results");
  });

  test("an observer drafts a motion, two members sponsor it, and it is put", async ({ browser }) => {
    const scenario = scenarioOf("vilniusShort");
    const people = ["us", "baltics", "ukraine"];
    const players = await host(browser, { url: server.url, scenario, people });
    const [us, baltics, ukraine] = players;
    if (!us || !baltics || !ukraine) throw new Error("three players");
    const name = withinIn(scenario)("ukraine");
    const once = atMostOnce();
    // Bots put motions of their own at other tables: their silences come first or last as it falls.
    const put = us.page.getByRole("heading", { level: 1, name: ui.ballot.motionTitle(name, false) });
    for (let turns = 0; turns < 40 && !(await put.isVisible()); turns += 1)
      for (const player of players) {
        const task = (await taskOf(player)) ?? "wait";
        if (TALKS.includes(task) && !once.done.has("sponsored")) {
          await once("sponsored", async () => {
            await tables(ukraine, "The Council", { "Sweden's accession": "urged" });
            await expect(ukraine.page.getByText(ui.motions.needsSeconders(2))).toBeVisible();
            await isAccessible(ukraine);
            await shots(ukraine.page, "observer-motion");
            for (const member of [us, baltics]) await seconds(member, "The Council", name);
            await expect(ukraine.page.getByRole("button", { name: ui.motions.withdrawLong })).toBeVisible();
            await expect(ukraine.page.getByText(ui.motions.needsSeconders(2))).toBeHidden();
          });
        }
        if (!(await put.isVisible())) await ready(player);
      }
    await expect(put).toBeVisible();
  });

  test("the fisheries commission: two people and three bots answer a roll-call with weighted votes", async ({
    browser,
  }) => {
    const scenario = scenarioOf("greyBanks");
    const players = await host(browser, { url: server.url, scenario, people: ["tarn", "skerries"] });
    const [tarn, skerries] = players;
    if (!tarn || !skerries) throw new Error("two players");
    const once = atMostOnce();
    await playToTheEnd(players, async (player, task) => {
      if (TALKS.includes(task) && player === tarn)
        await once("motion", () => tables(player, "The commission", { "How much may be caught": "seventy" }));
      if (task === "called") {
        await once("tally", async () => {
          await expect(player.page.getByText(ui.deciding.votesOf(4)).first()).toBeVisible();
          await isAccessible(player);
          await shots(player.page, "weighted-call");
        });
        once.done.add(`called ${player.seat}`);
        await saysYes(player);
      }
      if (task === "stance") await keeps(player);
    });
    await hasEnded(tarn, scenario);
    await hasEnded(skerries, scenario);
    expect([...once.done].sort()).toEqual(["called skerries", "called tarn", "motion", "tally"]);
    await shots(tarn.page, "weighted-results");
  });
});
