import { join } from "node:path";
import type { Page } from "@playwright/test";

const SIZES = {
  desktop: { width: 1440, height: 900 },
  laptop: { width: 1024, height: 768 },
  phone: { width: 390, height: 844 },
};

/** With `SHOTS=<folder>`: keeps pictures of the page at every size, to be looked at. Otherwise nothing. */
export async function shots(page: Page, name: string): Promise<void> {
  const folder = process.env.SHOTS;
  if (!folder) return;
  const before = page.viewportSize();
  for (const [size, viewport] of Object.entries(SIZES)) {
    await page.setViewportSize(viewport);
    await page.waitForTimeout(700);
    await page.screenshot({ path: join(folder, `${name}-${size}.png`) });
  }
  if (before) await page.setViewportSize(before);
}
