import { devices, expect, type Page } from "@playwright/test";
import { drags, pickable, settled } from "./canvas.ts";
import { lively } from "./gallery/galleryState.ts";
import { scenarioOf } from "./hosted.ts";
import { endsStep, opens, stateOf, test } from "./parts.ts";
import { ui } from "./player.ts";

const CANVAS = ".cards-canvas canvas";
/** Time until the cards of a reveal have been turned over; ms. */
const TURNED = 1500;
const scenario = scenarioOf("vilnius");
const IN_TALKS = lively({ seat: "us", step: "talks", round: 1, script: "none" });

const list = (page: Page) => page.getByRole("list", { name: ui.hand.title }).getByRole("button");
const chosen = (page: Page) => page.getByRole("list", { name: ui.hand.title }).locator("[aria-pressed=true]");

test.describe("The cards, as the canvas draws them,", () => {
  test("are lifted under the pointer, taken by a click, read, and committed", async ({ page, parts }) => {
    await opens(page, parts.url + IN_TALKS);
    await endsStep(page);
    const rest = await settled(page, CANVAS);
    const points = await pickable(page, CANVAS);
    expect(points.length).toBeGreaterThanOrEqual(await list(page).count());
    const [[x, y] = [0, 0]] = points;
    await page.mouse.move(x, y);
    expect(await settled(page, CANVAS)).not.toBe(rest);
    await page.mouse.click(x, y);
    await expect(chosen(page)).toHaveCount(1);
    const label = (await chosen(page).getAttribute("aria-label")) ?? "?";
    const card = Object.values(scenario.cards).find(({ title }) => label.startsWith(title));
    await page.getByRole("button", { name: ui.hand.detailsOf(card?.title ?? "?") }).click();
    await expect(page.getByRole("dialog").getByText(ui.hand.effects)).toBeVisible();
    await page.keyboard.press("Escape");
    const target = page.getByRole("combobox", { name: ui.hand.target, exact: true });
    if (await target.isVisible()) await target.selectOption({ index: 1 });
    await page
      .getByRole("button", { name: ui.hand.commitLong(card?.title ?? "?", card?.price ?? 0) })
      .click();
    expect((await stateOf(page)).seats.us?.commitments).toHaveLength(1);
    await expect(list(page).filter({ hasText: "" }).nth(0)).toBeAttached();
    await page.mouse.click(x, y);
    await expect(chosen(page)).toHaveCount(0);
  });

  test("leave the wheel to the page they are revealed on, unless it turns sideways", async ({
    page,
    parts,
  }) => {
    // So narrow that not all cards of a round have room beside each other.
    await page.setViewportSize({ width: 720, height: 800 });
    await opens(page, parts.url + lively({ seat: "us", step: "agenda", round: 1 }));
    const canvas = page.locator(".reveal canvas");
    await canvas.hover();
    await page.waitForTimeout(TURNED);
    const drawn = await settled(page, CANVAS);
    await page.mouse.wheel(0, 60);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(await settled(page, CANVAS)).toBe(drawn);
    await canvas.hover();
    const at = await page.evaluate(() => scrollY);
    await page.mouse.wheel(90, 0);
    await expect.poll(() => settled(page, CANVAS)).not.toBe(drawn);
    expect(await page.evaluate(() => scrollY)).toBe(at);
  });

  test("are swiped and tapped on a phone", async ({ browser, parts }) => {
    const { viewport, hasTouch, isMobile } = devices["Pixel 7"];
    const page = await browser.newPage({ viewport, hasTouch, isMobile });
    await opens(page, `${parts.url}${IN_TALKS}&tab=hand`);
    await endsStep(page);
    const rest = await settled(page, CANVAS);
    const box = await page.locator(CANVAS).boundingBox();
    if (!box) throw new Error("no cards are drawn");
    const y = box.y + box.height / 2;
    await drags(page, { from: [box.x + 300, y], to: [box.x + 40, y] });
    expect(await settled(page, CANVAS)).not.toBe(rest);
    await expect(chosen(page)).toHaveCount(0);
    await page.touchscreen.tap(box.x + box.width / 2, y);
    await expect(chosen(page)).toHaveCount(1);
    await page.close();
  });
});
