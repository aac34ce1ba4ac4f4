import { expect, type Page } from "@playwright/test";
import { ENGLISH } from "../shared/text/english.ts";
import { lively } from "./gallery/galleryState.ts";
import { scenarioOf } from "./hosted.ts";
import { acts, endsStep, opens, stateOf, test } from "./parts.ts";
import { ui } from "./player.ts";
import { withinIn } from "./within.ts";

const scenario = scenarioOf("vilnius");
const { rules } = scenario;
const { signed } = ENGLISH.numbers;
const COUNCIL = scenario.tables.council;
const TITLE = COUNCIL?.issues.membership?.title ?? "?";
const WORDING = "whenConditionsMet";
const ON_TABLE = `council.${Object.keys(scenario.rounds)[0]}.us`;

const talksOf = (seat: string) => lively({ seat, step: "talks", round: 1, script: "none" });
const within = withinIn(scenario);
const capitalOf = async (page: Page, seat: string) =>
  (await stateOf(page)).seats[seat]?.capital ?? Number.NaN;

/** Steps end until there is one of this kind. */
async function goTo(page: Page, kind: string): Promise<void> {
  for (let steps = 0; steps < 12 && (await stateOf(page)).step.kind !== kind; steps += 1)
    await endsStep(page);
  expect((await stateOf(page)).step.kind).toBe(kind);
}

/** The United States move, the Baltic states second. */
async function motionWaits(page: Page): Promise<void> {
  await acts(page, "us", { kind: "tableMotion", table: "council", changes: { membership: WORDING } });
  await acts(page, "baltics", { kind: "secondMotion", motion: ON_TABLE });
}

