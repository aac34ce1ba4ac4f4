import { expect, type Page } from "@playwright/test";
import { isAccessible } from "./accessible.ts";
import { settled } from "./canvas.ts";
import { filmed, lively } from "./gallery/galleryState.ts";
import { scenarioOf } from "./hosted.ts";
import { acts, endsStep, opens, stateOf, test } from "./parts.ts";
import { ui } from "./player.ts";
import { withinIn } from "./within.ts";

const scenario = scenarioOf("vilnius");
const nameOf = (seat: string): string => scenario.seats[seat]?.name ?? seat;
const within = withinIn(scenario);
const shortOf = (seat: string): string => scenario.seats[seat]?.short ?? seat;
const TALKS = lively({ seat: "us", step: "talks", round: 1, script: "none" });
const WORDING = { membership: "whenConditionsMet" };
const OFFER = { kind: "offerDeal" as const, with: ["us"], counterTo: null };
/** Turkey's jets, once there is a text, held until then. */
const JETS = {
  seat: "us",
  pledge: { kind: "favour" as const, favour: "jets", to: "turkey", by: null },
  if: { adopted: "council" },
  escrow: true,
};

const tab = (page: Page, name: string) => page.getByRole("tab", { name, exact: true });
const onPage = (page: Page) => page.getByRole("main");

