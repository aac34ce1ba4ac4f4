import { expect, test } from "@playwright/test";
import { ENGLISH } from "../shared/text/english.ts";
import { isAccessible } from "./accessible.ts";
import { cuttableProxy } from "./cuttableProxy.ts";
import { type GameServer, startGame } from "./gameServer.ts";
import { offers, ready, taskOf, ui } from "./player.ts";
import { first, nameOf, second, talking, within } from "./twoAtTable.ts";

const { refusals } = ENGLISH;

test.describe("What a player can't do", () => {
  let server: GameServer;
  test.beforeAll(async () => {
    server = await startGame({ SEED: "refusals-1", GRACE_SECONDS_UNTIMED: "60" });
  });
  test.afterAll(() => server.stop());

  test("is explained beside the button that was tried, also in a dialog, and read out", async ({
    browser,
  }) => {
    const [{ page }] = await talking(browser, server.url);
    const why = page.getByRole("alert");
    const aside = async (name: string, sentence: string) => {
      const button = page.getByRole("button", { name, exact: true });
      await expect(button).toHaveAccessibleDescription(sentence);
      await button.press("Enter");
      await expect(why).toHaveText(sentence);
      await expect(why).toBeInViewport();
      const [its, own] = [await why.boundingBox(), await button.boundingBox()];
      expect(Math.abs((its?.y ?? 0) - (own?.y ?? 0))).toBeLessThan(90);
    };
    await page.getByRole("button", { name: ui.motions.compose }).click();
    await aside(ui.motions.table, refusals.emptyMotion({}, {} as never));
    await isAccessible(page);
    await page.keyboard.press("Escape");
    await expect(why).toHaveCount(0);
    await page.getByRole("tab", { name: ui.deals.title }).click();
    await page.getByRole("button", { name: ui.deals.makeOffer }).first().click();
    await aside(ui.deals.send, ui.deals.empty);
    await page.keyboard.press("Escape");
    await aside(ui.hand.commit, ui.hand.chooseFirst);
  });

  test("because others acted meanwhile is refused in words, and until then it is seen to wait", async ({
    browser,
  }) => {
    const proxy = await cuttableProxy(server.port);
    const [one, other] = await talking(browser, server.url);
    const { page } = one;
    await page.goto(page.url().replace(server.url, proxy.url));
    await offers(other, nameOf(first), [{ side: ui.deals.youGive, kind: "second", fields: {} }]);
    const accept = page.getByRole("button", { name: ui.deals.acceptLong(within(second)) }).first();
    await expect(accept).toBeVisible();

    proxy.cut();
    await expect(page.getByRole("alert").getByText(ui.header.away)).toBeVisible();
    await other.page.getByRole("button", { name: ui.deals.withdrawLong }).click();
    await accept.click();
    await expect(page.getByRole("alert").getByText(ui.header.awayPending(1))).toBeVisible();
    await expect(accept).toHaveAttribute("aria-busy", "true");
    proxy.mend();
    await expect(page.getByRole("status").getByText(ui.header.back)).toBeVisible();
    await expect(page.getByText(ui.header.away)).toBeHidden();
    await expect(page.getByText(refusals.dealNotOpen({}, {} as never))).toBeVisible();
    await proxy.stop();
  });

  test("is to lose or to double what was said: on a line that brings no answers it is found out, sent again, and done once", async ({
    browser,
  }) => {
    const proxy = await cuttableProxy(server.port);
    const [{ page }, other] = await talking(browser, server.url);
    await page.goto(page.url().replace(server.url, proxy.url));
    for (const one of [page, other.page])
      await one.getByRole("tab", { name: ui.talks.kinds.plenary, exact: true }).click();
    proxy.deafen();
    const box = page.getByRole("textbox", { name: new RegExp(ui.talks.kinds.plenary) });
    await box.fill("Shall we say so once?");
    await box.press("Enter");
    // It came through, and whoever said it can't know that: the page finds out by itself that nothing comes back.
    await expect(other.page.getByText("Shall we say so once?")).toBeVisible();
    await expect(page.getByText(ui.talks.sending)).toBeVisible();
    await expect(page.getByRole("alert").getByText(ui.header.away)).toBeVisible();
    proxy.cut();
    proxy.mend();
    await expect(page.getByText(ui.header.away)).toBeHidden();
    await expect(page.getByText(ui.talks.sending)).toHaveCount(0);
    for (const one of [page, other.page])
      await expect(one.getByRole("main").getByText("Shall we say so once?")).toHaveCount(1);
    await proxy.stop();
  });

  test("is to pass over a step by clicking once too often: a double click, or a key held down, is one press", async ({
    browser,
  }) => {
    const [one, other] = await talking(browser, server.url);
    const { page } = one;
    const button = page.getByRole("button", { name: ui.header.ready, exact: true });
    await ready(other);
    await expect(button).toBeVisible();
    await button.click();
    await expect.poll(() => taskOf(one)).toBe("cards");
    await ready(other);
    const { x = 0, y = 0, width = 0, height = 0 } = (await button.boundingBox()) ?? {};
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down({ clickCount: 2 });
    await page.mouse.up({ clickCount: 2 });
    await expect.poll(() => taskOf(one)).toBe("cards");
    await expect(button).toBeVisible();
    await button.focus();
    await page.keyboard.down("Enter");
    await page.keyboard.down("Enter");
    await page.keyboard.up("Enter");
    await expect.poll(() => taskOf(one)).toBe("agenda");
    await expect(button).toBeVisible();
  });
});
