/**
 * `npm run bench -- client`: how soon there is something to read on the landing page and in a match, and how soon its panels can
 * be used, on a slow machine and line and, to compare, on this one as it is. Each address is opened anew several times, with nothing
 * in the cache; the middle one of the times is printed. The line's slowness does not hold for the socket of a match.
 */
import { type Browser, chromium, type Locator, type Page } from "@playwright/test";
import config from "../../playwright.config.ts";
import { findBrowser } from "../../scripts/browser.ts";
import { print } from "../../server/bin/print.ts";
import { quantile } from "../../shared/analysis/statistics.ts";
import { startGame } from "../gameServer.ts";
import { scenarioOf } from "../hosted.ts";
import { openPage, ready, ui, until } from "../player.ts";
import { type Moments, openSlowly, type Slowness } from "./slowly.ts";

/** What issue and design hold the client to: a processor four times as slow, and a line of 1.6 Mbit/s. */
const SLOW: Slowness = { processor: 4, line: 1_600_000, latency: 150 };
const TIMES = 5;
/** Seconds: something to read, panels that can be used. */
const AIMS = { read: 2, use: 5 } as const;

interface Subject {
  readonly name: string;
  readonly url: string;
  /** What can be used, and what may follow. */
  readonly waitFor: (page: Page) => readonly Locator[];
  readonly parts: readonly string[];
}

/** Somebody's address in a match whose Talks have begun: all panels are shown. */
async function addressInTalks(browser: Browser, url: string): Promise<string> {
  const context = await browser.newContext();
  const page = await openPage(context);
  await page.goto(url);
  const { seats } = scenarioOf("vilnius");
  await page
    .getByRole("button", { name: Object.values(seats)[0]?.name ?? "" })
    .first()
    .click();
  for (const task of ["read", "briefing"] as const) {
    await until({ page }, task);
    await ready({ seat: "", context, page });
  }
  await until({ page }, "talk", "motion", "second", "answerOffer");
  const address = page.url();
  await context.close();
  return address;
}

const seconds = (ms: readonly number[]): string => `${(quantile(ms, 0.5) / 1000).toFixed(2)} s`;

function report({ name, parts }: Subject, slow: readonly Moments[], quick: readonly Moments[]): void {
  print(`\n${name}${" ".repeat(34 - name.length)}slowed      as it is`);
  const line = (what: string, of: (one: Moments) => number) =>
    print(`  ${what.padEnd(32)}${seconds(slow.map(of)).padEnd(12)}${seconds(quick.map(of))}`);
  line("painted: something to read", ({ painted }) => painted);
  for (const [i, part] of parts.entries()) line(part, ({ there }) => there[i] ?? Number.NaN);
}

async function measure(browser: Browser, subject: Subject): Promise<void> {
  const moments: Record<"slow" | "quick", Moments[]> = { slow: [], quick: [] };
  for (let i = 0; i < TIMES; i += 1) {
    moments.slow.push(await openSlowly(browser, subject.url, SLOW, subject.waitFor));
    moments.quick.push(await openSlowly(browser, subject.url, null, subject.waitFor));
  }
  report(subject, moments.slow, moments.quick);
}

const { executablePath: _, ...options } = config.use?.launchOptions ?? {};
const browser = await chromium.launch({ ...options, executablePath: findBrowser() ?? "" });
const server = await startGame({ SEED: "bench", BOT_PAUSE_MS: "0" });
try {
  print(
    `Processor ${SLOW.processor} times as slow, ${SLOW.line / 1e6} Mbit/s, ${SLOW.latency} ms; ${TIMES} times each.`,
  );
  print(`Aims: something to read within ${AIMS.read} s, panels usable within ${AIMS.use} s.`);
  await measure(browser, {
    name: "The landing page",
    url: server.url,
    waitFor: (page) => [page.getByRole("heading", { name: ui.landing.solo })],
    parts: ["a match can be begun"],
  });
  await measure(browser, {
    name: "A match, in Talks",
    url: await addressInTalks(browser, server.url),
    waitFor: (page) => [
      page.getByRole("button", { name: ui.header.ready, exact: true }),
      page.locator(".map-canvas canvas"),
    ],
    parts: ["panels can be used", "the map is drawn"],
  });
} finally {
  await browser.close();
  await server.stop();
}
process.exit();
