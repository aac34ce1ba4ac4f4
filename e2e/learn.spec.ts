import { type Browser, type BrowserContext, expect, type Page, test } from "@playwright/test";
import { isAccessible } from "./accessible.ts";
import { type GameServer, startGame } from "./gameServer.ts";
import { scenarioOf } from "./hosted.ts";
import { press, tabTo } from "./keyboard.ts";
import { openPage, ui } from "./player.ts";
import { followsThePointers, type Press } from "./pointers.ts";

/** Tabs are one stop: arrows lead from the chosen one to the next. */
const byKeyboard: Press = async (page, target) => {
  if ((await target.getAttribute("role")) !== "tab") return press(page, target);
  await tabTo(page, target.locator("xpath=..").getByRole("tab", { selected: true }));
  await page.keyboard.press("ArrowRight");
};
const byMouse: Press = (_, target) => target.click();
const byTouch: Press = (_, target) => target.tap();

const LEARNT = [
  "brief",
  "clauses",
  "newMotion",
  "wordings",
  "tableMotion",
  "makeOffer",
  "sendOffer",
  "cards",
];
const DECIDED = ["commitCard", "agenda", "stances", "outcomes", "now", "ending", "results"];

/** Words that somebody reads in a minute, with the page to look at and things to do besides. */
const SLOWLY = 100;

