import { expect, type Page, test } from "@playwright/test";
import { type GameServer, startGame } from "./gameServer.ts";
import { host, scenarioOf } from "./hosted.ts";
import { openPage, type Player, ready, taskOf, ui } from "./player.ts";

const tokenOf = (page: Page): string =>
  new URLSearchParams(new URL(page.url()).hash.replace("#", "")).get("t") ?? "";

/** Presses the button and waits for the window that it opens. */
async function opens({ page, context }: Player): Promise<Page> {
  const opened = context.waitForEvent("page");
  await page.getByRole("button", { name: ui.projector.open, exact: true }).click();
  const front = await opened;
  await front.waitForURL(/#t=.+&projector/);
  return front;
}

test.describe("The view for the front of the room", () => {
  let server: GameServer;
  test.beforeAll(async () => {
    server = await startGame({ SEED: "front-1", BOT_PAUSE_MS: "0" });
  });
  test.afterAll(() => server.stop());

  test("is opened by the host, and sees what a spectator sees, whatever seat the host has", async ({
    browser,
  }) => {
    const scenario = scenarioOf("tiny");
    const [seat = ""] = Object.keys(scenario.seats);
    const [me] = await host(browser, { url: server.url, scenario, people: [seat] });
    if (!me) throw new Error("nobody hosts");
    const front = await opens(me);
    await expect(front.getByRole("heading", { level: 1, name: ui.steps.preparation })).toBeVisible();

    // It came in by a door of its own: the same link as a player's page shows a spectator without a seat.
    expect(tokenOf(front)).not.toBe(tokenOf(me.page));
    const visitor = await openPage(await browser.newContext());
    await visitor.goto(`${server.url}/#t=${tokenOf(front)}`);
    await expect(visitor.getByText(ui.header.spectator, { exact: true })).toBeVisible();
    await expect(visitor.getByText(ui.reading.watchingLead)).toBeVisible();
    await expect(visitor.getByText(ui.brief.confidential)).toBeHidden();
    await expect(me.page.getByText(ui.brief.confidential)).toBeVisible();

    // What is said in plenary stands below the texts.
    while ((await taskOf(me)) === "read" || (await taskOf(me)) === "briefing") {
      await ready(me);
      await me.page.waitForTimeout(150);
    }
    await me.page.getByRole("tab", { name: new RegExp(`^${ui.talks.kinds.plenary}`) }).click();
    const box = me.page.getByRole("textbox", { name: new RegExp(ui.talks.kinds.plenary) });
    await box.fill("The bridge can wait for a week.");
    await box.press("Enter");
    await expect(front.getByRole("region", { name: ui.projector.said })).toContainText("The bridge can wait");

    // Opened again it is the same onlooker.
    expect(tokenOf(await opens(me))).toBe(tokenOf(front));
  });
});
