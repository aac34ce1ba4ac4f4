import { expect, test } from "@playwright/test";
import { isAccessible } from "./accessible.ts";
import { type GameServer, startGame } from "./gameServer.ts";
import { host, scenarioOf, toTalks } from "./hosted.ts";
import { type Player, promises, ui } from "./player.ts";
import { shots } from "./shots.ts";
import { withinIn } from "./within.ts";

const { deals } = ui;
const scenario = scenarioOf("vilniusShort");
const within = withinIn(scenario);
const shortOf = (seat: string): string => scenario.seats[seat]?.short ?? seat;
const PEOPLE = ["us", "turkey", "ukraine"];
const WORD = "We will say so together, after the summit.";

/** An offer to both others: jets for Turkey once there is a text, held in escrow; contracts of Ukraine's for Turkey. */
async function offersToBoth(us: Player): Promise<void> {
  const { page } = us;
  await page.getByRole("button", { name: deals.makeOffer }).first().click();
  const dialog = page.getByRole("dialog");
  for (const seat of ["turkey", "ukraine"])
    await dialog.getByRole("checkbox", { name: shortOf(seat), exact: true }).check();
  const mine = await promises(us, {
    side: deals.youGive,
    kind: "favour",
    fields: { [deals.to]: "turkey", [deals.favour]: "jets", [deals.onlyIf]: "adopted" },
  });
  await mine.getByRole("checkbox", { name: deals.inEscrow(scenario.rules.escrow) }).check();
  await promises(us, {
    side: deals.gives(within("ukraine")),
    kind: "favour",
    fields: { [deals.to]: "turkey", [deals.favour]: "rebuildingContracts" },
  });
  await isAccessible(page);
  await dialog.getByRole("button", { name: deals.send }).click();
  await expect(dialog).toBeHidden();
}

/** The same again, if somebody who was to give nothing gives its word. */
async function counters(player: Player, from: string, who: string): Promise<void> {
  const { page } = player;
  await page.getByRole("button", { name: deals.counterLong(within(from)) }).click();
  const dialog = page.getByRole("dialog");
  const theirs = await promises(player, { side: deals.gives(within(who)), kind: "word", fields: {} });
  await theirs.getByLabel(deals.words).fill(WORD);
  await dialog.getByRole("button", { name: deals.send }).click();
  await expect(dialog).toBeHidden();
}

test.describe("Deals, in browsers", () => {
  let server: GameServer;
  test.beforeAll(async () => {
    server = await startGame({ SEED: "calm-1", BOT_PAUSE_MS: "0" });
  });
  test.afterAll(() => server.stop());

  test("three agree on what one of them offered and another answered, and a favour waits in escrow", async ({
    browser,
  }) => {
    const players = await host(browser, { url: server.url, scenario, people: PEOPLE });
    const [us, turkey, ukraine] = players;
    if (!us || !turkey || !ukraine) throw new Error("three players");
    await toTalks(players);
    for (const { page } of players)
      await page.getByRole("tab", { name: new RegExp(`^${deals.title}`) }).click();
    await offersToBoth(us);
    await expect(turkey.page.getByRole("button", { name: deals.acceptLong(within("us")) })).toBeVisible();
    await counters(ukraine, "us", "turkey");
    // What was answered is not open any more; the answer says what it answers.
    for (const { page } of [us, turkey]) {
      await expect(page.getByRole("button", { name: deals.acceptLong(within("us")) })).toBeHidden();
      await expect(page.getByText(deals.answers(within("us"))).first()).toBeVisible();
      await expect(page.getByText(WORD).first()).toBeVisible();
    }
    await us.page.getByRole("button", { name: deals.acceptLong(within("ukraine")) }).click();
    // One of two has accepted: nothing is in force yet.
    await expect(turkey.page.getByRole("list", { name: deals.inForce })).toBeHidden();
    await turkey.page.getByRole("button", { name: deals.acceptLong(within("ukraine")) }).click();
    // Whoever made the offer is told, whatever else is on its page.
    await expect(ukraine.page.locator(".notice")).toContainText(/accepted your offer\..* is in force\./);
    for (const { page } of players) {
      const inForce = page.getByRole("list", { name: deals.inForce });
      await expect(inForce.getByText(deals.held, { exact: true })).toBeVisible();
      await expect(inForce.getByText(WORD).first()).toBeVisible();
    }
    await isAccessible(turkey.page);
    await shots(turkey.page, "deal-of-three");
  });
});
