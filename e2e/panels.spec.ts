import { expect, type Locator, type Page } from "@playwright/test";
import { filmed, lively } from "./gallery/galleryState.ts";
import { scenarioOf } from "./hosted.ts";
import { opens, test } from "./parts.ts";
import { ui } from "./player.ts";

const LAPTOP = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };
const REVEALED = new RegExp(`^${ui.hand.revealed(0).split(" (")[0]}`);
const reasons = Object.values(scenarioOf("vilnius").reasons);

const heightOf = (part: Locator) => part.evaluate((element) => element.getBoundingClientRect().height);
const topOf = (part: Locator) => part.evaluate((element) => element.getBoundingClientRect().top);

/** Opens the play screen in a window of this size. */
async function opensIn(page: Page, size: typeof LAPTOP, address: string): Promise<void> {
  await page.setViewportSize(size);
  await opens(page, address);
}

test.describe("The panels", () => {
  test("keep the draft's tabs in their place, and open another table's text at its top", async ({
    page,
    parts,
  }) => {
    await opensIn(page, LAPTOP, parts.url + filmed({ seat: "ukraine", step: "talks", round: 3 }));
    const tabs = page.getByRole("tablist", { name: ui.draft.tables });
    const text = page.locator(".draft .scroll");
    await text.evaluate((element) => element.scrollTo(0, 120));
    const at = await topOf(tabs);
    for (const tab of await tabs.getByRole("tab").all()) {
      await tab.click();
      expect(await topOf(tabs)).toBe(at);
      expect(await text.evaluate((element) => element.scrollTop)).toBe(0);
      await text.evaluate((element) => element.scrollTo(0, 120));
    }
  });

  test("keep the tracks as high, whatever they have changed by", async ({ page, parts }) => {
    await opensIn(page, LAPTOP, parts.url + filmed({ seat: "us", step: "talks", round: 3 }));
    const strip = page.locator(".tracks-box");
    const before = await heightOf(strip);
    await page.locator(".tracks .change").evaluateAll((changes) => {
      for (const change of changes) change.textContent = "+0.3";
    });
    expect(await heightOf(strip)).toBe(before);
  });

  test("show what was revealed in a dialog, by keyboard too, and leave the map its height", async ({
    page,
    parts,
  }) => {
    await opensIn(page, LAPTOP, parts.url + lively({ seat: "us", step: "talks", round: 2 }));
    const map = page.locator(".map-panel");
    const before = await heightOf(map);
    const button = page.getByRole("button", { name: REVEALED });
    await button.press("Enter");
    const cards = page.getByRole("dialog").getByRole("listitem");
    await expect(cards.first()).toBeInViewport({ ratio: 1 });
    expect(await heightOf(map)).toBe(before);
    await page.keyboard.press("Escape");
    await expect(button).toBeFocused();
  });

  test("list places without what belongs to the drawing, and with nothing on a row", async ({
    page,
    parts,
  }) => {
    const zoom = page.getByRole("button", { name: ui.map.zoomIn });
    const list = page.getByRole("button", { name: ui.map.list });
    await opensIn(page, PHONE, `${parts.url}${lively({ seat: "us", step: "talks", round: 1 })}&tab=map`);
    await expect(zoom).toBeVisible();
    await list.click();
    await expect(zoom).toBeHidden();
    await expect(page.getByRole("button", { name: ui.map.key.show, exact: true })).toBeHidden();
    const places = page.locator(".place-list");
    expect(await topOf(list)).toBeGreaterThanOrEqual((await topOf(places)) + (await heightOf(places)));
    await list.click();
    await expect(zoom).toBeVisible();
  });

  test("spell out a reason that its list has no room for", async ({ page, parts }) => {
    await opensIn(page, PHONE, parts.url + lively({ seat: "hungary", step: "silence", round: 2 }));
    await page.getByRole("radio", { name: ui.stances.break }).check();
    const [longest = ""] = reasons.toSorted((a, b) => b.length - a.length);
    const [shortest = ""] = reasons.toSorted((a, b) => a.length - b.length);
    const choice = page.getByRole("combobox", { name: ui.stances.reason });
    const spelt = page.locator(".chosen-words");
    await choice.selectOption(longest);
    await expect(spelt).toHaveText(longest);
    await page.setViewportSize({ width: 700, height: 844 });
    await choice.selectOption(shortest);
    await expect(spelt).toHaveCount(0);
  });
});
