import { expect, type Locator, test } from "@playwright/test";
import { type GalleryServer, startGallery } from "./gallery/galleryServer.ts";
import { STATES } from "./gallery/states.ts";
import { openPage } from "./player.ts";

/** How many colours somebody sees there, of shades that differ clearly. */
async function coloursIn(place: Locator): Promise<number> {
  const picture = (await place.screenshot()).toString("base64");
  return place.page().evaluate(async (png) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
    canvas?.drawImage(bitmap, 0, 0);
    const { data = new Uint8ClampedArray() } = canvas?.getImageData(0, 0, bitmap.width, bitmap.height) ?? {};
    const seen = new Map<string, number>();
    for (let i = 0; i < data.length; i += 4) {
      const shade = [data[i], data[i + 1], data[i + 2]].map((part) => (part ?? 0) >> 5).join();
      seen.set(shade, (seen.get(shade) ?? 0) + 1);
    }
    // Of a hundredth of the place each: no edges of letters.
    return [...seen.values()].filter((count) => count > data.length / 400).length;
  }, picture);
}

const edgeOf = (tab: Locator): Promise<string> =>
  tab.evaluate((element) => getComputedStyle(element).borderBottomColor);

test.describe("Where the system sets the colours of pages", () => {
  let server: GalleryServer;
  test.beforeAll(async () => {
    server = await startGallery();
  });
  test.afterAll(() => server.stop());

  test("the map is still drawn, tracks keep their bars, and what is chosen is told from the rest", async ({
    browser,
  }) => {
    const state = STATES.find((one) => one.screen === "play" && one.state === "talks");
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      forcedColors: "active",
    });
    const page = await openPage(context);
    await page.goto(`${server.url}${state?.path}`);
    await page.locator(".map-canvas canvas").waitFor();
    await expect.poll(() => coloursIn(page.locator(".map-canvas")), { timeout: 20_000 }).toBeGreaterThan(3);
    expect(await coloursIn(page.locator(".track").first())).toBeGreaterThan(2);
    const tabs = page.getByRole("tablist").first();
    const chosen = await edgeOf(tabs.getByRole("tab", { selected: true }));
    expect(await edgeOf(tabs.getByRole("tab", { selected: false }).first())).not.toBe(chosen);
    await context.close();
  });
});
