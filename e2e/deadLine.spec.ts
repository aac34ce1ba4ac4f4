import { expect, type Route, test } from "@playwright/test";
import { cuttableProxy } from "./cuttableProxy.ts";
import { type GameServer, startGame } from "./gameServer.ts";
import { openPage, ui } from "./player.ts";
import { talking } from "./twoAtTable.ts";

/** Two beats without an answer, and what a busy machine adds; ms. */
const FOUND_OUT = 40_000;

test.describe("On a line that swallows everything and closes nothing", () => {
  let server: GameServer;
  test.beforeAll(async () => {
    server = await startGame({ SEED: "dead-line-1", GRACE_SECONDS_UNTIMED: "120" });
  });
  test.afterAll(() => server.stop());

  test("the page finds out by its own heartbeat, says so, and gets back when the line is mended, with what waited said once", async ({
    browser,
  }) => {
    test.slow();
    const proxy = await cuttableProxy(server.port);
    const [{ page }, other] = await talking(browser, server.url);
    await page.goto(page.url().replace(server.url, proxy.url));
    for (const one of [page, other.page])
      await one.getByRole("tab", { name: ui.talks.kinds.plenary, exact: true }).click();
    proxy.silence();
    const box = page.getByRole("textbox", { name: new RegExp(ui.talks.kinds.plenary) });
    await box.fill("Is anybody there?");
    await box.press("Enter");
    await expect(page.getByText(ui.talks.sending)).toBeVisible();
    await expect(page.getByRole("alert").getByText(ui.header.away)).toBeVisible({ timeout: FOUND_OUT });
    // It knocks at the door again, where its question is swallowed as well.
    await page.waitForRequest("**/enter", { timeout: FOUND_OUT });
    proxy.mend();
    await expect(page.getByText(ui.header.away)).toBeHidden({ timeout: FOUND_OUT });
    await expect(page.getByText(ui.talks.sending)).toHaveCount(0);
    for (const one of [page, other.page])
      await expect(one.getByRole("main").getByText("Is anybody there?")).toHaveCount(1);
    await proxy.stop();
  });

  test("a match that can't be entered says that the server is sought, and is entered when the line is mended", async ({
    browser,
  }) => {
    test.slow();
    const proxy = await cuttableProxy(server.port);
    const [player] = await talking(browser, server.url);
    const page = await openPage(player.context);
    const there = page.getByRole("region", { name: ui.now.title });
    const address = player.page.url().replace(server.url, proxy.url);
    await page.goto(address);
    await expect(there).toBeVisible();
    await page.goto("about:blank");
    // Opened again, the page itself is at hand: only the way into the match is swallowed.
    const swallow = async (route: Route) => {
      proxy.silence();
      await route.continue();
    };
    await page.route("**/enter", swallow, { times: 1 });
    await page.goto(address);
    await expect(page.getByText(ui.http.seeking)).toBeVisible();
    proxy.mend();
    await expect(there).toBeVisible({ timeout: FOUND_OUT });
    await proxy.stop();
  });
});
