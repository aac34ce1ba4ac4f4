import { type Browser, expect, type Page, test } from "@playwright/test";
import { loadScenario } from "../server/match/scenarioFiles.ts";
import type { Scenario } from "../shared/model/scenario.ts";
import { ENGLISH } from "../shared/text/english.ts";
import { GERMAN } from "../shared/text/german.ts";
import type { Language } from "../shared/text/language.ts";
import { UKRAINIAN } from "../shared/text/ukrainian.ts";
import { type GameServer, startGame } from "./gameServer.ts";
import { happened, playToTheEnd } from "./hosted.ts";
import {
  accepts,
  keeps,
  offers,
  openPage,
  type Player,
  says,
  seconds,
  type Task,
  tables,
  wordsOf,
} from "./player.ts";
import { sentencesOnlyIn } from "./sentences.ts";
import { shots } from "./shots.ts";
import { withinIn } from "./within.ts";

const ID = "vilniusShort";
const TALKS: readonly Task[] = ["talk", "motion", "second", "answerOffer"];

function told(language?: string): Scenario {
  const { scenario } = loadScenario(`scenarios/${ID}`, language);
  if (!scenario) throw new Error(`scenarios/${ID} can't be read`);
  return scenario;
}

interface Reader extends Player {
  readonly text: Language;
  readonly scenario: Scenario;
}

async function post(url: string, body: object): Promise<Readonly<Record<string, string>>> {
  const headers = { "Content-Type": "application/json" };
  const answer = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
  return (await answer.json()) as Record<string, string>;
}

/** Opens somebody's own link in a browser that speaks a language, and takes a seat. */
async function seated(
  browser: Browser,
  at: { url: string; token: string; locale: string; seat: string; text: Language },
): Promise<Reader> {
  const { seat, text } = at;
  const scenario = told(text.code);
  const context = await browser.newContext({ locale: at.locale });
  const page = await openPage(context);
  await page.goto(`${at.url}/#t=${at.token}`);
  await expect(page.getByRole("heading", { name: scenario.title })).toBeVisible();
  const name = withinIn(scenario)(seat);
  await page.getByRole("button", { name: text.ui.lobby.takeLong(name) }).click();
  await expect(page.getByRole("button", { name: text.ui.lobby.leaveLong(name) })).toBeVisible();
  return { seat, context, page, text, scenario };
}

/** What the log says when a silence has ended on a motion, however it did. */
const OUTCOME = { de: /ist angenommen|ist gescheitert/, uk: /ухвалено подання|порушено: .+ухвалено/ };

/** The log has a line like this, in its reader's language. */
async function logSays(player: Player, line: RegExp): Promise<void> {
  const words = wordsOf(player);
  await player.page.getByRole("tab", { name: words.brief.tabs.log }).click();
  const log = player.page.getByRole("list", { name: words.log.title });
  await expect(log.getByRole("listitem").filter({ hasText: line }).first()).toBeVisible();
}

/** All that a page says, seen or heard. */
const saidOn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const labels = [...document.querySelectorAll("[aria-label], [title]")].flatMap((one) => [
      one.getAttribute("aria-label"),
      one.getAttribute("title"),
    ]);
    return [document.title, document.body.textContent, ...labels].join("\n");
  });

