import { expect, test } from "@playwright/test";
import { isAccessible } from "./accessible.ts";
import { type GameServer, startGame } from "./gameServer.ts";
import { host, scenarioOf } from "./hosted.ts";
import { breaks, offers, type Player, ready, seconds, type Task, tables, taskOf, ui } from "./player.ts";
import { shots } from "./shots.ts";
import { withinIn } from "./within.ts";

const scenario = scenarioOf("vilniusShort");
const within = withinIn(scenario);
const shortOf = (seat: string): string => scenario.seats[seat]?.short ?? seat;
const council = scenario.tables.council?.title ?? "?";
const clause = scenario.tables.council?.issues.consultation;
const wording = Object.keys(clause?.options ?? {})[1] ?? "";
const TALKS: readonly Task[] = ["talk", "motion", "second", "answerOffer"];
/** As the buttons at a motion name it. */
const motionOfUs = ui.announcing.motionBy(within("us"));

/** A motion of the United States waits, seconded by the Baltic states. */
async function motionWaits(us: Player, baltics: Player): Promise<void> {
  await tables(us, council, { [clause?.title ?? "?"]: wording });
  await seconds(baltics, council, within("us"));
}

/** From the brief to the draft of the Council. */
async function toCouncil({ page }: Player): Promise<void> {
  const button = page.getByRole("button", { name: ui.now.toTable });
  if (await button.isVisible()) await button.click();
  await page.getByRole("tab", { name: council, exact: true }).click();
}

async function announces({ page }: Player): Promise<void> {
  await page
    .getByRole("button", { name: ui.announcing.announceLong(ui.announcing.announce, motionOfUs) })
    .click();
  await page.getByRole("dialog").getByRole("button", { name: ui.announcing.confirm }).click();
  await expect(page.getByText(ui.announcing.youDid)).toBeVisible();
}

async function whispersCover({ page }: Player, to: string, stake: number): Promise<void> {
  await page.getByRole("button", { name: ui.whispering.whisperLong(motionOfUs) }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("combobox", { name: ui.whispering.to, exact: true }).selectOption(to);
  await dialog.getByRole("radio", { name: ui.whispering.hows.cover }).check();
  await dialog.getByRole("radio", { name: `${stake}` }).check();
  await dialog.getByRole("button", { name: ui.whispering.confirm }).click();
  await expect(page.getByText(ui.whispering.made(within(to), "cover", stake))).toBeVisible();
}

async function forecastsBreakOf({ page }: Player, seat: string): Promise<void> {
  await page.getByRole("button", { name: ui.forecasting.forecastLong(motionOfUs) }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: ui.forecasting.willBreakLong(within(seat)) }).click();
  await expect(dialog.getByText(ui.forecasting.made([within(seat)]))).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
}

/** The first card on a player's hand, as it is called. */
async function firstCardOf({ page }: Player): Promise<string> {
  const cards = page.getByRole("list", { name: ui.hand.title }).getByRole("button");
  const label = (await cards.first().getAttribute("aria-label")) ?? (await cards.first().innerText());
  const known = Object.values(scenario.cards).map(({ title }) => title);
  return known.find((title) => label.includes(title)) ?? "?";
}

test.describe("The fine print of consensus, in browsers", () => {
  let server: GameServer;
  test.beforeAll(async () => {
    server = await startGame({ SEED: "calm-1", BOT_PAUSE_MS: "0" });
  });
  test.afterAll(() => server.stop());

  test("an announced break, cover from outside the room, a forecast, and a card that is shown to whom it is promised", async ({
    browser,
  }) => {
    test.setTimeout(300_000);
    const people = ["us", "hungary", "baltics", "ukraine"];
    const players = await host(browser, { url: server.url, scenario, people });
    const [us, hungary, baltics, ukraine] = players;
    if (!us || !hungary || !baltics || !ukraine) throw new Error("four players");
    let isSaid = false;
    const title = ui.ballot.motionTitle(within("us"), false);
    const put = hungary.page.getByRole("heading", { level: 1, name: title });
    for (let turns = 0; turns < 40 && !(await put.isVisible()); turns += 1)
      for (const player of players) {
        if (!isSaid && TALKS.includes((await taskOf(player)) ?? "wait")) {
          isSaid = true;
          await motionWaits(us, baltics);
          for (const other of [hungary, ukraine]) await toCouncil(other);
          await announces(hungary);
          await expect(us.page.getByText(ui.announcing.did(within("hungary"))).first()).toBeVisible();
          await whispersCover(ukraine, "hungary", 2);
          await forecastsBreakOf(us, "hungary");
          await isAccessible(us.page);
          const card = await firstCardOf(us);
          await offers(us, shortOf("hungary"), [{ side: ui.deals.youGive, kind: "card", fields: {} }]);
          await hungary.page.getByRole("tab", { name: new RegExp(`^${ui.deals.title}`) }).click();
          await expect(hungary.page.getByText(card).first()).toBeVisible();
          await hungary.page.getByRole("button", { name: ui.hand.detailsOf(card) }).click();
          const details = hungary.page.getByRole("dialog");
          await expect(details.getByText(ui.hand.effects)).toBeVisible();
          await shots(hungary.page, "card-offered");
          await isAccessible(hungary.page);
          await hungary.page.keyboard.press("Escape");
        }
        if (!(await put.isVisible())) await ready(player);
      }
    await expect(put).toBeVisible();
    // Hungary alone has heard it: that its break is covered.
    const heard = hungary.page.getByRole("list", { name: ui.whispering.heard });
    await expect(heard.getByText(ui.whispering.hears("cover", 2))).toBeVisible();
    await expect(us.page.getByText(ui.whispering.hears("cover", 2))).toHaveCount(0);
    await shots(hungary.page, "covered");
    await breaks(hungary, { words: "As we said." });
    for (const player of players) await ready(player);
    // With the stances everybody sees the whisper, and that it counted.
    for (const { page } of [us, baltics]) {
      const whispered = page.getByRole("group", { name: ui.whispering.revealed });
      await expect(whispered.first()).toContainText(ui.whispering.line(within("hungary"), "cover", 2));
      await expect(whispered.first()).toContainText(ui.whispering.used);
    }
    await shots(us.page, "whisper-revealed");
  });
});
