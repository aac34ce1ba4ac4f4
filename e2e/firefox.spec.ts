import { expect, test } from "@playwright/test";
import { type Bidi, connectBidi } from "./firefox/bidi.ts";
import { type FoxPage, openFoxPage } from "./firefox/foxPage.ts";
import { firefoxPath, launchFirefox, type RunningFirefox } from "./firefox/launch.ts";
import { type GameServer, startGame } from "./gameServer.ts";
import { scenarioOf } from "./hosted.ts";
import { ui } from "./player.ts";

const path = firefoxPath();
const shows = (words: string): string => `document.body.innerText.includes(${JSON.stringify(words)})`;
const hasButton = (name: string): string =>
  `[...document.querySelectorAll("button")].some((one) => one.textContent.trim() === ${JSON.stringify(name)})`;
const there = (selector: string): string => `document.querySelector(${JSON.stringify(selector)}) !== null`;

/** Chooses a scenario on the first page, and plays one of its seats. */
async function plays(page: FoxPage, id: string): Promise<void> {
  const [seat] = Object.values(scenarioOf(id).seats);
  await page.sees(there(".landing-scenario select"));
  await page.ask(`(() => {
    const choice = document.querySelector(".landing-scenario select");
    choice.value = ${JSON.stringify(id)};
    choice.dispatchEvent(new Event("change", { bubbles: true }));
  })()`);
  await page.press(ui.landing.playAs(seat?.inSentence ?? ""));
  await page.sees(there(".play"));
}

test.describe("In Firefox", () => {
  test.skip(path === null, "no Firefox is installed: apt-get install firefox-esr, or name one in FIREFOX");
  let server: GameServer;
  let firefox: RunningFirefox;
  let bidi: Bidi;
  let page: FoxPage;
  test.beforeAll(async () => {
    server = await startGame({ SEED: "fox-1", BOT_PAUSE_MS: "0" });
    firefox = await launchFirefox(path ?? "");
    bidi = await connectBidi(firefox.address);
    page = await openFoxPage(bidi, { width: 1440, height: 900 });
  });
  test.beforeEach(async () => {
    await page.goto("about:blank");
    await page.goto(server.url);
    await page.sees(shows(ui.landing.title));
  });
  test.afterEach(() => expect(bidi.errors).toEqual([]));
  test.afterAll(async () => {
    bidi?.close();
    await firefox?.stop();
    await server?.stop();
  });

  test("the first page leads into the tutorial, whose lessons point at something", async () => {
    await page.press(ui.lessons.learn);
    await page.sees(there(".lesson"));
    await page.sees(there("[data-pointed]"));
    await page.picture(test.info().outputPath("tutorial.png"));
    await page.press(ui.lessons.next);
    await page.sees(shows(ui.lessons.number(1, Object.keys(scenarioOf("tutorial").lessons ?? {}).length)));
  });

  test("map and cards are drawn", async () => {
    await plays(page, "vilnius");
    await page.press(ui.now.toTable);
    await page.sees(there(".map-panel canvas"));
    await page.sees(there(".cards-canvas canvas"));
    await page.picture(test.info().outputPath("table.png"));
  });

  test("a whole match is played to its debrief", async () => {
    await plays(page, "tiny");
    const over = there(".results-page");
    for (let steps = 0; steps < 60; steps += 1) {
      // After the last step there is nothing to be ready for, and the debrief may still be on its way.
      await page.sees(`${over} || ${hasButton(ui.header.ready)}`);
      if (await page.ask<boolean>(over)) break;
      const before = await page.ask<string>("document.body.innerText");
      await page.press(ui.header.ready);
      await page.sees(`document.body.innerText !== ${JSON.stringify(before)}`);
    }
    await page.sees(over);
    await page.picture(test.info().outputPath("debrief.png"));
  });
});
