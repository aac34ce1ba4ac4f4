import { expect, type Page } from "@playwright/test";
import type { Point } from "../client/canvas/box.ts";

/** What a canvas shows, as a mark that any other picture has not. */
const imageOf = (page: Page, canvas: string): Promise<string> =>
  page.locator(canvas).evaluate(async (element: HTMLCanvasElement) => {
    const painted = new TextEncoder().encode(element.toDataURL());
    return [...new Uint8Array(await crypto.subtle.digest("SHA-256", painted))].join(".");
  });

/** What a canvas shows once it has stood still for a while. */
export async function settled(page: Page, canvas: string): Promise<string> {
  let before = "";
  const isStill = async () => {
    const now = await imageOf(page, canvas);
    const same = now === before;
    before = now;
    return same;
  };
  await expect.poll(isStill, { intervals: [400], timeout: 15_000 }).toBe(true);
  return before;
}

/** Counts the frames that are drawn in the page from now on; call it before the page is opened. */
export const countFrames = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const request = window.requestAnimationFrame.bind(window);
    Object.assign(window, { frames: 0 });
    window.requestAnimationFrame = (draw) =>
      request((time) => {
        (window as unknown as { frames: number }).frames += 1;
        draw(time);
      });
  });

export const framesOf = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { frames: number }).frames);

/** Where the pointer finds something to pick on a canvas: one point for each, in px of the page. */
export const pickable = (page: Page, canvas: string): Promise<readonly Point[]> =>
  page.locator(canvas).evaluate((element: HTMLCanvasElement) => {
    const STEP = 8;
    const { x, y, width, height } = element.getBoundingClientRect();
    const found: (readonly [number, number])[] = [];
    for (let clientY = y; clientY < y + height; clientY += STEP)
      for (let clientX = x; clientX < x + width; clientX += STEP) {
        element.dispatchEvent(new MouseEvent("mousemove", { clientX, clientY, bubbles: true }));
        const known = found.some(([a, b]) => Math.hypot(a - clientX, b - clientY) < 60);
        if (element.style.cursor === "pointer" && !known)
          found.push([clientX + STEP / 2, clientY + STEP / 2]);
      }
    return found;
  });

type Finger = Readonly<Record<"from" | "to", Point>>;

/** Fingers are put on the page, moved and lifted again. */
export async function drags(page: Page, ...fingers: readonly Finger[]): Promise<void> {
  const STEPS = 8;
  const devtools = await page.context().newCDPSession(page);
  const at = (share: number) =>
    fingers.map(({ from, to }, id) => ({
      x: from[0] + (to[0] - from[0]) * share,
      y: from[1] + (to[1] - from[1]) * share,
      id,
    }));
  await devtools.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(0) });
  for (let i = 1; i <= STEPS; i += 1)
    await devtools.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(i / STEPS) });
  await devtools.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await devtools.detach();
}
