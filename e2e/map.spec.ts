import { expect, type Page } from "@playwright/test";
import { countFrames, drags, framesOf, pickable, settled } from "./canvas.ts";
import { lively } from "./gallery/galleryState.ts";
import { scenarioOf } from "./hosted.ts";
import { acts, opens, test } from "./parts.ts";
import { ui } from "./player.ts";
import { withinIn } from "./within.ts";

const ALONE = "#map canvas";
const IN_PLAY = ".map-canvas canvas";
const TALKS = lively({ seat: "us", step: "talks", round: 1, script: "none" });
const scenario = scenarioOf("vilnius");
const nameOf = (seat: string): string => scenario.seats[seat]?.name ?? seat;
const within = withinIn(scenario);

/** Does the same again and again until it changes nothing any more; what is seen then. */
async function untilLimit(page: Page, act: () => Promise<void>): Promise<string> {
  let before = "";
  for (let i = 0; i < 20; i += 1) {
    for (let j = 0; j < 4; j += 1) await act();
    const now = await settled(page, ALONE);
    if (now === before) return now;
    before = now;
  }
  throw new Error("there is no limit");
}

test.describe("The map", () => {
  test("follows the wheel and the mouse, no farther than its limits", async ({ page, parts }) => {
    await opens(page, `${parts.url}/dev/map.html?map=800x560`);
    const home = await settled(page, ALONE);
    await page.mouse.move(420, 260);
    await page.mouse.wheel(0, -200);
    expect(await settled(page, ALONE)).not.toBe(home);
    const closest = await untilLimit(page, () => page.mouse.wheel(0, -300));
    const farthest = await untilLimit(page, () => page.mouse.wheel(0, 300));
    expect(farthest).not.toBe(closest);
    await page.mouse.wheel(0, -300);
    const before = await settled(page, ALONE);
    const drag = async () => {
      await page.mouse.move(200, 260);
      await page.mouse.down();
      await page.mouse.move(500, 260, { steps: 4 });
      await page.mouse.up();
    };
    await drag();
    expect(await settled(page, ALONE)).not.toBe(before);
    await untilLimit(page, drag);
  });

  test("follows one finger, and grows between two of them, as sharp as the phone's screen", async ({
    browser,
    parts,
  }) => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
    const page = await browser.newPage({ ...phone, deviceScaleFactor: 2 });
    await opens(page, `${parts.url}/dev/map.html?map=390x420`);
    const size = await page
      .locator(ALONE)
      .evaluate((canvas: HTMLCanvasElement) => [canvas.width, canvas.height, canvas.clientWidth]);
    expect(size).toEqual([780, 840, 390]);
    const home = await settled(page, ALONE);
    await drags(page, { from: [300, 200], to: [180, 240] });
    const moved = await settled(page, ALONE);
    expect(moved).not.toBe(home);
    const spread = () =>
      drags(page, { from: [180, 200], to: [60, 200] }, { from: [210, 200], to: [330, 200] });
    await spread();
    expect(await settled(page, ALONE)).not.toBe(moved);
    await untilLimit(page, spread);
    await untilLimit(page, () =>
      drags(page, { from: [60, 200], to: [180, 200] }, { from: [330, 200], to: [210, 200] }),
    );
    // It is the map that grew, not the page around it.
    expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
    await page.close();
  });

  test("is drawn anew when the front moves, as if it had stood there from the beginning", async ({
    page,
    parts,
  }) => {
    /** With nothing on it: where labels and links stand depends on where they stood before. */
    const shows = (occupied: number) =>
      page.evaluate(
        (front) => {
          const { map, sample } = window as unknown as { map: { show: (p: object) => void }; sample: object };
          map.show({ ...sample, tokens: [], links: [], highlight: null, front });
        },
        { occupied },
      );
    const at = (occupied: number) => `${parts.url}/dev/map.html?map=800x560&occupied=${occupied}`;
    await opens(page, at(179));
    await shows(179);
    const before = await settled(page, ALONE);
    await shows(260);
    const moved = await settled(page, ALONE);
    expect(moved).not.toBe(before);
    await opens(page, at(260));
    await shows(260);
    expect(await settled(page, ALONE)).toBe(moved);
  });

  test("stands still while nothing moves, shows an offer while it is open, and opens a talk with whom one picks", async ({
    page,
    parts,
  }) => {
    await countFrames(page);
    await opens(page, parts.url + TALKS);
    await page.locator(IN_PLAY).waitFor();
    const calm = await settled(page, IN_PLAY);
    const frames = await framesOf(page);
    await page.waitForTimeout(3000);
    expect(await framesOf(page)).toBe(frames);

    const pledge = { kind: "capital", to: "us", by: null } as const;
    const offered = { kind: "offerDeal" as const, with: ["us"], counterTo: null };
    const undertaking = { seat: "turkey", pledge, if: null, escrow: false } as const;
    await acts(page, "turkey", { ...offered, undertakings: [undertaking] });
    expect(await settled(page, IN_PLAY)).not.toBe(calm);
    expect(await framesOf(page)).toBeGreaterThan(frames);
    const place = page.getByRole("list", { name: ui.map.places }).getByRole("listitem");
    const turkey = place.filter({ has: page.getByText(nameOf("turkey"), { exact: true }) });
    await expect(turkey).toContainText(ui.map.links.offer(within("us")));
    await acts(page, "turkey", { kind: "declineDeal", deal: "turkey+us.1" });
    expect(await settled(page, IN_PLAY)).toBe(calm);

    const points = await pickable(page, IN_PLAY);
    expect(points.length).toBeGreaterThanOrEqual(Object.keys(scenario.seats).length - 1);
    const opened = new Set<string | null>();
    for (const [x, y] of points) {
      await page.mouse.click(x, y);
      const talk = page
        .getByRole("tablist", { name: ui.talks.channels })
        .getByRole("tab", { selected: true });
      opened.add(await talk.textContent());
    }
    expect(opened.size).toBe(Object.keys(scenario.seats).length - 1);

    await page.emulateMedia({ colorScheme: "dark" });
    await page.mouse.move(0, 0);
    await expect.poll(() => settled(page, IN_PLAY)).not.toBe(calm);
  });
});