test.describe("What becomes known in a match is shown:", () => {
  test("a secret deal that came out, by its parties and promises, to whoever had no part in it", async ({
    page,
    parts,
  }) => {
    test.setTimeout(120_000);
    await opens(page, parts.url + filmed({ seat: "baltics", after: "dealLeaked" }));
    const [deal] = Object.values((await stateOf(page)).leaked);
    if (!deal) throw new Error("no deal came out");
    await page.getByRole("button", { name: ui.now.toTable }).click();
    await page.getByRole("tab", { name: new RegExp(`^${ui.deals.title}`) }).click();
    const shown = page.getByRole("list", { name: ui.deals.leaked }).getByRole("article");
    await expect(shown.first()).toContainText(ui.deals.between(deal.parties.map(within).join(", ")));
    for (const { seat } of deal.promises) await expect(shown.first()).toContainText(`${shortOf(seat)}: `);
  });

  test("whether there is consent at home, as soon as what it takes is there", async ({ page, parts }) => {
    await opens(page, parts.url + TALKS);
    await tab(page, ui.brief.tabs.home).click();
    const list = page.getByRole("list", { name: ui.home.title });
    for (const { title } of Object.values(scenario.home))
      await expect(list.getByText(title, { exact: true })).toBeAttached();
    const title = scenario.home.calendarInBudapest?.title ?? "?";
    const calendar = list.getByRole("listitem").filter({ hasText: title });
    await expect(calendar).toContainText(ui.home.states.unknown);
    await acts(page, "turkey", { kind: "giveFavour", favour: "swedenProtocol", to: "us" });
    await expect(calendar).toContainText(ui.home.states.consent);
  });

  test("that trust has changed, to whoever trusts more or less now", async ({ page, parts }) => {
    await opens(page, parts.url + TALKS);
    await acts(page, "us", { kind: "tableMotion", table: "council", changes: WORDING });
    await acts(page, "baltics", { kind: "secondMotion", motion: "council.oslo.us" });
    while ((await stateOf(page)).step.kind !== "silence") await endsStep(page);
    const stance = { kind: "break" as const, reason: "tooFar", words: null, counter: null };
    await acts(page, "hungary", { kind: "takeStance", stance });
    const toTable = page.getByRole("button", { name: ui.now.toTable });
    await toTable.click();
    await tab(page, ui.brief.tabs.log).click();
    const log = page.getByRole("list", { name: ui.log.title });
    await expect(log.getByText(/^Your trust in/)).toHaveCount(0);
    await endsStep(page);
    await toTable.click();
    const { seconded, brokeMotion } = scenario.rules.trust;
    await expect(
      log.getByText(new RegExp(`^Your trust in .*${nameOf("baltics")} \\+${seconded}`)),
    ).toBeVisible();
    const less = new RegExp(`^Your trust in .*${nameOf("hungary")} −${Math.abs(brokeMotion)}`);
    await expect(log.getByText(less)).toBeVisible();
  });

  test("the cards, turned over together, and as a list", async ({ page, parts }) => {
    await opens(page, parts.url + TALKS);
    await endsStep(page);
    const { seats } = await stateOf(page);
    const [seat = "", card = ""] =
      Object.entries(seats)
        .filter(([seat]) => seat !== "us")
        .flatMap(([seat, { hand }]) => hand.map((card) => [seat, card]))
        .find(([, card = ""]) => {
          const known = scenario.cards[card];
          return known && known.target === undefined && known.when === undefined;
        }) ?? [];
    await acts(page, seat, { kind: "commitCard", card, target: null });
    await expect(page.getByText(scenario.cards[card]?.title ?? "?")).toHaveCount(0);
    await endsStep(page);
    const reveal = page.getByRole("region", { name: ui.hand.together });
    const canvas = reveal.locator("canvas");
    await expect(canvas).toBeVisible();
    const inWords = page.getByRole("region", { name: ui.hand.cameOf }).getByRole("listitem").first();
    await expect(inWords).toContainText(scenario.cards[card]?.title ?? "?");
    await expect(inWords).toContainText(shortOf(seat));
  });

  test("an escrow in the ledger, and what came of it", async ({ page, parts }) => {
    await opens(page, parts.url + TALKS);
    await acts(page, "us", {
      ...{ ...OFFER, with: ["turkey"] },
      undertakings: [
        JETS,
        { seat: "turkey", pledge: { kind: "capital", to: "us", by: null }, if: null, escrow: false },
      ],
    });
    await acts(page, "turkey", { kind: "acceptDeal", deal: "turkey+us.1" });
    await page.getByRole("tab", { name: new RegExp(`^${ui.deals.title}`) }).click();
    const force = page.getByRole("list", { name: ui.deals.inForce });
    await expect(force.getByText(ui.deals.held, { exact: true })).toBeVisible();
    const isOver = async () => (await stateOf(page)).step.kind === "debrief";
    for (let steps = 0; steps < 120 && !(await isOver()); steps += 1) await endsStep(page);
    await tab(page, ui.results.tabs.ledger).click();
    const ledger = onPage(page)
      .getByRole("article")
      .filter({ hasText: scenario.favours.jets?.title ?? "?" });
    await expect(ledger).not.toContainText(ui.deals.inForce);
    await expect(ledger).toContainText(ui.deals.outcomes.kept);

    // The same debrief estimates what came after, and lets everybody assume something else.
    await tab(page, ui.results.tabs.afterwards).click();
    const own = page.getByRole("listitem").filter({ hasText: ui.afterwards.own }).locator("b.numbers");
    const author = await own.innerText();
    expect(author).toMatch(/^\d+\.\d%$/);
    await page.getByRole("slider", { name: ui.afterwards.baseline }).press("End");
    await expect(own).not.toHaveText(author);
    await page.getByRole("button", { name: ui.afterwards.reset }).click();
    await expect(own).toHaveText(author);
  });

  test("whether a package was better for all, table by table, in a picture and in figures", async ({
    page,
    parts,
  }) => {
    test.setTimeout(120_000);
    await opens(page, parts.url + filmed({ seat: "us", step: "over", round: 6, at: "last" }));
    const words = ui.packages;
    await page.locator("#packages-title").scrollIntoViewIfNeeded();
    const { waiting: _, ...found } = words.titles;
    const panel = page.getByRole("region", { name: new RegExp(`^(?:${Object.values(found).join("|")})$`) });
    await expect(panel).toBeVisible();
    for (const [id, { title, members }] of Object.entries(scenario.tables)) {
      await panel.getByRole("combobox", { name: ui.results.table }).selectOption(id);
      await expect(panel.getByRole("img", { name: words.plotLong("", "").slice(0, 15) })).toBeVisible();
      for (const member of members.filter((one) => one in scenario.seats))
        await expect(panel.getByRole("rowheader").filter({ hasText: shortOf(member) }), title).toBeVisible();
    }
    // Nobody is set against itself: whoever is chosen twice changes places.
    const [across, up] = [words.across, words.up].map((name) => panel.getByRole("combobox", { name }));
    const before = [await across?.inputValue(), await up?.inputValue()];
    await across?.selectOption(before[1] ?? "");
    expect([await across?.inputValue(), await up?.inputValue()]).toEqual(before.reverse());
    await isAccessible(page);
  });

  test("to a screen reader too: an offer, a motion and its end are read out as they come", async ({
    page,
    parts,
  }) => {
    await opens(page, parts.url + TALKS);
    const read = page.getByRole("log");
    const capital = { kind: "capital" as const, to: "us", by: null };
    const undertakings = [{ seat: "turkey", pledge: capital, if: null, escrow: false }];
    await acts(page, "turkey", { ...OFFER, undertakings });
    await expect(read).toContainText(`${nameOf("turkey")} made an offer to you.`);
    await expect(page.getByRole("region", { name: ui.now.title }).getByRole("status")).toHaveText(
      ui.now.sentence.answerOffer(nameOf("turkey")),
    );
    await acts(page, "hungary", { kind: "tableMotion", table: "council", changes: WORDING });
    await expect(read).toContainText(`${nameOf("hungary")} tabled a motion.`);
    await acts(page, "baltics", { kind: "secondMotion", motion: "council.oslo.hungary" });
    while ((await stateOf(page)).step.kind !== "silence") await endsStep(page);
    await expect(page.getByRole("region", { name: ui.now.title }).getByRole("status")).toHaveText(
      ui.now.sentence.stance(),
    );
    await endsStep(page);
    await expect(read.getByText(/adopted/)).toBeAttached();
  });

  test("without motion to who asked for none: the map jumps to where it goes, and stances stand at once", async ({
    browser,
    parts,
  }) => {
    const context = await browser.newContext({ reducedMotion: "reduce" });
    const page = await context.newPage();
    await opens(page, `${parts.url}/dev/map.html?map=300x240`);
    const before = await settled(page, "#map canvas");
    const seen = await page.evaluate(async () => {
      const { map } = window as unknown as { map: { zoomIn: () => void } };
      const pictures = new Set<string>();
      map.zoomIn();
      for (const end = performance.now() + 900; performance.now() < end; ) {
        pictures.add(document.querySelector<HTMLCanvasElement>("#map canvas")?.toDataURL() ?? "");
        await new Promise(requestAnimationFrame);
      }
      return pictures.size;
    });
    expect(await settled(page, "#map canvas")).not.toBe(before);
    // As it was, at its goal, and there drawn anew with finer lines.
    expect(seen).toBeLessThanOrEqual(3);
    await opens(page, parts.url + lively({ seat: "us", step: "silence", round: 2 }));
    await endsStep(page);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await context.close();
  });
});
