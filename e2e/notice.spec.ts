import { type Browser, expect, type Page, test } from "@playwright/test";
import { isAccessible } from "./accessible.ts";
import { type GameServer, startGame } from "./gameServer.ts";
import { host, scenarioOf } from "./hosted.ts";
import { offers, type Player, ready, says, seconds, tables, taskOf, ui } from "./player.ts";
import { putTab } from "./putTab.ts";

const scenario = scenarioOf("tiny");
const [first = "", second = ""] = Object.keys(scenario.seats);
const nameOf = (seat: string): string => scenario.seats[seat]?.name ?? seat;
const shortOf = (seat: string): string => scenario.seats[seat]?.short ?? nameOf(seat);
const [table] = Object.values(scenario.tables);
const [clause] = Object.values(table?.issues ?? {});
const wording = Object.keys(clause?.options ?? {})[1] ?? "";

/** Both are at the table, and talk. */
async function talking(browser: Browser, url: string): Promise<readonly [Player, Player]> {
  const [one, other] = await host(browser, { url, scenario, people: [first, second] });
  if (!one || !other) throw new Error("two players");
  for (const task of ["read", "briefing"] as const)
    for (const player of [one, other]) {
      await expect.poll(() => taskOf(player)).toBe(task);
      await ready(player);
    }
  await expect.poll(() => taskOf(one)).toBe("motion");
  return [one, other];
}

const tab = (page: Page, name: string) => page.getByRole("tab", { name, exact: true });
const newSince = (page: Page) => page.getByText(ui.looked.newSince, { exact: true });

test.describe("What a player has not seen", () => {
  let server: GameServer;
  test.beforeAll(async () => {
    server = await startGame({ SEED: "notice-1" });
  });
  test.afterAll(() => server.stop());

  test("is counted at the talk and in the title until it is seen, also after a reload", async ({
    browser,
  }) => {
    const [{ page }, other] = await talking(browser, server.url);
    const plenary = tab(page, ui.talks.kinds.plenary);
    await expect(page).toHaveTitle(`${ui.titles.motion} — ${scenario.title}`);
    await says(other, "Shall we begin with the repair?");
    await expect(plenary).toHaveAccessibleDescription(ui.common.unread(1));
    await expect(page).toHaveTitle(`(1) ${ui.titles.motion} — ${scenario.title}`);
    await isAccessible(page);
    await page.reload();
    await expect(plenary).toHaveAccessibleDescription(ui.common.unread(1));

    await plenary.click();
    await expect(page.getByText("Shall we begin with the repair?")).toBeVisible();
    await expect(newSince(page)).toHaveCount(0);
    await expect(page).toHaveTitle(`${ui.titles.motion} — ${scenario.title}`);
    await page.reload();
    await expect(plenary).toBeVisible();
    await expect(plenary).toHaveAccessibleDescription("");

    await plenary.click();
    await putTab(page, "hidden");
    await says(other, "Are you there?");
    await expect(page).toHaveTitle(/^\(1\) /);
    await putTab(page, "visible");
    await expect(newSince(page)).toBeVisible();
    await expect(page).toHaveTitle(/^[^(]/);
    await tab(page, shortOf(second)).click();
    await plenary.click();
    await expect(page.getByText("Are you there?")).toBeVisible();
    await expect(newSince(page)).toHaveCount(0);
  });

  test("and not answered is counted at the deals and in the title, until it is answered", async ({
    browser,
  }) => {
    const [one, other] = await talking(browser, server.url);
    const { page } = one;
    const deals = tab(page, ui.deals.title);
    await offers(other, nameOf(first), [{ side: ui.deals.youGive, kind: "second", fields: {} }]);
    await expect(deals).toHaveAccessibleDescription(ui.waits({ messages: 0, offers: 1 }));
    await expect(page).toHaveTitle(`(1) ${ui.titles.answerOffer} — ${scenario.title}`);
    await deals.click();
    await page.getByRole("button", { name: ui.deals.declineLong(nameOf(second)) }).click();
    await expect(deals).toHaveAccessibleDescription("");
    await expect(page).toHaveTitle(/^[^(]/);
  });

  test("in the draft and the log is marked when the tab is in front again, and no longer after the next look", async ({
    browser,
  }) => {
    const [one, other] = await talking(browser, server.url);
    const { page } = one;
    await tab(page, ui.brief.tabs.log).click();
    const isNew = page.getByTitle(ui.looked.newSince, { exact: true });
    await putTab(page, "hidden");
    await tables(other, table?.title ?? "", { [clause?.title ?? ""]: wording });
    await expect(page.getByRole("button", { name: ui.motions.secondLong(nameOf(second)) })).toBeVisible();
    await expect(isNew).toHaveCount(0);
    await putTab(page, "visible");
    await expect(isNew).toHaveText(ui.looked.new);
    await expect(page.getByRole("list", { name: ui.log.title }).getByText(ui.looked.newSince)).toBeVisible();
    await isAccessible(page);
    await seconds(one, table?.title ?? "", nameOf(second));
    await page.reload();
    await expect(page.getByRole("button", { name: ui.motions.unsecondLong(nameOf(second)) })).toBeVisible();
    await expect(isNew).toHaveCount(0);
  });
});
