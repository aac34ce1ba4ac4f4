import { type Browser, expect, type Page, test } from "@playwright/test";
import { loadScenario } from "../server/match/scenarioFiles.ts";
import { isAccessible } from "./accessible.ts";
import { type GameServer, startGame } from "./gameServer.ts";
import { chooseNext, press } from "./keyboard.ts";
import { headingOf, openPage, type Player, type Task, taskOf, ui } from "./player.ts";
import { withinIn } from "./within.ts";

const loaded = loadScenario("scenarios/tiny");
if (!loaded.scenario) throw new Error("scenarios/tiny can't be read");
const scenario = loaded.scenario;
const [first = "", second = ""] = Object.keys(scenario.seats);
const within = withinIn(scenario);
const [issue] = Object.values(scenario.tables).flatMap((table) => Object.values(table.issues));

/** A browser that can draw nothing: neither the map nor the cards. */
async function withoutCanvas(browser: Browser): Promise<Page> {
  const context = await browser.newContext();
  await context.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  return openPage(context);
}

const TALKS: readonly Task[] = ["talk", "motion", "second"];
const isOver = ({ page }: Player) => page.getByRole("tab", { name: ui.results.tabs.happened }).isVisible();

async function marksReady({ page }: Player): Promise<void> {
  const button = page.getByRole("button", { name: ui.header.ready, exact: true });
  if (await button.isVisible()) await press(page, button);
}

/** One moves the first clause up by one wording, the other seconds it. */
async function moveAndSecond(mover: Player, other: Player): Promise<void> {
  await press(mover.page, mover.page.getByRole("button", { name: ui.motions.compose }));
  const dialog = mover.page.getByRole("dialog");
  await chooseNext(mover.page, dialog.getByRole("combobox", { name: issue?.title ?? "?", exact: true }));
  await press(mover.page, dialog.getByRole("button", { name: ui.motions.table }));
  await expect(dialog).toBeHidden();
  await press(
    other.page,
    other.page.getByRole("button", { name: ui.motions.secondLong(within(mover.seat)) }),
  );
  await expect(
    other.page.getByRole("button", { name: ui.motions.unsecondLong(within(mover.seat)) }),
  ).toBeVisible();
}

test.describe("The smallest scenario", () => {
  let server: GameServer;
  test.beforeAll(async () => {
    server = await startGame({ SEED: "tiny-1" });
  });
  test.afterAll(() => server.stop());

  test("whoever joins is told that words are kept, and opened in the debrief", async ({ browser }) => {
    const page = await withoutCanvas(browser);
    await page.goto(server.url);
    await expect(page.getByText(ui.join.kept)).toBeVisible();
    await page.goto(`${server.url}/#create`);
    await press(page, page.getByRole("button", { name: ui.create.submit }));
    await expect(page.getByRole("button", { name: ui.lobby.start })).toBeVisible();
    await expect(page.getByText(ui.join.kept)).toBeVisible();
    await page.context().close();
  });

  test("a wording that would leave a seat worse off than no text is marked, in words too", async ({
    browser,
  }) => {
    const page = await withoutCanvas(browser);
    await page.goto(server.url);
    await page.getByRole("combobox", { name: ui.landing.scenario }).selectOption("tiny");
    await page.getByRole("button", { name: ui.landing.playAs(within(first)) }).click();
    const player = { seat: first, context: page.context(), page };
    while (!TALKS.includes((await taskOf(player)) ?? "wait")) {
      await marksReady(player);
      await page.waitForTimeout(100);
    }
    await press(page, page.getByRole("button", { name: /Nights/, expanded: false }));
    // If the text ended so, quiet nights alone would cost the upper town 3, and equal shares alone bring it 6; no text is worth 1.
    const ifEnded = (wording: RegExp) => page.getByRole("row", { name: wording }).getByRole("cell").nth(2);
    await expect(ifEnded(/^Quiet nights/)).toContainText(ui.draft.belowWalkAway);
    await expect(ifEnded(/^Quiet nights/)).toHaveClass(/below/);
    await press(page, page.getByRole("button", { name: /Repair/, expanded: false }));
    await expect(ifEnded(/^Equal/)).toContainText("6");
    await expect(ifEnded(/^Equal/)).not.toContainText(ui.draft.belowWalkAway);
    await page.context().close();
  });

  test("two people play it to the end by keyboard alone, without any canvas", async ({ browser }) => {
    test.setTimeout(400_000);
    const page = await withoutCanvas(browser);
    await page.goto(`${server.url}/#create`);
    await page.getByRole("combobox", { name: ui.landing.scenario }).selectOption("tiny");
    await page.getByRole("radio", { name: new RegExp(ui.create.paces.untimed) }).check();
    await isAccessible(page);
    await press(page, page.getByRole("button", { name: ui.create.submit }));
    const code =
      (await page
        .getByText(/^[2-9A-HJ-NP-Z]{5}$/)
        .first()
        .textContent()) ?? "";
    await press(page, page.getByRole("button", { name: ui.lobby.takeLong(within(first)) }));

    const guest = await withoutCanvas(browser);
    await guest.goto(server.url);
    await isAccessible(guest);
    await guest.getByLabel(ui.join.code, { exact: true }).fill(code);
    await guest.getByLabel(ui.join.name, { exact: true }).fill("Noor");
    await guest.keyboard.press("Enter");
    await press(guest, guest.getByRole("button", { name: ui.lobby.takeLong(within(second)) }));
    await isAccessible(page);
    await press(page, page.getByRole("button", { name: ui.lobby.start }));

    const players: readonly Player[] = [
      { seat: first, context: page.context(), page },
      { seat: second, context: guest.context(), page: guest },
    ];
    const [mover, other] = players;
    if (!mover || !other) throw new Error("two players");
    const seen = new Set<Task>();
    let moved = false;
    for (let turns = 0; turns < 100 && !(await isOver(mover)); turns += 1) {
      for (const player of players) {
        const task = await taskOf(player);
        if (task === null || task === "ready") continue;
        if (!seen.has(task)) await isAccessible(player.page);
        seen.add(task);
        if (TALKS.includes(task) && !moved) {
          await moveAndSecond(mover, other);
          moved = true;
        }
        if (task === "stoodBy") expect(await headingOf(player)).not.toBe("");
        await marksReady(player);
      }
    }
    for (const task of [
      "read",
      "briefing",
      "cards",
      "agenda",
      "stoodBy",
      "readingStance",
      "aftermath",
    ] as const)
      expect([...seen]).toContain(task);
    await expect(
      page.getByRole("region", { name: ui.results.texts }).getByText(ui.results.adopted),
    ).toBeVisible();
    await isAccessible(page);
  });
});
