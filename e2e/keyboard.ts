import { expect, type Locator, type Page } from "@playwright/test";

/** More stops than any page has. */
const MOST_STOPS = 300;

/** So long a control may be away while the page is drawn anew; then it is gone, and no Tab leads to it; ms. */
const GONE = 2000;

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement, undefined, { timeout: GONE });

/** Goes to a control by the Tab key alone, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`no Tab leads to ${target}`);
}

/** Presses a button by keyboard. */
export async function press(page: Page, button: Locator): Promise<void> {
  await tabTo(page, button);
  await page.keyboard.press("Enter");
}

/** Chooses the next entry of a list by keyboard. */
export async function chooseNext(page: Page, list: Locator, times = 1): Promise<void> {
  await tabTo(page, list);
  for (let i = 0; i < times; i += 1) await page.keyboard.press("ArrowDown");
}
