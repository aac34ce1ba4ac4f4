import { expect, type Page, test } from "@playwright/test";
import { type GameServer, startGame } from "./gameServer.ts";
import { host, scenarioOf, toTalks } from "./hosted.ts";
import { offers, openPage, type Player, ui } from "./player.ts";
import { type Shift, shiftsOf, watchShifts } from "./shifts.ts";

const scenario = scenarioOf("vilnius");
const [us = "", other = ""] = Object.keys(scenario.seats);
const shortOf = (seat: string): string => scenario.seats[seat]?.short ?? seat;
const SIZES = [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const;

const sum = (shifts: readonly Shift[]): number => shifts.reduce((all, { value }) => all + value, 0);

/** So little has moved that nobody misses what they were about to hit. */
const isSteady = async (page: Page, before: number = 0): Promise<void> => {
  const shifts = (await shiftsOf(page)).slice(before);
  expect(sum(shifts), JSON.stringify(shifts, null, 1)).toBeLessThan(0.03);
};

test.describe("Nothing jumps", () => {
  let server: GameServer;
  let players: readonly Player[];
  test.beforeAll(async ({ browser }) => {
    test.setTimeout(180_000);
    server = await startGame({ SEED: "steady-1", BOT_PAUSE_MS: "0", GRACE_SECONDS_UNTIMED: "600" });
    players = await host(browser, { url: server.url, scenario, people: [us, other] });
    await toTalks(players);
  });
  test.afterAll(() => server.stop());

  for (const [width, height] of SIZES) {
    test(`while the first page comes (${width} × ${height})`, async ({ browser }) => {
      const page = await openPage(await browser.newContext({ viewport: { width, height } }));
      await watchShifts(page);
      await page.goto(server.url);
      await expect(page.getByRole("heading", { name: ui.landing.solo })).toBeAttached();
      await page.evaluate(() => document.fonts.ready);
      await page.waitForTimeout(500);
      await isSteady(page);
      await page.context().close();
    });

    test(`while a match comes, its fonts, map and cards, and while others speak and offer (${width} × ${height})`, async ({
      browser,
    }) => {
      const [mine, theirs] = players;
      if (!mine || !theirs) throw new Error("two players");
      const page = await openPage(await browser.newContext({ viewport: { width, height } }));
      await watchShifts(page);
      await page.goto(mine.page.url());
      await expect(page.getByRole("region", { name: ui.now.title })).toBeVisible();
      if (width > 700) await expect(page.locator(".map-canvas canvas")).toBeVisible({ timeout: 60_000 });
      // The fonts have come, and the cards are drawn.
      await page.waitForTimeout(4000);
      await isSteady(page);
      const before = (await shiftsOf(page)).length;
      await offers(theirs, shortOf(us), [{ side: ui.deals.youGive, kind: "second", fields: {} }]);
      await page.waitForTimeout(2000);
      await theirs.page.getByRole("button", { name: ui.deals.withdrawLong }).first().click();
      await page.waitForTimeout(1000);
      await isSteady(page, before);
      await page.context().close();
    });
  }
});
