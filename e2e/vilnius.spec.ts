import { expect, test } from "@playwright/test";
import { cuttableProxy } from "./cuttableProxy.ts";
import { type GameServer, startGame } from "./gameServer.ts";
import { awayAndBack, isAway, isBack, toAnotherDevice } from "./mishaps.ts";
import { commitsACard, joinAs, openPage, type Player, ready, type Task, taskOf, ui } from "./player.ts";
import { shots } from "./shots.ts";
import { nameOf, readingStance, STORY, scenario, stance, within } from "./vilniusStory.ts";

const TALKS: readonly Task[] = ["talk", "motion", "second", "answerOffer"];
/** Rounds whose Talks have been played: until then nobody marks ready. */
const told = new Set<number>();

/** Does what the sentence asks of one player, and marks ready. */
async function take(player: Player, task: Task, round: number): Promise<void> {
  if (TALKS.includes(task) && !told.has(round)) return;
  if (task === "stance") await stance(player, round).catch((error) => ignoreIfMovedOn(player, task, error));
  if (task === "readingStance") await readingStance(player);
  if (task === "cards" && round === 1) expect(await commitsACard(player)).toBe(true);
  if (task === "counterTexts") await saysYes(player).catch((error) => ignoreIfMovedOn(player, task, error));
  if (task === "maintain") await player.page.getByRole("button", { name: ui.ballot.maintain }).click();
  else await ready(player);
}

/** Says yes to the counter-text of Hungary, unless it has been said. */
async function saysYes({ page }: Player): Promise<void> {
  const yes = page.getByRole("button", {
    name: ui.ballot.answerLong(true, within("hungary")),
    pressed: false,
  });
  if (await yes.isVisible()) await yes.click();
}

/** A silence at a table where this player is no longer awaited can end under its hands. */
async function ignoreIfMovedOn(player: Player, task: Task, error: unknown): Promise<void> {
  if ((await taskOf(player)) === task) throw error;
}

const IDLE: readonly (Task | null)[] = [null, "ready", "wait", "otherMaintains", "debrief"];

/** Lets every player do what is asked of it, once. */
async function goRound(players: readonly Player[], round: number): Promise<void> {
  for (const player of players) {
    const task = await taskOf(player);
    if (task !== null && !IDLE.includes(task)) await take(player, task, round);
  }
}

async function roundOf({ page }: Player): Promise<number> {
  const line = await page
    .getByText(/^Round \d of \d$/)
    .first()
    .textContent({ timeout: 2000 })
    .catch(() => null);
  return Number(/\d/.exec(line ?? "")?.[0] ?? 0);
}

/** The first tab of the debrief. */
const happened = ({ page }: Player) => page.getByRole("tab", { name: ui.results.tabs.happened });

