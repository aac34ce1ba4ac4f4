import { type Browser, expect, test } from "@playwright/test";
import { loadScenario } from "../server/match/scenarioFiles.ts";
import { isAccessible } from "./accessible.ts";
import { type GameServer, startGame } from "./gameServer.ts";
import { goOn } from "./hosted.ts";
import { joinAs, openPage, type Player, seconds, type Task, ui } from "./player.ts";
import { withinIn } from "./within.ts";

const { scenario } = loadScenario("scenarios/tiny");
if (!scenario) throw new Error("scenarios/tiny can't be read");
const [first = "", second = ""] = Object.keys(scenario.seats);
const [council = ""] = Object.keys(scenario.tables);
const nameOf = (seat: string): string => scenario.seats[seat]?.name ?? seat;
const within = withinIn(scenario);
const [issue] = Object.values(scenario.tables[council]?.issues ?? {});
const [, [option = "", wording] = []] = Object.entries(issue?.options ?? {});
if (!issue || !wording) throw new Error("a clause with two wordings");

/** Somebody opens the smallest scenario without a clock, and another joins. */
async function twoPlayers(browser: Browser, url: string): Promise<readonly [Player, Player]> {
  const page = await openPage(await browser.newContext());
  await page.goto(`${url}/#create`);
  await page.getByRole("combobox", { name: ui.landing.scenario }).selectOption("tiny");
  await page.getByRole("radio", { name: new RegExp(ui.create.paces.untimed) }).check();
  await page.getByRole("button", { name: ui.create.submit }).click();
  const code = await page
    .getByText(/^[2-9A-HJ-NP-Z]{5}$/)
    .first()
    .textContent();
  await page.getByRole("button", { name: ui.lobby.takeLong(within(first)) }).click();
  const other = { url, code: code ?? "", name: "Noor", seat: second, title: within(second) };
  const guest = await joinAs(browser, other);
  await page.getByRole("button", { name: ui.lobby.start }).click();
  return [{ seat: first, context: page.context(), page }, guest];
}

const TALKS: readonly Task[] = ["talk", "motion", "second"];

const takesPosition = async ({ page }: Player): Promise<void> => {
  await page.locator(".clause-row").first().getByRole("button").click();
  await page.locator(".options").getByRole("radio", { name: wording.title }).check();
};

test.describe("The drafter's page", () => {
  let server: GameServer;
  test.beforeAll(async () => {
    server = await startGame({ SEED: "drafting-1" });
  });
  test.afterAll(() => server.stop());

  test("a motion is judged by what others said before it is tabled, and read as a difference when it is adopted", async ({
    browser,
  }) => {
    test.setTimeout(240_000);
    const players = await twoPlayers(browser, server.url);
    const [mover, other] = players;
    await goOn(players, ...TALKS);
    await takesPosition(other);

    const { page } = mover;
    await page.getByRole("button", { name: ui.motions.compose }).click();
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByText(ui.drafting.needs.noChoice)).toBeVisible();
    const leaning = dialog.getByRole("listitem").filter({ hasText: nameOf(second).split(" ").at(-1) ?? "" });
    await dialog.getByRole("combobox", { name: issue.title, exact: true }).selectOption(option);
    await expect(leaning.getByText(ui.drafting.support.leans.for)).toBeVisible();
    await expect(leaning.getByText(`“${wording.title}”`).last()).toBeVisible();
    await expect(dialog.getByText(ui.drafting.needs.outcomes.carries)).toBeVisible();
    await expect(dialog.getByRole("heading", { name: ui.drafting.worth.title })).toBeVisible();
    await isAccessible(page);

    await dialog.getByRole("button", { name: ui.motions.table }).click();
    await expect(dialog).toBeHidden();
    await seconds(other, council, within(first));
    await goOn(players, "aftermath");
    await goOn(players, ...TALKS);

    await page.locator(".version-button").click();
    const difference = page.getByRole("region", { name: ui.versions.between(1, 2) });
    await expect(difference.getByRole("insertion")).toContainText(wording.wording);
    await expect(difference.getByText(ui.versions.movedBy(within(first)))).toBeVisible();
    await isAccessible(page);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
  });
});
