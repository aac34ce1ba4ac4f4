import { type Browser, expect, type Locator, test } from "@playwright/test";
import { isAccessible } from "./accessible.ts";
import { press, tabTo } from "./keyboard.ts";
import { readHandover } from "./mishaps.ts";
import { openPage, type Player, ready, seconds, tables, taskOf, ui, until } from "./player.ts";
import { shots } from "./shots.ts";
import { startTurned, type TurnedGame } from "./turnedGame.ts";
import { nameOf, scenario, within } from "./vilniusStory.ts";

/** A time of July 2026 in Vilnius, as `14 10:00`. The 14th is a Tuesday. */
function july(when: string): number {
  const [day = "", time = ""] = when.split(" ");
  return Date.parse(`2026-07-${day}T${time}:00+03:00`);
}

const council = scenario.tables.council;
const table = council?.title ?? "";
const clause = council?.issues.consultation;
const second = Object.keys(clause?.options ?? {})[1] ?? "";

/** A delegation whose people close the page and open it again by the same link. */
interface Visitor extends Player {
  readonly address: string;
}

async function visits(visitor: Visitor, from: "match" | "handover" = "match"): Promise<Visitor> {
  const page = await openPage(visitor.context);
  await page.goto(visitor.address);
  if (from === "handover") await readHandover(page);
  await expect(page.getByRole("region", { name: ui.now.title })).toBeVisible();
  return { ...visitor, page };
}

/** The last ones close their pages. The match sleeps once the server has noticed: before that no clock may be turned. */
async function leave(server: TurnedGame, ...players: readonly Player[]): Promise<void> {
  for (const { page } of players) await page.close();
  await expect.poll(server.awake).toBe(0);
}

/** When the step ends, as the header says it. */
const shownDue = ({ page }: Player) => page.getByRole("timer").locator("b");

/** Opens what has happened so far. */
async function logOf({ page }: Player): Promise<Locator> {
  const table = page.getByRole("button", { name: ui.now.toTable });
  if (await table.isVisible()) await table.click();
  await page.getByRole("tab", { name: ui.brief.tabs.log, exact: true }).click();
  return page.getByRole("list", { name: ui.log.title });
}

async function joins(
  browser: Browser,
  at: { url: string; code: string; seat: string; timezoneId?: string },
): Promise<Visitor> {
  const context = await browser.newContext({
    timezoneId: at.timezoneId ?? "Europe/Vilnius",
    locale: "en-GB",
  });
  const page = await openPage(context);
  await page.goto(at.url);
  await page.getByLabel(ui.join.code, { exact: true }).fill(at.code);
  await page.getByLabel(ui.join.name, { exact: true }).fill(`Somebody of ${at.seat}`);
  await page.getByRole("button", { name: ui.join.join, exact: true }).click();
  await page.getByRole("button", { name: ui.lobby.takeLong(within(at.seat)) }).click();
  await expect(page.getByRole("button", { name: ui.lobby.leaveLong(within(at.seat)) })).toBeVisible();
  return { seat: at.seat, context, page, address: page.url() };
}

