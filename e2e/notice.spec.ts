import { expect, type Page, test } from "@playwright/test";
import { isAccessible } from "./accessible.ts";
import { type GameServer, startGame } from "./gameServer.ts";
import { offers, says, seconds, tables, ui } from "./player.ts";
import { putTab } from "./putTab.ts";
import {
  clause,
  first,
  nameOf,
  scenario,
  second,
  shortOf,
  table,
  talking,
  within,
  wording,
} from "./twoAtTable.ts";

/** What stands in the page of a test about notifications and sounds. */
interface Heard {
  told: string[];
  tones: number;
}

/** Instead of the browser's own notifications: those that are shown now stand in a list. */
function pretendToNotify(answer = "granted"): void {
  const heard = window as unknown as Heard;
  heard.told = [];
  class Pretended {
    static permission = "default";
    static async requestPermission(): Promise<string> {
      Pretended.permission = answer;
      return answer;
    }
    constructor(_title: string, { body }: { body: string }) {
      heard.told.push(body);
    }
    close(): void {
      heard.told = [];
    }
  }
  Object.assign(window, { Notification: Pretended });
}

/** Counts the tones that the page makes. */
function countTones(): void {
  const heard = window as unknown as Heard;
  heard.tones = 0;
  const create = AudioContext.prototype.createOscillator;
  AudioContext.prototype.createOscillator = function () {
    heard.tones += 1;
    return create.call(this);
  };
}

const told = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as Heard).told);
const tones = (page: Page): Promise<number> => page.evaluate(() => (window as unknown as Heard).tones);

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
    await page.getByRole("button", { name: ui.deals.declineLong(within(second)) }).click();
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
    await expect(page.getByRole("button", { name: ui.motions.secondLong(within(second)) })).toBeVisible();
    await expect(isNew).toHaveCount(0);
    await putTab(page, "visible");
    await expect(isNew).toHaveText(ui.looked.new);
    await expect(page.getByRole("list", { name: ui.log.title }).getByText(ui.looked.newSince)).toBeVisible();
    await isAccessible(page);
    await seconds(one, table?.title ?? "", within(second));
    await page.reload();
    await expect(page.getByRole("button", { name: ui.motions.unsecondLong(within(second)) })).toBeVisible();
    await expect(isNew).toHaveCount(0);
  });

  test("is told by a notification while the tab is in the back, if the player has switched that on, without anybody's words", async ({
    browser,
  }) => {
    const [one, other] = await talking(browser, server.url);
    const { page } = one;
    await page.addInitScript(pretendToNotify);
    await page.reload();
    await expect(tab(page, ui.talks.kinds.plenary)).toBeVisible();
    await putTab(page, "hidden");
    await says(other, "Nobody hears of this.");
    await expect(page).toHaveTitle(/^\(1\) /);
    expect(await told(page)).toEqual([]);

    await putTab(page, "visible");
    await page.getByRole("button", { name: ui.settings.title }).click();
    const notify = page.getByRole("checkbox", { name: ui.notifying.on });
    await expect(notify).not.toBeChecked();
    await isAccessible(page);
    await notify.check();
    await page.getByRole("button", { name: ui.common.close }).click();
    await putTab(page, "hidden");
    await says(other, "And nobody reads this.");
    await expect.poll(() => told(page)).toEqual([ui.notifying.plenary(within(second))]);
    await offers(other, nameOf(first), [{ side: ui.deals.youGive, kind: "second", fields: {} }]);
    await expect.poll(() => told(page)).toHaveLength(2);
    expect((await told(page))[1]).toBe(ui.now.sentence.answerOffer(nameOf(second)));
    await putTab(page, "visible");
    expect(await told(page)).toEqual([]);
  });

  test("is not told where the browser forbids it, and the settings say so", async ({ browser }) => {
    const [{ page }] = await talking(browser, server.url);
    await page.addInitScript(pretendToNotify, "denied");
    await page.reload();
    await page.getByRole("button", { name: ui.settings.title }).click();
    await page.getByRole("checkbox", { name: ui.notifying.on }).click();
    await expect(page.getByRole("status").getByText(ui.notifying.blocked)).toBeVisible();
    await expect(page.getByRole("checkbox", { name: ui.notifying.on })).toBeDisabled();
  });

  test("is heard as well, but only once sounds are switched on", async ({ browser }) => {
    const [{ page }, other] = await talking(browser, server.url);
    await page.addInitScript(countTones);
    await page.reload();
    await expect(tab(page, ui.deals.title)).toBeVisible();
    const promise = { side: ui.deals.youGive, kind: "second", fields: {} };
    await offers(other, nameOf(first), [promise]);
    await expect(page).toHaveTitle(/^\(1\) /);
    expect(await tones(page)).toBe(0);

    await page.getByRole("button", { name: ui.settings.title }).click();
    await page.getByRole("checkbox", { name: ui.sounds.on }).check();
    await expect.poll(() => tones(page)).toBeGreaterThan(0);
    await page.getByRole("button", { name: ui.common.close }).click();
    await page.getByRole("tab", { name: ui.deals.title }).click();
    const before = await tones(page);
    await other.page.getByRole("button", { name: ui.deals.withdrawLong }).click();
    await offers(other, nameOf(first), [promise]);
    await expect.poll(() => tones(page)).toBeGreaterThan(before);
  });
});
