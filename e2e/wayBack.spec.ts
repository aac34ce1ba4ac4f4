import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { isAccessible } from "./accessible.ts";
import { type GameServer, startGame } from "./gameServer.ts";
import { scenarioOf } from "./hosted.ts";
import { openPage, ui, until } from "./player.ts";

const { title } = scenarioOf("tiny");

test.describe("Who comes to the first page from a match", () => {
  let server: GameServer;
  test.beforeAll(async () => {
    server = await startGame({ SEED: "back-1", BOT_PAUSE_MS: "0" });
  });
  test.afterAll(() => server.stop());

  /** Opens a match in a tab of its own, and goes into it. */
  const enters = async (context: BrowserContext, wanted: Readonly<Record<string, string>>) => {
    const answer = await fetch(`${server.url}/api/matches`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ scenario: "tiny", pace: "untimed", name: "Ada", ...wanted }),
    });
    const { hostToken, code } = (await answer.json()) as { hostToken: string; code: string };
    const page = await openPage(context);
    await page.goto(`${server.url}/#t=${hostToken}`);
    return { page, code, token: hostToken };
  };
  const back = (page: Page) => page.getByRole("navigation", { name: ui.wayBack.title });
  const button = (page: Page, what: "go" | "remove", code: string) =>
    page.getByRole("button", { name: ui.wayBack.goLong(ui.wayBack[what], title, code) });

  test("goes back into each match that was left, and can have it forgotten", async ({ browser }) => {
    const context = await browser.newContext();
    const page = await openPage(context);
    await page.goto(server.url);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(back(page)).toBeHidden();

    const [seat = ""] = Object.keys(scenarioOf("tiny").seats);
    const played = await enters(context, { solo: seat });
    await until({ page: played.page }, "read", "briefing");
    const overseen = await enters(context, { as: "facilitator" });
    await expect(overseen.page.getByText(overseen.code).first()).toBeVisible();
    await played.page.close();
    await overseen.page.goto(server.url);

    await page.reload();
    await expect(back(page).getByRole("listitem")).toHaveCount(2);
    await expect(back(page)).toContainText(played.code);
    await expect(back(page)).toContainText(ui.wayBack.roles.facilitator);
    // Whoever looks at the page, or copies from it, learns no key.
    expect(await page.content()).not.toContain(played.token);
    await isAccessible(page);

    await button(page, "remove", overseen.code).click();
    await expect(back(page).getByRole("listitem")).toHaveCount(1);
    await button(page, "go", played.code).click();
    await until({ page }, "read", "briefing");
    await context.close();
  });

  test("is offered no match any more that is gone", async ({ browser }) => {
    const context = await browser.newContext();
    const { page, code } = await enters(context, { as: "host" });
    await expect(page.getByText(code).first()).toBeVisible();
    await page.goto(server.url);
    await expect(back(page)).toBeVisible();
    // A server that was set up anew knows no key of before.
    await page.evaluate(() => {
      const [way] = JSON.parse(localStorage.getItem("matches") ?? "[]");
      localStorage.setItem("matches", JSON.stringify([{ ...way, token: "x".repeat(32) }]));
    });
    await page.reload();
    await button(page, "go", code).click();
    await expect(page.getByRole("heading", { name: ui.http.noEntry })).toBeVisible();
    await page.getByRole("link", { name: ui.common.toStart }).click();
    await expect(page.getByRole("heading", { level: 1, name: ui.landing.title })).toBeVisible();
    await expect(back(page)).toBeHidden();
    await context.close();
  });
});
