import { type Browser, expect, type Page, test } from "@playwright/test";
import { isAccessible } from "./accessible.ts";
import { openTab, withoutMouse } from "./byKeyboard.ts";
import { type GameServer, startGame } from "./gameServer.ts";
import { scenarioOf } from "./hosted.ts";
import { press, tabTo } from "./keyboard.ts";
import { joinAs, openPage, type Player, ready, taskOf, ui, until } from "./player.ts";
import { shots } from "./shots.ts";
import { withinIn } from "./within.ts";

const scenario = scenarioOf("tiny");
const [SEAT = "", OTHER = ""] = Object.keys(scenario.seats);
const nameOf = (seat: string) => scenario.seats[seat]?.name ?? seat;
const within = withinIn(scenario);

/** Opens a waiting room to run it and take no seat, without a mouse, and reads its code. */
async function instructor(browser: Browser, url: string): Promise<{ page: Page; code: string }> {
  const page = await openPage(await browser.newContext({ reducedMotion: "reduce" }));
  await withoutMouse(page);
  await page.goto(`${url}/#create`);
  const list = page.getByRole("combobox", { name: ui.landing.scenario, exact: true });
  await tabTo(page, list);
  while ((await list.inputValue()) !== scenario.id) await page.keyboard.press("ArrowDown");
  await tabTo(page, page.getByRole("radio", { name: new RegExp(`^${ui.facilitator.parts.host}`) }));
  await page.keyboard.press("ArrowDown");
  await tabTo(page, page.getByRole("radio", { name: new RegExp(ui.create.paces.live) }));
  await page.keyboard.press("ArrowDown");
  await tabTo(page, page.getByLabel(ui.join.name, { exact: true }));
  await page.keyboard.type("Fay");
  await isAccessible(page);
  await press(page, page.getByRole("button", { name: ui.create.submit }));
  const shown = page.getByText(/^[2-9A-HJ-NP-Z]{5}$/).first();
  return { page, code: (await shown.textContent()) ?? "" };
}

const sheetOf = (page: Page, seat: string) => page.getByRole("region", { name: nameOf(seat), exact: true });

/** Opens the line that a delegation has to the facilitator. */
async function opensLine(page: Page, seat: string): Promise<void> {
  const channels = page.getByRole("combobox", { name: ui.talks.channels });
  await tabTo(page, channels);
  const line = ui.facilitator.line(within(seat));
  const chosen = () => channels.evaluate((list: HTMLSelectElement) => list.selectedOptions[0]?.text ?? "");
  for (let i = 0; i < 5 && !(await chosen()).startsWith(line); i += 1) await page.keyboard.press("ArrowDown");
  expect(await chosen()).toMatch(new RegExp(`^${line}`));
}

/** Goes along with whatever is asked, until a stance is. */
async function untilStance(player: Player): Promise<void> {
  for (let turns = 0; turns < 60 && (await taskOf(player)) !== "readingStance"; turns += 1) {
    await ready(player);
    await player.page.waitForTimeout(150);
  }
  await until(player, "readingStance");
}

test.describe("An instructor who runs a session and takes no seat", () => {
  let server: GameServer;
  test.beforeAll(async () => {
    server = await startGame({ SEED: "calm-1", BOT_PAUSE_MS: "0" });
  });
  test.afterAll(() => server.stop());

  test("sees every delegation's papers, talks and stances as they come, answers, and everybody is told", async ({
    browser,
  }) => {
    test.setTimeout(240_000);
    const { page, code } = await instructor(browser, server.url);
    await expect(page.getByText(ui.facilitator.youSee)).toBeVisible();
    await expect(page.getByRole("button", { name: ui.lobby.takeLong(within(SEAT)) })).toBeHidden();
    const guest = await joinAs(browser, {
      ...{ url: server.url, code, name: "Ben", seat: SEAT, title: within(SEAT) },
    });
    await expect(guest.page.getByText(ui.facilitator.sees("Fay"))).toBeVisible();
    await isAccessible(page);
    await press(page, page.getByRole("button", { name: ui.lobby.start }));

    // Both sides of the table lie open side by side, with the papers that each alone has.
    for (const seat of [SEAT, OTHER]) await expect(sheetOf(page, seat)).toBeVisible();
    await expect(guest.page.getByText(ui.facilitator.sees("Fay"))).toBeVisible();
    await press(page, sheetOf(page, SEAT).getByText(ui.facilitator.confidential));
    const secret = scenario.seats[SEAT]?.brief.confidential?.trim().slice(0, 30) ?? "none";
    await expect(sheetOf(page, SEAT).getByText(secret)).toBeVisible();
    await isAccessible(page);
    await shots(page, "facilitator-preparation");

    // A delegation writes on its line; the answer comes back on it.
    while ((await taskOf(guest)) === "read" || (await taskOf(guest)) === "briefing") {
      await ready(guest);
      await guest.page.waitForTimeout(150);
    }
    await guest.page.getByRole("tab", { name: new RegExp(`^${ui.talks.kinds.facilitator}`) }).click();
    const box = guest.page.getByRole("textbox", { name: new RegExp(ui.talks.kinds.facilitator) });
    await box.fill("May we have five more minutes?");
    await box.press("Enter");
    const fresh = page
      .getByRole("list", { name: ui.facilitator.fresh })
      .getByRole("button", { name: ui.facilitator.freshIn(ui.facilitator.line(within(SEAT)), 1) });
    await expect(fresh).toBeVisible();
    await opensLine(page, SEAT);
    await expect(fresh).toBeHidden();
    await expect(page.getByText("May we have five more minutes?")).toBeVisible();
    await tabTo(page, page.getByRole("textbox", { name: new RegExp(ui.facilitator.line("")) }));
    await page.keyboard.type("You may have two.");
    await page.keyboard.press("Enter");
    await expect(guest.page.getByText("You may have two.")).toBeVisible();
    await isAccessible(page);

    // A stance that nobody else can see yet.
    await untilStance(guest);
    await guest.page.getByRole("radio", { name: ui.stances.keep, exact: true }).check();
    await guest.page.getByRole("button", { name: ui.ballot.confirm.keep, exact: true }).click();
    await expect(sheetOf(page, SEAT).getByText(ui.ballot.did.keep)).toBeVisible();
    await shots(page, "facilitator-silence");

    // The texts, and the whole story with what was said in private.
    const parts = page.getByRole("tablist", { name: ui.facilitator.panel });
    await openTab(parts, ui.facilitator.tabs.texts);
    await isAccessible(page);
    await openTab(parts, ui.facilitator.tabs.story);
    await expect(page.getByRole("list", { name: ui.facilitator.tabs.story })).toContainText(
      "May we have five more minutes?",
    );
    await isAccessible(page);

    // The means of a host are there: the match ends at the instructor's word.
    const debrief = page.getByRole("tab", { name: ui.results.tabs.happened });
    for (let steps = 0; steps < 30 && !(await debrief.isVisible()); steps += 1) {
      const end = page.getByRole("button", { name: ui.host.endPhase });
      if (await end.isVisible()) await press(page, end);
      await page.waitForTimeout(200);
    }
    await expect(debrief).toBeVisible();
  });
});