test.describe("Who plays for the first time", () => {
  let server: GameServer;
  test.beforeAll(async () => {
    server = await startGame({ SEED: "learn-1" });
  });
  test.afterAll(() => server.stop());
  test.setTimeout(600_000);

  const opens = async (context: BrowserContext, pressed: Press): Promise<Page> => {
    const page = await openPage(context);
    await page.goto(server.url);
    await pressed(page, page.getByRole("button", { name: ui.lessons.learn }));
    return page;
  };
  const phone = (browser: Browser) =>
    browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("learns by following the pointers alone, to the debrief", async ({ browser }) => {
    const context = await browser.newContext({ reducedMotion: "reduce" });
    const page = await opens(context, byMouse);
    const looked = ["brief", "wordings", "stances", "results"];
    const shown = await followsThePointers(page, byMouse, async ({ control }) => {
      if (control !== null && looked.includes(control)) await isAccessible(page);
    });
    expect(shown.map(({ control }) => control)).toEqual(expect.arrayContaining([...LEARNT, ...DECIDED]));
    await expect(page.getByRole("region", { name: ui.lessons.region })).toBeHidden();
  });

  test("learns the same by keyboard alone", async ({ browser }) => {
    const page = await opens(await browser.newContext({ reducedMotion: "reduce" }), byKeyboard);
    const shown = await followsThePointers(page, byKeyboard);
    expect(shown.map(({ control }) => control)).toEqual(expect.arrayContaining([...LEARNT, ...DECIDED]));
  });

  test("learns the same on a phone, by touch, and the card never covers what it points at", async ({
    browser,
  }) => {
    const page = await opens(await phone(browser), byTouch);
    const shown = await followsThePointers(page, byTouch, async ({ control }) => {
      const isFree = async () => {
        const card = await page.locator(".lesson").boundingBox();
        const at = await page.locator("[data-pointed]").boundingBox();
        return card !== null && at !== null && at.y < card.y;
      };
      if (control !== null) await expect.poll(isFree, { message: control, timeout: 5000 }).toBe(true);
    });
    expect(shown.map(({ control }) => control)).toEqual(expect.arrayContaining([...LEARNT, ...DECIDED]));
  });

  test("may close a lesson, open it again, skip the rest, and take it up again in the settings", async ({
    browser,
  }) => {
    const page = await opens(await browser.newContext(), byMouse);
    const card = page.getByRole("region", { name: new RegExp(`^${ui.lessons.region}: `) });
    await expect(card).toBeVisible();
    // What the card points at may still be on its way.
    await expect(async () => {
      await page.keyboard.press("Escape");
      await expect(card).toBeHidden({ timeout: 500 });
    }).toPass();
    await page.getByRole("button", { name: /^Lesson: / }).click();
    await card.getByRole("button", { name: ui.lessons.skip }).click();
    await expect(card).toBeHidden();
    await page.reload();
    await expect(page.getByRole("button", { name: ui.header.ready })).toBeVisible();
    await expect(card).toBeHidden();
    await page.getByRole("button", { name: ui.settings.title }).click();
    await page.getByRole("checkbox", { name: ui.lessons.give }).check();
    await page.getByRole("button", { name: ui.common.close }).click();
    await expect(card).toBeVisible();
  });

  test("has read it all in ten minutes, at leisure", () => {
    const lessons = Object.values(scenarioOf("tutorial").lessons ?? {});
    const texts = lessons.flatMap(({ title, points }) => [title, ...Object.values(points)]);
    const words = texts.join(" ").split(/\s+/).length;
    expect(lessons.length).toBeGreaterThan(10);
    expect(words / SLOWLY).toBeLessThan(8);
  });

  /** The first page of a match that teaches nothing by itself. */
  const solo = async (context: BrowserContext): Promise<Page> => {
    const page = await openPage(context);
    const scenario = scenarioOf("tiny");
    await page.goto(server.url);
    await page.getByRole("combobox", { name: ui.landing.scenario }).selectOption(scenario.id);
    const [seat] = Object.values(scenario.seats);
    await page.getByRole("button", { name: ui.landing.playAs(seat?.inSentence ?? "") }).click();
    await expect(page.getByRole("button", { name: ui.header.ready })).toBeVisible();
    return page;
  };

  test("gets hints, closes one or all for ever, and can have them back", async ({ browser }) => {
    const page = await solo(await browser.newContext());
    const hint = page.getByRole("complementary", { name: ui.hints.title });
    const ready = page.getByRole("button", { name: ui.header.ready, exact: true });
    await expect(hint).toContainText(ui.hints.of.read);
    await isAccessible(page);
    await page.getByRole("button", { name: ui.hints.gotLong }).click();
    await expect(hint).toBeHidden();
    await ready.click();
    await expect(hint).toContainText(ui.hints.of.briefing);
    await page.getByRole("button", { name: ui.hints.never }).click();
    await expect(hint).toBeHidden();
    await page.reload();
    await expect(ready).toBeVisible();
    await expect(hint).toBeHidden();

    await page.getByRole("button", { name: ui.settings.title }).click();
    await page.getByRole("checkbox", { name: ui.hints.show }).check();
    await page.getByRole("button", { name: ui.common.close }).click();
    await expect(hint).toContainText(ui.hints.of.briefing);
  });

  test("has a word explained under the pointer, with the focus on it, or by touch", async ({ browser }) => {
    const page = await solo(await browser.newContext());
    const explanation = page.getByText(ui.terms.of.capital.text);
    const word = page.getByRole("button", { name: ui.terms.of.capital.name });
    await page.getByRole("button", { name: ui.now.toTable }).click();
    await expect(explanation).toBeHidden();
    await word.hover();
    await explanation.hover();
    await expect(explanation).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(explanation).toBeHidden();
    await page.mouse.move(0, 0);
    await tabTo(page, word);
    await expect(explanation).toBeVisible();
    await isAccessible(page);
    await page.keyboard.press("Tab");
    await expect(explanation).toBeHidden();

    const touched = await solo(await phone(browser));
    await touched.getByRole("button", { name: ui.header.tabs.hand, exact: true }).tap();
    const touchedWord = touched.getByRole("button", { name: ui.terms.of.capital.name });
    const shown = touched.getByText(ui.terms.of.capital.text);
    await touchedWord.tap();
    await expect(shown).toBeVisible();
    await touched.locator(".hand").evaluate((hand) => hand.scrollBy(0, 40));
    await expect(shown).toBeHidden();
    await touchedWord.tap();
    await expect(shown).toBeVisible();
    await touched.getByRole("main").getByRole("button").last().focus();
    await expect(shown).toBeHidden();
  });
});
