import { gzipSync } from "node:zlib";
import { type Browser, expect, type Page, type Response, test } from "@playwright/test";
import { ENGLISH } from "../shared/text/english.ts";
import { GERMAN } from "../shared/text/german.ts";
import type { Language } from "../shared/text/language.ts";
import { UKRAINIAN } from "../shared/text/ukrainian.ts";
import { type GameServer, startGame } from "./gameServer.ts";
import { openPage, ready, until } from "./player.ts";

let server: GameServer;
test.beforeAll(async () => {
  server = await startGame({ SEED: "scripts-1", BOT_PAUSE_MS: "0" });
});
test.afterAll(() => server.stop());

const isScript = (response: Response): boolean => response.request().resourceType() === "script";

const kilobytes = async (scripts: readonly Response[]): Promise<number> => {
  const bodies = await Promise.all(scripts.map((script) => script.body()));
  return bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0) / 1000;
};

/** A player's own link to a match of the main scenario, alone against bots. */
async function solo(): Promise<string> {
  const answer = await fetch(`${server.url}/api/matches`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ scenario: "vilnius", pace: "untimed", name: "Ada", solo: "hungary" }),
  });
  return `${server.url}/#t=${((await answer.json()) as { hostToken: string }).hostToken}`;
}

async function playFrom(address: string, page: Page, text: Language): Promise<void> {
  await page.goto(address);
  for (const task of ["read", "briefing"] as const) {
    await until({ page, text }, task);
    await ready({ seat: "hungary", context: page.context(), page, text });
  }
  await until({ page, text }, "talk", "motion", "second", "answerOffer");
  // The map, and the hand of cards.
  await expect(page.locator("canvas")).toHaveCount(2);
  await page.waitForLoadState("networkidle");
}

async function fetchedIn(browser: Browser, locale: string, text: Language): Promise<readonly Response[]> {
  const page = await openPage(await browser.newContext({ locale }));
  const scripts: Response[] = [];
  page.on("response", (response) => isScript(response) && scripts.push(response));
  await playFrom(await solo(), page, text);
  return scripts;
}

for (const [locale, text] of [
  ["en", ENGLISH],
  ["de", GERMAN],
  ["uk", UKRAINIAN],
] as const)
  test(`a match opened in ${text.name} fetches at most 330 kB of scripts until it is played with map and cards`, async ({
    browser,
  }) => {
    const scripts = await fetchedIn(browser, locale, text);
    expect(scripts.filter((script) => script.url().includes("phaser"))).toHaveLength(1);
    const fetched = await kilobytes(scripts);
    test.info().annotations.push({ type: "kB", description: fetched.toFixed(1) });
    expect(fetched).toBeLessThanOrEqual(330);
    await Promise.all(browser.contexts().map((context) => context.close()));
  });
