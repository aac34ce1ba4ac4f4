import { expect, type Locator, test } from "@playwright/test";
import { isAccessible } from "./accessible.ts";
import { type GameServer, startGame } from "./gameServer.ts";
import { host, scenarioOf, toTalks } from "./hosted.ts";
import { breaks, type Player, ready, ui, until } from "./player.ts";
import { shots } from "./shots.ts";
import { withinIn } from "./within.ts";

const { consulting, motions } = ui;
const scenario = scenarioOf("vilniusShort");
const nameOf = (seat: string): string => scenario.seats[seat]?.name ?? seat;
const within = withinIn(scenario);
const council = scenario.tables.council;
const clause = council?.issues.fund;
const wording = Object.keys(clause?.options ?? {})[1] ?? "";

const headingOf = ({ page }: Player, name: string): Locator => page.getByRole("heading", { level: 1, name });

async function calls({ page }: Player): Promise<void> {
  await page.getByRole("tab", { name: council?.title ?? "?", exact: true }).click();
  const button = page.getByRole("button", { name: consulting.open });
  // There may be a clause of that name above it.
  await expect(button).toHaveAccessibleDescription(consulting.about);
  await button.click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("combobox", { name: clause?.title ?? "?", exact: true }).selectOption(wording);
  await isAccessible(page);
  await dialog.getByRole("button", { name: consulting.call }).click();
}

test.describe("A consultation, in browsers", () => {
  let server: GameServer;
  test.beforeAll(async () => {
    server = await startGame({ SEED: "calm-1", BOT_PAUSE_MS: "0" });
  });
  test.afterAll(() => server.stop());

  test("stops the clock of the Talks, is put once it is seconded, and is told to everybody when the Talks go on", async ({
    browser,
  }) => {
    const people = ["us", "hungary", "baltics"];
    const players = await host(browser, { url: server.url, scenario, people });
    const [us, hungary, baltics] = players;
    if (!us || !hungary || !baltics) throw new Error("three players");
    await toTalks(players);
    await calls(us);
    await expect(headingOf(us, consulting.mine)).toBeVisible();
    for (const other of [hungary, baltics])
      await expect(headingOf(other, consulting.theirs(within("us")))).toBeVisible();
    await shots(hungary.page, "consultation");
    await isAccessible(hungary.page);
    await baltics.page.getByRole("button", { name: motions.second, exact: true }).click();
    for (const player of players) await ready(player);
    const title = ui.ballot.motionTitle(within("us"), false);
    await expect(headingOf(hungary, title)).toBeVisible();
    await breaks(hungary, { words: "Not without our capitals." });
    for (const player of players) await ready(player);
    // The Talks go on where they were, and whoever called has had its one consultation.
    for (const player of players) {
      await until(player, "talk", "motion", "second", "answerOffer");
      const news = player.page.getByRole("region", { name: consulting.news });
      await expect(news.getByText(consulting.result(within("us"), true))).toBeVisible();
    }
    await expect(us.page.getByRole("button", { name: consulting.open })).toBeHidden();
    await us.page.getByRole("button", { name: consulting.show }).click();
    await expect(us.page.getByRole("dialog").getByText(nameOf("hungary")).first()).toBeVisible();
    await isAccessible(us.page);
    await shots(us.page, "consultation-over");
  });
});