test.describe("The Road to Vilnius", () => {
  let server: GameServer;
  test.beforeAll(async () => {
    // With this chance no wider war can end the match before the summit, whatever the escalation.
    // The grace is long enough that nobody who is cut off for a moment finds a bot in its seat, on a busy machine either.
    server = await startGame({ SEED: "calm-1", BOT_PAUSE_MS: "0", GRACE_SECONDS_UNTIMED: "15" });
  });
  test.afterAll(() => server.stop());

  test("four people and two bots play all six rounds to an ending", async ({ browser }) => {
    test.setTimeout(900_000);
    const proxy = await cuttableProxy(server.port);

    // The host opens the waiting room and plays the United States; bots play Ukraine and Russia.
    const context = await browser.newContext();
    const page = await openPage(context);
    await page.goto(`${server.url}/#create`);
    await page.getByRole("combobox", { name: ui.landing.scenario }).selectOption("vilnius");
    await page.getByRole("radio", { name: new RegExp(ui.create.paces.untimed) }).check();
    for (const seat of ["ukraine", "russia"])
      await page.getByRole("checkbox", { name: nameOf(seat) }).check();
    await page.getByLabel(ui.join.name, { exact: true }).fill("Ada");
    await page.getByRole("button", { name: ui.create.submit }).click();
    const code =
      (await page
        .getByText(/^[2-9A-HJ-NP-Z]{5}$/)
        .first()
        .textContent()) ?? "";
    await page.getByRole("button", { name: ui.lobby.takeLong(within("us")) }).click();

    const at = { url: server.url, code };
    const us: Player = { seat: "us", context, page };
    const hungary = await joinAs(browser, { ...at, name: "Béla", seat: "hungary", title: within("hungary") });
    const turkey = await joinAs(browser, {
      ...at,
      url: proxy.url,
      name: "Ceren",
      seat: "turkey",
      title: within("turkey"),
    });
    let baltics = await joinAs(browser, { ...at, name: "Dace", seat: "baltics", title: within("baltics") });
    await page.getByRole("button", { name: ui.lobby.start }).click();

    /** What goes wrong in a round's Talks, before its story is told. */
    const mishaps: Readonly<Record<number, () => Promise<void>>> = {
      2: async () => {
        await us.page.reload();
        baltics = await toAnotherDevice(browser, baltics);
      },
      3: async () => {
        await hungary.context.setOffline(true);
        await isAway(hungary);
        await hungary.context.setOffline(false);
        await isBack(hungary);
        proxy.cut();
        await isAway(turkey);
        proxy.mend();
        await isBack(turkey);
      },
      4: async () => {
        baltics = await awayAndBack(baltics, nameOf("baltics"), us);
      },
    };
    for (let turns = 0; turns < 400 && !(await happened(us).isVisible()); turns += 1) {
      const round = await roundOf(us);
      if (TALKS.includes((await taskOf(us)) ?? "wait") && !told.has(round)) {
        await mishaps[round]?.();
        await STORY[round]?.({ us, hungary, turkey, baltics });
        told.add(round);
        await shots(us.page, `talks-${round}`);
      }
      await goRound([hungary, turkey, baltics, us], round);
    }

    // The debrief opens everything: the ending, who broke which silence, what was promised and kept.
    expect([...told]).toEqual([1, 2, 3, 4, 5, 6]);
    for (const player of [us, hungary, turkey, baltics]) await expect(happened(player)).toBeVisible();
    const { page: debrief } = us;
    const endings = Object.values(scenario.endings).map(({ title }) => title);
    await expect(
      debrief.getByRole("heading", { level: 1, name: new RegExp(endings.join("|")) }),
    ).toBeVisible();
    const silences = debrief.getByRole("region", { name: ui.results.brokenSilences });
    const fund = silences
      .getByRole("listitem")
      .filter({ hasText: scenario.tables.council?.issues.fund?.short ?? "?" })
      .first();
    await expect(fund.getByRole("listitem")).toHaveText([new RegExp(scenario.seats.turkey?.short ?? "?")]);
    const reading = silences
      .getByRole("listitem")
      .filter({ hasText: `${scenario.tables.council?.title ?? "?"}: ${ui.ballot.readingTitle(1)}` })
      .first();
    await expect(reading.locator(".breakers > li")).toHaveText([
      new RegExp(scenario.seats.hungary?.short ?? "?"),
    ]);
    // The timeline says in words too who broke silence.
    await debrief.getByText(ui.timeline.asTable, { exact: true }).click();
    const deeds = debrief.getByRole("table").filter({ hasText: ui.timeline.seat });
    for (const seat of ["turkey", "hungary"]) {
      const name = new RegExp(scenario.seats[seat]?.short ?? "?");
      const row = deeds.getByRole("row").filter({ has: debrief.getByRole("rowheader", { name }) });
      const broke = ui.timeline.broke(scenario.tables.council?.title ?? "?");
      await expect(row.getByText(broke).first()).toBeVisible();
    }
    const texts = debrief.getByRole("region", { name: ui.results.texts });
    await expect(texts.getByText(ui.results.adopted).first()).toBeVisible();
    await expect(texts.getByText(ui.draft.reserved(within("hungary")))).toBeVisible();
    await shots(debrief, "results");
    await happened(us).press("ArrowRight");
    await shots(debrief, "scores");
    await debrief.getByRole("tab", { name: ui.results.tabs.ledger }).click();
    for (const outcome of [ui.deals.outcomes.kept, ui.deals.outcomes.broken])
      await expect(debrief.getByText(outcome, { exact: true }).first()).toBeVisible();
    await shots(debrief, "ledger");
    await proxy.stop();
  });
});