test.describe("The Road to Vilnius in two languages", () => {
  let server: GameServer;
  test.beforeAll(async () => {
    server = await startGame({ SEED: "calm-1", BOT_PAUSE_MS: "0" });
  });
  test.afterAll(() => server.stop());

  test("a German and a Ukrainian reader play it from the brief to the end, and neither meets a sentence in English", async ({
    browser,
  }) => {
    test.setTimeout(420_000);
    const bots = Object.keys(told().seats).filter((seat) => seat !== "us" && seat !== "baltics");
    const opened = await post(`${server.url}/api/matches`, {
      ...{ scenario: ID, pace: "untimed", name: "Anna", bots },
    });
    const joined = await post(`${server.url}/api/join`, { code: opened.code, name: "Олена" });
    const { url } = server;
    const german = await seated(browser, {
      ...{ url, token: opened.hostToken ?? "", locale: "de-DE", seat: "us", text: GERMAN },
    });
    const ukrainian = await seated(browser, {
      ...{ url, token: joined.token ?? "", locale: "uk-UA", seat: "baltics", text: UKRAINIAN },
    });
    // Articles keep the titles under which they were published; targets are for authors.
    const { articles: _, targets: __, ...written } = told();
    const foreign = {
      de: sentencesOnlyIn([written, ENGLISH.ui], [german.scenario, GERMAN]),
      uk: sentencesOnlyIn([written, ENGLISH.ui], [ukrainian.scenario, UKRAINIAN]),
    };
    expect(foreign.de.length).toBeGreaterThan(1000);
    /** Nothing on either page is in English, but for what people wrote and names of things that are called so. */
    async function speakTheirLanguage(where: string): Promise<void> {
      for (const { page, text } of [german, ukrainian]) {
        const said = await saidOn(page);
        const found = foreign[text.code as "de" | "uk"].filter((sentence) => said.includes(sentence));
        expect([where, text.code, found]).toEqual([where, text.code, []]);
      }
    }

    await speakTheirLanguage("the waiting room");
    await german.page.getByRole("button", { name: GERMAN.ui.lobby.start }).click();
    for (const { page, scenario, seat } of [german, ukrainian]) {
      const [first = "?"] = (scenario.seats[seat]?.brief.confidential ?? "?").split("\n");
      await expect(page.getByText(first.trim()).first()).toBeVisible();
    }
    await speakTheirLanguage("the brief");

    // Somebody who reads English does meet these sentences: looking for them finds them.
    const third = await post(`${server.url}/api/join`, { code: opened.code, name: "Ada" });
    const english = await openPage(await browser.newContext({ locale: "en-GB" }));
    await english.goto(`${url}/#t=${third.token}`);
    await expect(english.getByText(ENGLISH.ui.now.sentence.watch())).toBeVisible();
    const met = await saidOn(english);
    for (const sentences of Object.values(foreign))
      expect(sentences.filter((sentence) => met.includes(sentence)).length).toBeGreaterThan(10);
    await english.context().close();

    const done = new Set<string>();
    const once = async (what: string, act: () => Promise<void>): Promise<void> => {
      if (done.has(what)) return;
      done.add(what);
      await act();
      await speakTheirLanguage(what);
    };
    const council = (reader: Reader) => reader.scenario.tables.council;
    await playToTheEnd([german, ukrainian], async (player, task) => {
      if (task === "briefing") await once("the briefing", () => shots(german.page, "two-languages-briefing"));
      if (TALKS.includes(task))
        await once("talks", async () => {
          const motion = { [council(german)?.issues.consultation?.title ?? "?"]: "jointCouncil" };
          await tables(german, council(german)?.title ?? "?", motion);
          await seconds(ukrainian, council(ukrainian)?.title ?? "?", withinIn(ukrainian.scenario)("us"));
          // What a person writes stays as it was written, whoever reads it.
          await says(ukrainian, "Ми готові слухати.");
          await german.page.getByRole("tab", { name: GERMAN.ui.talks.kinds.plenary }).first().click();
          await expect(german.page.getByText("Ми готові слухати.").first()).toBeVisible();
          const { deals } = UKRAINIAN.ui;
          const shortUs = ukrainian.scenario.seats.us?.short ?? "?";
          await offers(ukrainian, shortUs, [
            {
              ...{ side: deals.gives(withinIn(ukrainian.scenario)("us")), kind: "favour" },
              fields: { [deals.favour]: "airDefence" },
            },
          ]);
          await accepts(german, withinIn(german.scenario)("baltics"));
          await logSays(german, /^Baltische Staaten: Ihren Antrag zu „Konsultation“ unterstützt\.$/);
          await logSays(
            ukrainian,
            /^Ви підтримали подання делегації «Сполучені Штати» \(«Консультації»\)\.$/,
          );
          await shots(german.page, "two-languages-talks-de");
          await shots(ukrainian.page, "two-languages-talks-uk");
        });
      // When the first Council is over, the log tells each in words of its own what was revealed.
      if (TALKS.includes(task) && done.has("stance"))
        await once("the log", async () => {
          await logSays(german, OUTCOME.de);
          await logSays(ukrainian, OUTCOME.uk);
        });
      if (task === "stance" || task === "readingStance") {
        await once(task, () => shots(player.page, `two-languages-${task}`));
        await keeps(player);
      }
      await speakTheirLanguage(`${task}, ${player.seat}`);
    });

    for (const reader of [german, ukrainian]) {
      await expect(happened(reader)).toBeVisible();
      for (const tab of Object.values(reader.text.ui.results.tabs)) {
        const button = reader.page.getByRole("tab", { name: tab });
        if (await button.isVisible()) await button.click();
        await speakTheirLanguage(`the debrief, ${tab}`);
      }
    }
    expect([...done]).toEqual(
      expect.arrayContaining(["the briefing", "talks", "stance", "the log", "readingStance"]),
    );
    await shots(german.page, "two-languages-results-de");
    await shots(ukrainian.page, "two-languages-results-uk");
    for (const { context } of [german, ukrainian]) await context.close();
  });
});
