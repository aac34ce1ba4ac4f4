import { expect } from "@playwright/test";
import { ENGLISH } from "../shared/text/english.ts";
import { GERMAN } from "../shared/text/german.ts";
import { UKRAINIAN } from "../shared/text/ukrainian.ts";
import { isAccessible } from "./accessible.ts";
import { lively } from "./gallery/galleryState.ts";
import { scenarioOf } from "./hosted.ts";
import { opens, test } from "./parts.ts";
import { ui } from "./player.ts";

test.describe("The rules", () => {
  for (const { ui: words, locale } of [
    { ...ENGLISH, locale: "en" },
    { ...GERMAN, locale: "de" },
    { ...UKRAINIAN, locale: "uk" },
  ])
    test(`are read before anything else, by keyboard, with every word explained (${locale})`, async ({
      browser,
      parts,
    }) => {
      const context = await browser.newContext({ locale });
      const page = await context.newPage();
      await opens(page, parts.url);
      const { title, sections } = words.rulesPage;
      await page.getByRole("link", { name: title, exact: true }).press("Enter");
      await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
      for (const { title: section } of Object.values(sections))
        await expect(page.getByRole("heading", { level: 2, name: section })).toBeVisible();
      await expect(page.getByRole("term")).toHaveCount(
        Object.keys(words.rulesPage.phases).length + Object.keys(words.terms.of).length,
      );
      await isAccessible(page);
      await context.close();
    });

  test("are at hand in a match, with what things cost in it, and leave it as it was", async ({
    page,
    parts,
  }) => {
    await opens(page, parts.url + lively({ seat: "hungary", step: "talks", round: 2 }));
    const settings = page.getByRole("button", { name: ui.settings.title, exact: true });
    await settings.press("Enter");
    await page.getByRole("button", { name: ui.rulesPage.title, exact: true }).press("Enter");
    const dialog = page.getByRole("dialog", { name: ui.rulesPage.title });
    const { rules } = scenarioOf("vilnius");
    const { alone, company } = rules.breaking;
    await expect(dialog.getByText(ui.rulesPage.numbers.breaking(alone, company))).toBeVisible();
    await expect(dialog.getByText(ui.rulesPage.numbers.motion(rules.motionPrice))).toBeVisible();
    await isAccessible(page);
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
    await expect(settings).toBeFocused();
  });
});
