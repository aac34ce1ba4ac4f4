import { expect, test } from "@playwright/test";
import { type GalleryServer, startGallery } from "./gallery/galleryServer.ts";
import { lively } from "./gallery/galleryState.ts";
import { contextFor, type Look, look, measured, type Theme } from "./gallery/look.ts";
import { findingLines } from "./gallery/report.ts";
import { SIZES } from "./gallery/sizes.ts";
import { STATES } from "./gallery/states.ts";
import type { VoiceName } from "./gallery/voices.ts";
import { openPage, ui } from "./player.ts";

/** A few states of every kind of page; `npm run gallery` looks at all of them. */
const LOOKED_AT = [
  "landing / start",
  "create / start",
  "waiting room / five in a seat",
  "play / talks",
  "play / decisions",
  "play / long names",
  "draft / versions",
  "composers / motion",
  "composers / deal",
  "council / silence",
  "council / silence, time nearly up",
  "council / stances revealed",
  "aftermath / round",
  "handover / in the fourth round",
  "results / what happened",
];
const states = STATES.filter(({ screen, state }) => LOOKED_AT.includes(`${screen} / ${state}`));
/** At which sizes, by day and by night, and in the language that nobody speaks, whose sentences are long. */
const SEEN: readonly (readonly [Theme, VoiceName, readonly string[]])[] = [
  ["light", "en", ["1024", "390"]],
  ["dark", "en", ["1024"]],
  ["light", "pseudo", ["1024", "390"]],
];

test.describe("every screen", () => {
  let server: GalleryServer;
  test.beforeAll(async () => {
    server = await startGallery();
  });
  test.afterAll(() => server.stop());

  for (const [theme, voice, names] of SEEN)
    test(`fits its window, can be hit, told apart and read (${theme}, ${voice})`, async ({ browser }) => {
      test.setTimeout(600_000);
      const setting = { theme, voice, scale: 1, vision: null };
      const sizes = SIZES.filter(({ name }) => names.includes(name));
      const context = await contextFor(browser, setting);
      const viewing = { ...setting, url: server.url, axe: true, keep: async () => {} };
      const looks: Look[] = [];
      for (const state of states) looks.push(...(await look(context, state, sizes, viewing)));
      expect(looks).toHaveLength(LOOKED_AT.length * sizes.length);
      expect(findingLines(looks)).toEqual([]);
    });

  test("is measured by an audit that finds what is wrong", async ({ browser }) => {
    const page = await openPage(await browser.newContext());
    await page.goto(server.url);
    await page.locator("main h1").waitFor();
    expect(await measured(page)).toEqual([]);
    await page.evaluate(() => {
      document.querySelector("main")?.insertAdjacentHTML(
        "beforeend",
        `<i style="display: block; width: 20px; height: 20px; background: var(--break)"></i>
        <button style="width: 12px; height: 12px"></button>
        <p style="color: #999">Pale</p>
        <p style="height: 20px; margin-bottom: -20px">One text on</p><p>another one</p>
        <p style="width: 40px; overflow: hidden; white-space: nowrap">Cut where nothing says so</p>
        <div role="tablist" style="height: 30px; overflow: auto"><p style="height: 31px">Tabs</p></div>
        <p style="width: 3000px">Too wide for the page</p>`,
      );
    });
    const found = new Set((await measured(page)).map(({ check }) => check));
    expect([...found].toSorted()).toEqual([
      "clipped",
      "colour",
      "contrast",
      "overflow",
      "overlap",
      "scroll",
      "target",
    ]);
  });

  test("shows how much of its time a silence has left, as a bar and in words, where a clock runs", async ({
    browser,
  }) => {
    const page = await openPage(await browser.newContext());
    const silence = (clock: Readonly<Record<string, number>>) =>
      page.goto(`${server.url}${lively({ seat: "hungary", step: "silence", round: 2, ...clock })}`);
    await silence({ clock: 45 });
    const bar = page.locator(".time-bar");
    const gone = () => bar.locator(".time-bar-gone").evaluate((part) => part.getBoundingClientRect().width);
    await expect(bar).toHaveText(/^00:[0-4]\d of 00:50 left$/);
    const before = await gone();
    await expect.poll(gone).toBeGreaterThan(before);

    await silence({});
    await page.locator("main h1").waitFor();
    await expect(bar).toHaveCount(0);
  });

  test("follows the system's colours until the reader chooses, and keeps the choice in this browser", async ({
    browser,
  }) => {
    const context = await browser.newContext({ colorScheme: "light" });
    const page = await openPage(context);
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.goto(server.url);
    const light = await ground();
    await page.emulateMedia({ colorScheme: "dark" });
    const dark = await ground();
    expect(dark).not.toBe(light);

    await page.getByRole("button", { name: ui.settings.title }).click();
    await page.getByRole("radio", { name: ui.settings.themes.light }).check();
    expect(await ground()).toBe(light);
    await page.reload();
    await expect(page.getByRole("button", { name: ui.settings.title })).toBeVisible();
    expect(await ground()).toBe(light);

    await page.getByRole("button", { name: ui.settings.title }).click();
    await page.getByRole("radio", { name: ui.settings.themes.system }).check();
    expect(await ground()).toBe(dark);
  });
});