test.describe("A match over a week, its clock turned by hand", () => {
  let server: TurnedGame;
  test.beforeAll(async () => {
    test.setTimeout(120_000);
    server = await startTurned("calm-1", july("14 10:00"));
  });
  test.afterAll(() => server.stop());

  test("deadlines are settled by keyboard, and what is wrong is said at its control", async ({ browser }) => {
    const context = await browser.newContext({ timezoneId: "America/Argentina/ComodRivadavia" });
    const page = await openPage(context);
    await page.goto(`${server.url}/#create`);
    await page.getByRole("combobox", { name: ui.landing.scenario, exact: true }).selectOption("vilniusShort");
    await page.getByRole("radio", { name: new RegExp(ui.create.paces.live) }).focus();
    for (let i = 0; i < 2; i += 1) await page.keyboard.press("ArrowDown");
    const form = page.getByRole("region", { name: ui.calendar.title });
    // Two weeks of working days, at most.
    await expect(form.getByText(ui.calendar.longest(11))).toBeVisible();
    const opens = form.getByLabel(ui.calendar.opens);
    const closes = form.getByLabel(ui.calendar.closes, { exact: true });
    await tabTo(page, opens);
    await page.keyboard.type("1000PM");
    await tabTo(page, closes);
    // Until the next morning; half an hour is too little, and then it is half past eleven.
    await page.keyboard.type("0600AM");
    await expect(form.getByText(ui.calendar.overnight)).toBeVisible();
    await expect(form.getByText("22:00 to 06:00 on the next day")).toBeVisible();
    await shots(page, "calendar-overnight");
    for (let i = 0; i < 2; i += 1) await page.keyboard.press("ArrowLeft");
    await page.keyboard.type("1030PM");
    const submit = page.getByRole("button", { name: ui.create.submit });
    await press(page, submit);
    await expect(closes).toBeFocused();
    await expect(closes).toHaveAccessibleDescription(ui.calendar.badHours);
    await isAccessible(page);
    await page.keyboard.type("1130PM");
    await expect(form.getByText(ui.calendar.badHours)).toBeHidden();
    for (const day of ui.calendar.fromMonday.slice(0, 5)) {
      await tabTo(page, form.getByRole("checkbox", { name: ui.calendar.weekdays[day] }));
      await page.keyboard.press("Space");
    }
    await press(page, submit);
    const monday = form.getByRole("checkbox", { name: ui.calendar.weekdays.mon });
    await expect(monday).toBeFocused();
    await expect(monday).toHaveAccessibleDescription(ui.calendar.noWorkday);
    await isAccessible(page);
    await page.keyboard.press("Space");
    await press(page, submit);
    // The waiting room tells everybody what was settled.
    await expect(page.getByText(/^Working time is Monday, 22:00 to 23:30, in the time of /)).toBeVisible();
    await isAccessible(page);
    await context.close();
  });

  test("four working days, a weekend, a server that sleeps and dies, deadlines that are missed", async ({
    browser,
  }) => {
    test.setTimeout(300_000);
    // Tuesday. The host settles the deadlines and plays the United States; bots play Ukraine and Russia.
    const context = await browser.newContext({ timezoneId: "Europe/Vilnius", locale: "en-GB" });
    const page = await openPage(context);
    await page.goto(`${server.url}/#create`);
    await page.getByRole("combobox", { name: ui.landing.scenario, exact: true }).selectOption("vilnius");
    await page.getByRole("radio", { name: new RegExp(ui.create.paces.correspondence) }).check();
    const form = page.getByRole("region", { name: ui.calendar.title });
    await expect(
      form.getByText("Monday to Friday, 09:00 to 18:00, in the time of Europe/Vilnius"),
    ).toBeVisible();
    await expect(form.getByText(/^Talks last 1 working day and end at 18:00;/)).toBeVisible();
    await shots(page, "calendar-form");
    for (const seat of ["ukraine", "russia"])
      await page.getByRole("checkbox", { name: nameOf(seat) }).check();
    await page.getByRole("button", { name: ui.create.submit }).click();
    await page.getByRole("button", { name: ui.lobby.takeLong(within("us")) }).click();
    const code = (await page.getByTestId("code").textContent())?.trim() ?? "";
    let us: Visitor = { seat: "us", context, page, address: page.url() };
    let hungary = await joins(browser, {
      url: server.url,
      code,
      seat: "hungary",
      timezoneId: "America/New_York",
    });
    const turkey = await joins(browser, { url: server.url, code, seat: "turkey" });
    const baltics = await joins(browser, { url: server.url, code, seat: "baltics" });
    await expect(turkey.page.getByRole("region", { name: ui.calendar.title })).toBeVisible();
    await shots(us.page, "calendar-lobby");
    await us.page.getByRole("button", { name: ui.lobby.start }).click();

    // Everybody is ready at once: reading time and Briefing end early, and the Talks last the whole of Wednesday.
    const everybody = [us, hungary, turkey, baltics];
    for (const task of ["read", "briefing"] as const)
      for (const player of everybody) {
        await until(player, task);
        await ready(player);
      }
    for (const player of everybody) await until(player, "motion", "talk", "second", "answerOffer");
    await expect(shownDue(us)).toHaveText("Wed 15 Jul, 18:00");
    // In New York it is seven hours earlier.
    await expect(shownDue(hungary)).toHaveText("Wed 15 Jul, 11:00");
    await expect(us.page.getByText("Until Wednesday 15 July, 18:00.")).toBeVisible();
    await expect(us.page).toHaveTitle(/until Wed 18:00/);
    await isAccessible(us.page);
    await shots(us.page, "talks-due");
    await tables(us, table, { [clause?.title ?? ""]: second });
    await seconds(baltics, table, within("us"));
    // Hungary leaves an instruction, and stays away.
    await hungary.page.getByRole("tab", { name: table, exact: true }).click();
    await hungary.page.getByText(ui.draft.standing).click();
    await hungary.page
      .getByRole("group")
      .filter({ hasText: ui.draft.standing })
      .getByRole("combobox", { name: clause?.short ?? "", exact: true })
      .selectOption("break");
    await leave(server, ...everybody);

    // Wednesday. The server has no match awake; two delegations look in at noon. In the evening the Talks are over.
    expect(await server.turnTo(july("15 12:00"))).toBe(0);
    us = await visits(us);
    const noon = await visits(turkey);
    expect(await taskOf(us)).not.toBe("read");
    await leave(server, us, noon);
    await server.turnTo(july("15 18:30"));
    us = await visits(us);
    await expect(shownDue(us)).toHaveText("Thu 16 Jul, 12:00");
    // Who was not there all day is played by a bot. Who looked in is not.
    for (const [seat, isBot] of [
      ["hungary", true],
      ["baltics", true],
      ["turkey", false],
    ] as const)
      await expect(us.page.getByText(`${nameOf(seat)}, a bot`)).toHaveCount(isBot ? 1 : 0);
    await leave(server, us);

    // Thursday. Decisions, agenda and silence pass with nobody there.
    await server.turnTo(july("16 15:30"));
    us = await visits(us);
    const log = await logOf(us);
    // Hungary's instruction spoke, before its bot; Turkey said nothing, and silence is consent.
    const broken = log.getByRole("listitem").filter({ hasText: "broke silence" });
    await expect(broken.filter({ hasText: nameOf("hungary") })).not.toHaveCount(0);
    await expect(broken.filter({ hasText: nameOf("turkey") })).toHaveCount(0);
    // The host goes on to the Talks of the second round: they last the whole Friday.
    for (const task of ["aftermath", "briefing"] as const) {
      await until(us, task);
      await us.page.getByRole("button", { name: ui.host.endPhase }).click();
    }
    await expect(shownDue(us)).toHaveText("Fri 17 Jul, 18:00");
    await leave(server, us);

    // Friday, ten to six: the power is cut, and comes back on Monday morning.
    await server.turnTo(july("17 17:50"));
    await server.kill();
    await server.restart(july("20 09:05"));
    us = await visits(us);
    // The Talks ended when they were due; the Decisions count from then, over the weekend, and nobody lost an hour.
    await expect(shownDue(us)).toHaveText("Mon 20 Jul, 12:00");
    // Hungary comes back, and reads what its bot has done before it goes on.
    hungary = await visits(hungary, "handover");
    await expect(us.page.getByText(`${nameOf("hungary")}, a bot`)).toHaveCount(0);

    // Monday. The host gives a day more, and everybody is told.
    await us.page.getByRole("button", { name: ui.calendar.moreLong.day }).click();
    await expect(shownDue(us)).toHaveText("Tue 21 Jul, 12:00");
    await expect(shownDue(hungary)).toHaveText("Tue 21 Jul, 05:00");
    await expect(await logOf(hungary)).toContainText("The host gave this phase more time: 9 hours.");
    await shots(us.page, "monday");
  });
});
