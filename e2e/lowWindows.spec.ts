import { type Browser, expect, type Locator, type Page } from "@playwright/test";
import { filmed, lively } from "./gallery/galleryState.ts";
import { VOICES, type VoiceName } from "./gallery/voices.ts";
import { opens, test } from "./parts.ts";
import { openPage } from "./player.ts";

const US = { seat: "us", step: "talks", round: 3 };
const AIMING = lively({ seat: "hungary", step: "decisions", round: 1, script: "none" });

interface Window {
  readonly width: number;
  readonly height: number;
}

async function opensAt(browser: Browser, viewport: Window, voice: VoiceName = "en"): Promise<Page> {
  return openPage(await browser.newContext({ viewport, locale: VOICES[voice].locale }));
}

const heightOf = (part: Locator) => part.evaluate((element) => element.getBoundingClientRect().height);
/** Px of what a part holds that are out of its sight. */
const outOfSight = (part: Locator) =>
  part.evaluate((element) => Math.max(0, element.scrollHeight - element.clientHeight - 1));

/** Chooses the first card that wants a target, and aims it. */
async function aims(page: Page, voice: VoiceName): Promise<void> {
  const { hand } = VOICES[voice].ui;
  const target = page.getByRole("combobox", { name: hand.target, exact: true });
  for (const card of await page.getByRole("list", { name: hand.title }).getByRole("button").all()) {
    await card.press("Enter");
    if (await target.isVisible()) break;
  }
  await target.selectOption({ index: 1 });
}

test.describe("In a low window", () => {
  for (const viewport of [
    { width: 1366, height: 650 },
    { width: 1280, height: 620 },
  ])
    test(`what is said has room beside the map, and all of what it is written in is in sight (${viewport.width} × ${viewport.height})`, async ({
      browser,
      parts,
    }) => {
      const page = await opensAt(browser, viewport);
      await opens(page, parts.url + filmed(US));
      expect(await heightOf(page.locator(".messages"))).toBeGreaterThan(75);
      expect(await heightOf(page.locator(".map-panel"))).toBeGreaterThan(180);
      await expect(page.locator(".composer")).toBeInViewport({ ratio: 1 });
      expect(await outOfSight(page.locator(".right-panel > .tab-panel"))).toBe(0);
      expect(await outOfSight(page.locator(".hand"))).toBe(0);
    });

  for (const voice of ["en", "de", "uk"] as const)
    test(`no card is cut while one is aimed and a hint stands above (${voice})`, async ({
      browser,
      parts,
    }) => {
      for (const height of [768, 650]) {
        const page = await opensAt(browser, { width: 1366, height }, voice);
        await opens(page, parts.url + AIMING);
        await expect(page.locator(".hint-bar")).toBeVisible();
        await aims(page, voice);
        expect(await outOfSight(page.locator(".hand"))).toBe(0);
        await page.close();
      }
    });
});

test.describe("On a phone", () => {
  test("what the page says of itself takes a line each, and all of it is a press away", async ({
    browser,
    parts,
  }) => {
    const { header, hints, common } = VOICES.en.ui;
    const page = await opensAt(browser, { width: 390, height: 844 });
    await opens(page, `${parts.url}${AIMING}&link=away&tab=hand`);
    const [lost, hint] = [page.getByRole("alert"), page.getByRole("complementary", { name: hints.title })];
    for (const bar of [lost, hint]) expect(await heightOf(bar)).toBeLessThan(45);
    await expect(lost).toContainText(header.away);
    await expect(hint.getByRole("button", { name: hints.gotLong })).toBeHidden();
    for (const bar of [lost, hint]) {
      const words = bar.locator("p");
      const cut = () => words.evaluate((element) => element.scrollWidth > element.clientWidth);
      expect(await cut()).toBe(true);
      await bar.getByRole("button", { name: common.unfold }).click();
      expect(await cut()).toBe(false);
    }
    await hint.getByRole("button", { name: hints.gotLong }).click();
    await expect(hint).toBeHidden();
  });
});

test.describe("On a wall", () => {
  for (const voice of ["en", "uk"] as const)
    test(`how it ended and the texts fill their room, and nothing is out of sight (${voice})`, async ({
      browser,
      parts,
    }) => {
      const page = await opensAt(browser, { width: 1920, height: 1080 }, voice);
      await opens(page, parts.url + filmed({ projector: 1, round: 3, step: "over" }));
      const sides = page.locator(".projector-side");
      await expect(sides).toHaveCount(2);
      for (const side of await sides.all()) {
        await expect.poll(() => outOfSight(side)).toBe(0);
        const filled = await side.evaluate(
          (element) => (element.firstElementChild?.scrollHeight ?? 0) / element.clientHeight,
        );
        expect(filled).toBeGreaterThan(0.85);
      }
    });
});
