import { devices, expect, type Page, test } from "@playwright/test";
import { pickable, settled } from "./canvas.ts";
import { type GameServer, startGame } from "./gameServer.ts";
import { ready, ui, until } from "./player.ts";

const { viewport, hasTouch, isMobile, deviceScaleFactor } = devices["Pixel 7"];

async function alone(url: string): Promise<string> {
  const answer = await fetch(`${url}/api/matches`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ scenario: "vilnius", pace: "untimed", name: "Ada", solo: "hungary" }),
  });
  return `${url}/#t=${((await answer.json()) as { hostToken: string }).hostToken}`;
}

const CARDS = ".cards-canvas canvas";
const MAP = ".map-canvas canvas";

const shows = (page: Page, tab: string) =>
  page
    .getByRole("navigation", { name: ui.header.sections })
    .getByRole("button", { name: new RegExp(`^${tab}`) })
    .click();

// The page as it is built for players: there Phaser's own listeners come in another order than while it is developed.
test.describe("On a phone, in the page as it is built,", () => {
  let server: GameServer;
  test.beforeAll(async () => {
    server = await startGame({ SEED: "touch-3", BOT_PAUSE_MS: "0" });
  });
  test.afterAll(() => server.stop());

  test("a finger takes a card and puts it down again, and opens the talk with a delegation on the map", async ({
    browser,
  }) => {
    const page = await browser.newPage({ viewport, hasTouch, isMobile, deviceScaleFactor });
    const player = { seat: "hungary", context: page.context(), page };
    await page.goto(await alone(server.url));
    for (const task of ["read", "briefing"] as const) {
      await until(player, task);
      await ready(player);
    }
    await until(player, "talk", "motion", "second", "answerOffer");
    await shows(page, ui.header.tabs.hand);
    await settled(page, CARDS);
    const box = await page.locator(CARDS).boundingBox();
    if (!box) throw new Error("no cards are drawn");
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const chosen = page.getByRole("list", { name: ui.hand.title }).locator("[aria-pressed=true]");
    await page.touchscreen.tap(x, y);
    await expect(chosen).toHaveCount(1);
    await page.touchscreen.tap(x, y);
    await expect(chosen).toHaveCount(0);
    await shows(page, ui.header.tabs.map);
    await settled(page, MAP);
    const [[left, top] = [0, 0]] = await pickable(page, MAP);
    await page.touchscreen.tap(left, top);
    await expect(page.getByRole("tablist", { name: ui.talks.channels })).toBeVisible();
    await page.close();
  });
});
