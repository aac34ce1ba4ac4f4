import { type Browser, expect, type Page } from "@playwright/test";
import { openPage, type Player, ui } from "./player.ts";

export const isAway = ({ page }: Player) =>
  expect(page.getByText(ui.header.away)).toBeVisible({ timeout: 30_000 });
export const isBack = ({ page }: Player) =>
  expect(page.getByText(ui.header.away)).toBeHidden({ timeout: 30_000 });
const isSeated = (page: Page) => expect(page.getByRole("region", { name: ui.now.title })).toBeVisible();

/** The same link, opened on another machine; the first one is switched off. */
export async function toAnotherDevice(browser: Browser, player: Player): Promise<Player> {
  const context = await browser.newContext();
  const page = await openPage(context);
  await page.goto(player.page.url());
  await isSeated(page);
  await player.context.close();
  return { ...player, context, page };
}

/** Reads what a page tells of the bot that sat in meanwhile, and goes on to the match. */
export async function readHandover(page: Page) {
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(page.getByRole("region", { name: ui.handover.kept })).toContainText(ui.handover.bot);
  await page.getByRole("button", { name: ui.handover.toMatch }).click();
}

/** Closes the page until a bot sits in, as somebody else sees it, and comes back to the seat. */
export async function awayAndBack(player: Player, name: string, witness: Player): Promise<Player> {
  const address = player.page.url();
  await player.page.close();
  const bot = witness.page.getByText(`${name}, a bot`);
  await expect(bot.first()).toBeAttached({ timeout: 30_000 });
  const page = await openPage(player.context);
  await page.goto(address);
  await expect(bot).toHaveCount(0, { timeout: 30_000 });
  await readHandover(page);
  await isSeated(page);
  return { ...player, page };
}
