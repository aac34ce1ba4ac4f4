import { type Browser, expect, type Page, test } from "@playwright/test";
import { loadScenario } from "../server/match/scenarioFiles.ts";
import { ENGLISH } from "../shared/text/english.ts";
import { GERMAN } from "../shared/text/german.ts";
import type { Language } from "../shared/text/language.ts";
import { UKRAINIAN } from "../shared/text/ukrainian.ts";
import { type GameServer, startGame } from "./gameServer.ts";
import { openPage } from "./player.ts";

const inGerman = loadScenario("scenarios/tiny", "de").scenario;
const inEnglish = loadScenario("scenarios/tiny").scenario;

/** Somebody at a browser, and the language that they read. */
interface Reader {
  readonly page: Page;
  readonly text: Language;
}

async function readerOf(browser: Browser, locale: string, text: Language): Promise<Reader> {
  return { page: await openPage(await browser.newContext({ locale })), text };
}

const button = ({ page, text }: Reader, name: (ui: Language["ui"]) => string) =>
  page.getByRole("button", { name: name(text.ui), exact: true });

async function ask(url: string, body: object): Promise<Readonly<Record<string, string>>> {
  const headers = { "Content-Type": "application/json" };
  const answer = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
  return (await answer.json()) as Record<string, string>;
}

/** Chooses another language where the pages are set. */
async function choose({ page, text }: Reader, name: string): Promise<void> {
  await page.getByRole("button", { name: text.ui.settings.title }).first().click();
  await page.getByRole("radio", { name }).check();
  await page.keyboard.press("Escape");
}

/** Says thanks with a stock phrase. */
async function thank(reader: Reader): Promise<void> {
  const { page, text } = reader;
  await button(reader, (ui) => ui.talks.phrase).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("combobox").first().selectOption("thankYou");
  await dialog.getByRole("button", { name: text.ui.talks.sayIt }).click();
  await expect(dialog).toBeHidden();
}

const ready = async (readers: readonly Reader[]) => {
  for (const reader of readers) await button(reader, (ui) => ui.header.ready).click();
};

let server: GameServer;
test.beforeAll(async () => {
  server = await startGame({ SEED: "languages-1" });
});
test.afterAll(() => server.stop());

test("pages speak the browser's language, or what the reader chooses, and remember it", async ({
  browser,
}) => {
  const reader = await readerOf(browser, "de-AT", GERMAN);
  const { page } = reader;
  await page.goto(server.url);
  await expect(page.getByRole("heading", { name: GERMAN.ui.landing.title })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await choose(reader, UKRAINIAN.name);
  await expect(page.getByRole("heading", { name: UKRAINIAN.ui.landing.title })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: UKRAINIAN.ui.landing.title })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "uk");
  await page.context().close();
});

test("two people play one match in two languages, and one of them changes it on the way", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const opened = await ask(`${server.url}/api/matches`, { scenario: "tiny", pace: "untimed", name: "Ada" });
  const joined = await ask(`${server.url}/api/join`, { code: opened.code, name: "Ben" });
  const english = await readerOf(browser, "en-GB", ENGLISH);
  const german = await readerOf(browser, "de-DE", GERMAN);
  await english.page.goto(`${server.url}/#t=${opened.hostToken}`);
  await german.page.goto(`${server.url}/#t=${joined.token}`);
  await expect(english.page.getByRole("heading", { name: "The Old Bridge" })).toBeVisible();
  await expect(german.page.getByRole("heading", { name: "Die alte Brücke" })).toBeVisible();
  await button(english, (ui) => ui.lobby.takeLong(inEnglish?.seats.highbank?.inSentence ?? "")).click();
  await button(german, (ui) => ui.lobby.takeLong(inGerman?.seats.lowbank?.name ?? "")).click();
  await expect(button(german, (ui) => ui.lobby.leaveLong(inGerman?.seats.lowbank?.name ?? ""))).toBeVisible();
  await button(english, (ui) => ui.lobby.start).click();

  // Each reads its own secret brief in its own language, and nothing that is due is in another's.
  await expect(
    german.page.getByText(inGerman?.seats.lowbank?.brief.confidential.trim() ?? "?"),
  ).toBeVisible();
  await expect(
    english.page.getByText(inEnglish?.seats.highbank?.brief.confidential.trim() ?? "?"),
  ).toBeVisible();
  await expect(german.page.getByText(GERMAN.ui.now.sentence.read())).toBeVisible();
  await ready([english, german]);
  await expect(german.page.getByText(GERMAN.ui.now.sentence.briefing())).toBeVisible();
  await ready([english, german]);

  // What one says with a stock phrase the other reads in its own words.
  await expect(german.page.getByText(GERMAN.ui.now.sentence.motion())).toBeVisible();
  await thank(german);
  await expect(german.page.getByText(GERMAN.phrases.thankYou({ id: "thankYou" }, {} as never))).toBeVisible();
  await expect(
    english.page.getByText(ENGLISH.phrases.thankYou({ id: "thankYou" }, {} as never)),
  ).toBeVisible();

  // So with what is refused, and why.
  for (const reader of [english, german]) {
    await button(reader, (ui) => ui.motions.compose).click();
    const dialog = reader.page.getByRole("dialog");
    await expect(dialog.getByText(reader.text.refusals.emptyMotion({}, {} as never))).toBeVisible();
    await reader.page.keyboard.press("Escape");
  }

  // The page is the same one before and after: nothing is loaded anew.
  await german.page.evaluate(() => Object.assign(window, { before: "the change" }));
  await choose(german, ENGLISH.name);
  await expect(german.page.getByText(ENGLISH.ui.now.sentence.motion())).toBeVisible();
  await expect(german.page.getByText("Repair", { exact: true }).first()).toBeAttached();
  expect(await german.page.evaluate(() => (window as { before?: string }).before)).toBe("the change");
  await english.page.context().close();
  await german.page.context().close();
});
