import { type Browser, expect } from "@playwright/test";
import { loadScenario } from "../server/match/scenarioFiles.ts";
import type { Scenario } from "../shared/model/scenario.ts";
import { joinAs, openPage, type Player, ready, type Task, taskOf, ui, until, wordsOf } from "./player.ts";
import { withinIn } from "./within.ts";

/** A scenario of the project, from its files. */
export function scenarioOf(id: string): Scenario {
  const { scenario } = loadScenario(`scenarios/${id}`);
  if (!scenario) throw new Error(`scenarios/${id} can't be read`);
  return scenario;
}

interface Hosted {
  readonly url: string;
  readonly scenario: Scenario;
  /** The seats that people play, the host's first; bots play the others. */
  readonly people: readonly string[];
}

/** A host opens an untimed match, everybody takes a seat, and it begins. */
export async function host(browser: Browser, { url, scenario, people }: Hosted): Promise<readonly Player[]> {
  const nameOf = (seat: string) => scenario.seats[seat]?.name ?? seat;
  const within = withinIn(scenario);
  const [first = "", ...others] = people;
  const context = await browser.newContext();
  const page = await openPage(context);
  await page.goto(`${url}/#create`);
  await page.getByRole("combobox", { name: ui.landing.scenario }).selectOption(scenario.id);
  await page.getByRole("radio", { name: new RegExp(ui.create.paces.untimed) }).check();
  for (const seat of Object.keys(scenario.seats).filter((seat) => !people.includes(seat)))
    await page.getByRole("checkbox", { name: nameOf(seat) }).check();
  await page.getByLabel(ui.join.name, { exact: true }).fill("Ada");
  await page.getByRole("button", { name: ui.create.submit }).click();
  const shown = page.getByText(/^[2-9A-HJ-NP-Z]{5}$/).first();
  const code = (await shown.textContent()) ?? "";
  await page.getByRole("button", { name: ui.lobby.takeLong(within(first)) }).click();
  const guests: Player[] = [];
  for (const seat of others)
    guests.push(await joinAs(browser, { url, code, name: `Guest ${seat}`, seat, title: within(seat) }));
  await page.getByRole("button", { name: ui.lobby.start }).click();
  return [{ seat: first, context, page }, ...guests];
}

/** Everybody reads the brief and the briefing: the first Talks begin. */
export async function toTalks(players: readonly Player[]): Promise<void> {
  for (const task of ["read", "briefing"] as const)
    for (const player of players) {
      await until(player, task);
      await ready(player);
    }
  for (const player of players) await until(player, "talk", "motion", "second", "answerOffer");
}

/** What a player does when something is asked of it; afterwards it marks ready. */
export type Acts = (player: Player, task: Task) => Promise<void>;

/** The first tab of the debrief. */
export const happened = (player: Player) =>
  player.page.getByRole("tab", { name: wordsOf(player).results.tabs.happened });

const IDLE: readonly (Task | null)[] = [null, "ready", "wait", "otherMaintains", "debrief"];

/** Where the match stands, as the page's header says it. */
async function placeOf(player: Player): Promise<string> {
  const { page } = player;
  // "Round 1 of 3", in whatever language: the numbers alone differ.
  const [before, between, after] = wordsOf(player).header.round(7, 7).split("7");
  const now = await page
    .locator("[aria-current=step]")
    .first()
    .textContent({ timeout: 1000 })
    .catch(() => "");
  const round = await page
    .getByText(new RegExp(`^${before}\\d${between}\\d${after}$`))
    .first()
    .textContent({ timeout: 1000 })
    .catch(() => "");
  return `${round} ${now}`;
}

/** Does what is asked, and marks ready, unless the match has gone on meanwhile. */
async function take(player: Player, task: Task, acts: Acts): Promise<void> {
  const place = await placeOf(player);
  await acts(player, task);
  if ((await placeOf(player)) === place) await ready(player);
  const isDone = async () => (await placeOf(player)) !== place || IDLE.includes(await taskOf(player));
  // Whoever has another task at the same place takes it in the next turn.
  await expect
    .poll(isDone, { timeout: 1500 })
    .toBe(true)
    .catch(() => null);
}

/** Everybody does what is asked, one after the other, until the match is over. */
export async function playToTheEnd(players: readonly Player[], acts: Acts): Promise<void> {
  const [first] = players;
  for (let turns = 0; turns < 300 && first && !(await happened(first).isVisible()); turns += 1)
    for (const player of players) {
      const task = await taskOf(player);
      if (task !== null && !IDLE.includes(task)) await take(player, task, acts);
    }
}

const nothing: Acts = async () => undefined;

/** Everybody marks ready, step by step and each step once, until the first is asked for one of these. */
export async function goOn(players: readonly Player[], ...tasks: readonly Task[]): Promise<void> {
  const [first] = players;
  const asked = async (player: Player): Promise<Task | null> => {
    const task = await taskOf(player);
    return IDLE.includes(task) ? null : task;
  };
  for (let turns = 0; turns < 300 && first; turns += 1) {
    const task = await asked(first);
    if (task !== null && tasks.includes(task)) return;
    for (const player of players) {
      const own = await asked(player);
      // Whoever was asked for it meanwhile doesn't pass over it.
      if (own !== null && !tasks.includes(own)) await take(player, own, nothing);
    }
  }
  throw new Error(`nobody was asked for ${tasks.join(" or ")}`);
}
