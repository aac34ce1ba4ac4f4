import type { Browser, Locator, Page } from "@playwright/test";

/** A machine and a line that are slower than the ones at hand. */
export interface Slowness {
  /** How many times as long the processor takes. */
  readonly processor: number;
  /** Bits a second, down. */
  readonly line: number;
  /** Milliseconds there and back. */
  readonly latency: number;
}

/** When things were there, in milliseconds after the address was opened. */
export interface Moments {
  /** The first text or picture is painted. */
  readonly painted: number;
  /** What was waited for, in its order. */
  readonly there: readonly number[];
}

async function slowDown(page: Page, { processor, line, latency }: Slowness): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency,
    downloadThroughput: line / 8,
    uploadThroughput: line / 8,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: processor });
}

const now = (page: Page): Promise<number> => page.evaluate(() => performance.now());

const firstPaint = (page: Page): Promise<number> =>
  page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN);

/** Opens an address as somebody does who has never been there, and notes when what is waited for can be seen. */
export async function openSlowly(
  browser: Browser,
  url: string,
  slowness: Slowness | null,
  waitFor: (page: Page) => readonly Locator[],
): Promise<Moments> {
  const context = await browser.newContext();
  const page = await context.newPage();
  if (slowness !== null) await slowDown(page, slowness);
  await page.goto(url, { waitUntil: "commit" });
  const there: number[] = [];
  for (const locator of waitFor(page)) {
    await locator.first().waitFor({ timeout: 60_000 });
    there.push(await now(page));
  }
  const moments = { painted: await firstPaint(page), there };
  await context.close();
  return moments;
}