test.describe("Every number that would change is shown before it is settled, and is what then comes:", () => {
  test("the capital that a card leaves", async ({ page, parts }) => {
    await opens(page, parts.url + talksOf("us"));
    await goTo(page, "decisions");
    // Until the page has come to the step, what is chosen there is not chosen for long.
    const sentence = page.getByRole("region", { name: ui.now.title }).getByRole("status");
    await expect(sentence).toHaveText(ui.now.sentence.cards());
    await expect(page.locator(".cards-canvas canvas")).toBeVisible();
    const have = await capitalOf(page, "us");
    const cap = (await stateOf(page)).seats.us?.cap ?? 0;
    const hand = page.locator("#part-hand");
    const cards = page.getByRole("list", { name: ui.hand.title }).getByRole("button");
    const commit = hand.getByRole("button", { name: /^Commit .+, \d+ capital$/ });
    await cards.first().waitFor({ state: "attached" });
    for (const card of await cards.all()) {
      await card.press("Enter");
      const aimed = await hand.getByLabel(ui.hand.target, { exact: true }).isVisible();
      if (!aimed && (await commit.getAttribute("aria-disabled")) === "false") break;
    }
    const price = Number(/(\d+) capital$/.exec(await commit.innerText())?.[1]);
    expect(price).toBeGreaterThan(0);
    await expect(hand.getByText(ui.hand.capitalAfter(have - price, have), { exact: true })).toBeVisible();
    await commit.click();
    await expect(hand.getByText(ui.hand.capitalOf(have - price, cap), { exact: true })).toBeVisible();
  });

  test("what a motion costs, and what it is worth", async ({ page, parts }) => {
    await opens(page, parts.url + talksOf("us"));
    const have = await capitalOf(page, "us");
    await page.getByRole("button", { name: ui.motions.compose }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("combobox", { name: TITLE, exact: true }).selectOption(WORDING);
    const options = COUNCIL?.issues.membership?.options ?? {};
    const [first = ""] = Object.keys(options);
    const worth = (option: string) => options[option]?.worth.us ?? 0;
    const alone = dialog
      .locator("dt", { hasText: ui.drafting.worth.alone })
      .locator("xpath=following-sibling::dd");
    await expect(alone).toHaveText(signed(worth(WORDING) - worth(first)));
    const left = have - rules.motionPrice;
    await expect(dialog.getByText(ui.drafting.needs.price(rules.motionPrice, left))).toBeVisible();
    await dialog.getByRole("button", { name: ui.motions.table }).click();
    await expect(dialog).toBeHidden();
    expect(await capitalOf(page, "us")).toBe(left);
  });

  test("what an offer comes to", async ({ page, parts }) => {
    await opens(page, parts.url + talksOf("us"));
    const left = (await capitalOf(page, "us")) - rules.transfer.pay;
    await page.getByRole("tab", { name: new RegExp(`^${ui.deals.title}`) }).click();
    await page.getByRole("button", { name: ui.deals.makeOffer }).first().click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("checkbox", { name: scenario.seats.turkey?.short ?? "?", exact: true }).check();
    const mine = dialog.getByRole("region", { name: ui.deals.youGive });
    await mine.getByRole("button", { name: ui.deals.addMine }).click();
    await mine.getByRole("combobox", { name: ui.deals.kind, exact: true }).selectOption("capital");
    await expect(dialog.getByText(ui.deals.worth.capital(signed(-rules.transfer.pay), left))).toBeVisible();
    await dialog.getByRole("button", { name: ui.deals.send }).click();
    await expect(dialog).toBeHidden();
    await acts(page, "turkey", { kind: "acceptDeal", deal: "turkey+us.1" });
    expect(await capitalOf(page, "us")).toBe(left);
  });

  test("what a whisper costs, and what comes back of it", async ({ page, parts }) => {
    await opens(page, parts.url + talksOf("ukraine"));
    await motionWaits(page);
    await goTo(page, "silence");
    const stake = rules.whisper.most;
    const left = (await capitalOf(page, "ukraine")) - stake;
    const back = Math.floor(stake * rules.whisper.returned);
    const panel = page.locator(".whisper");
    await panel.getByRole("combobox", { name: ui.whispering.to, exact: true }).selectOption("hungary");
    await panel.getByRole("radio", { name: `${stake}` }).check();
    await expect(panel.getByText(ui.whispering.after(stake, left, back))).toBeVisible();
    await panel.getByRole("button", { name: ui.whispering.confirm }).click();
    await expect(page.getByText(ui.whispering.made(within("hungary"), "cover", stake))).toBeVisible();
    expect(await capitalOf(page, "ukraine")).toBe(left);
    await endsStep(page);
    expect(await capitalOf(page, "ukraine")).toBe(left + back);
  });

  test("what silence costs whoever announced a break", async ({ page, parts }) => {
    await opens(page, parts.url + talksOf("hungary"));
    await motionWaits(page);
    const price = rules.announcing.silent;
    const left = (await capitalOf(page, "hungary")) - price;
    const about = ui.announcing.motionBy(within("us"));
    await page.getByRole("tab", { name: COUNCIL?.title ?? "?", exact: true }).click();
    const announce = ui.announcing.announceLong(ui.announcing.announce, about);
    await page.getByRole("button", { name: announce }).click();
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByText(ui.announcing.ifSilent(price, left))).toBeVisible();
    const { brokeAnnounced, brokeMotion } = rules.trust;
    await expect(
      dialog.getByText(ui.announcing.trust(signed(brokeAnnounced), signed(brokeMotion))),
    ).toBeVisible();
    await dialog.getByRole("button", { name: ui.announcing.confirm }).click();
    await goTo(page, "silence");
    await endsStep(page);
    expect(await capitalOf(page, "hungary")).toBe(left);
  });

  test("what breaking silence costs, alone and in company", async ({ page, parts }) => {
    await opens(page, parts.url + talksOf("hungary"));
    await motionWaits(page);
    await goTo(page, "silence");
    const { alone, company, cohesionAlone, cohesionCompany } = rules.breaking;
    const before = await stateOf(page);
    const have = before.seats.hungary?.capital ?? 0;
    await page.getByRole("radio", { name: ui.stances.break, exact: true }).check();
    const price = page.getByRole("note");
    await expect(price).toContainText(ui.ballot.priceAlone(alone, 0, have - alone));
    await expect(price).toContainText(ui.ballot.priceCompany(company, 0, have - company));
    const cohesion = scenario.tracks.cohesion?.title ?? "?";
    await expect(price).toContainText(ui.ballot.priceCohesion(cohesion, cohesionAlone, cohesionCompany));
    await page.getByRole("button", { name: ui.ballot.confirm.break, exact: true }).click();
    await expect(page.getByText(ui.ballot.chosen(ui.stances.break))).toBeVisible();
    await endsStep(page);
    const after = await stateOf(page);
    expect(after.seats.hungary?.capital).toBe(have - alone);
    const track = ({ tracks }: typeof after) => tracks.cohesion ?? Number.NaN;
    expect(track(after) - track(before)).toBe(cohesionAlone);
  });
});
