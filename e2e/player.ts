import { type Browser, type BrowserContext, expect, type Locator, type Page } from "@playwright/test";
import { ENGLISH } from "../shared/text/english.ts";
import type { Language } from "../shared/text/language.ts";

/** The words of the pages: players find what they do by its name. */
export const ui = ENGLISH.ui;
export type Task = keyof typeof ui.now.sentence;

/** A person at a browser. */
export interface Player {
  readonly seat: string;
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the person reads; English if it isn't said. */
  readonly text?: Language;
}

/** The words that a player reads. */
export const wordsOf = ({ text = ENGLISH }: Pick<Player, "text">): Language["ui"] => text.ui;

/** Matches whatever begins like this. */
const beginning = (words: string): RegExp => new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);

const TASKS = Object.keys(ui.now.sentence) as readonly Task[];
/** A sentence that names somebody is recognised by what comes after the name. */
const endingsOf = ({ now }: Language["ui"]) =>
  TASKS.map((task) => [task, now.sentence[task]("").trim()] as const);

/** Everything that goes wrong in a page is wrong in the test. */
export async function openPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  page.on("pageerror", (error) => {
    throw error;
  });
  return page;
}

/** What the one sentence asks of the player now; null while none is shown. */
export async function taskOf(player: Pick<Player, "page" | "text">): Promise<Task | null> {
  const words = wordsOf(player);
  const region = player.page.getByRole("region", { name: words.now.title });
  const sentence = await region
    .getByRole("status")
    .textContent({ timeout: 1000 })
    .catch(() => null);
  return endingsOf(words).find(([, ending]) => sentence?.trim().endsWith(ending))?.[0] ?? null;
}

/** Waits until the sentence asks for one of these. */
export async function until(player: Pick<Player, "page" | "text">, ...tasks: readonly Task[]): Promise<void> {
  const isThere = async () => tasks.includes((await taskOf(player)) ?? "wait");
  await expect.poll(isThere, { timeout: 30_000 }).toBe(true);
}

export async function joinAs(
  browser: Browser,
  at: { url: string; code: string; name: string; seat: string; title: string },
): Promise<Player> {
  const context = await browser.newContext();
  const page = await openPage(context);
  await page.goto(at.url);
  await page.getByLabel(ui.join.code, { exact: true }).fill(at.code);
  await page.getByLabel(ui.join.name, { exact: true }).fill(at.name);
  await page.getByRole("button", { name: ui.join.join, exact: true }).click();
  await page.getByRole("button", { name: ui.lobby.takeLong(at.title) }).click();
  await expect(page.getByRole("button", { name: ui.lobby.leaveLong(at.title) })).toBeVisible();
  return { seat: at.seat, context, page };
}

/** Marks ready, if the step waits for this player. It may end at this very moment: then there is nothing to mark. */
export async function ready(player: Player): Promise<void> {
  const button = player.page.getByRole("button", { name: wordsOf(player).header.ready, exact: true });
  if (await button.isVisible()) await button.click({ timeout: 3000 }).catch(() => null);
}

/** From a page of its own to the table, if one is shown. */
async function atTable(player: Player): Promise<void> {
  const button = player.page.getByRole("button", { name: wordsOf(player).now.toTable });
  if (await button.isVisible()) await button.click();
}

/** Opens a table's draft. Where there is one table alone, it has no tab and is open. */
async function toTable({ page }: Player, table: string): Promise<void> {
  const tab = page.getByRole("tab", { name: table, exact: true });
  if (await tab.isVisible()) await tab.click();
}

/** Chooses wordings in a list of clauses: option ids by clause titles. */
async function choose(within: Locator, changes: Readonly<Record<string, string>>): Promise<void> {
  for (const [title, option] of Object.entries(changes))
    await within.getByRole("combobox", { name: title, exact: true }).selectOption(option);
}

export async function tables(
  player: Player,
  table: string,
  changes: Readonly<Record<string, string>>,
): Promise<void> {
  const { motions } = wordsOf(player);
  await atTable(player);
  await toTable(player, table);
  await player.page.getByRole("button", { name: motions.compose }).click();
  const dialog = player.page.getByRole("dialog");
  await choose(dialog, changes);
  await dialog.getByRole("button", { name: motions.table }).click();
  await expect(dialog).toBeHidden();
}

export async function seconds(player: Player, table: string, mover: string): Promise<void> {
  const { motions } = wordsOf(player);
  await atTable(player);
  await toTable(player, table);
  await player.page.getByRole("button", { name: motions.secondLong(mover) }).click();
  await expect(player.page.getByRole("button", { name: motions.unsecondLong(mover) })).toBeVisible();
}

/** The heading of what is under silence. */
export const headingOf = ({ page }: Pick<Player, "page">): Promise<string> =>
  page.getByRole("main").getByRole("heading", { level: 1 }).innerText();

type StanceKind = "keep" | "reserve" | "break";

async function choosesStance(player: Player, kind: StanceKind): Promise<void> {
  await player.page.getByRole("radio", { name: wordsOf(player).stances[kind], exact: true }).check();
}

async function confirmStance(player: Player, kind: StanceKind): Promise<void> {
  const { ballot, stances } = wordsOf(player);
  await player.page.getByRole("button", { name: ballot.confirm[kind], exact: true }).click();
  await expect(player.page.getByText(ballot.chosen(stances[kind]))).toBeVisible();
}

/** Keeps silence, which is what stands chosen beforehand, whatever one did in the silence before. */
export async function keeps(player: Player): Promise<void> {
  const keep = player.page.getByRole("radio", { name: wordsOf(player).stances.keep, exact: true });
  await expect(keep).toBeChecked();
  await choosesStance(player, "keep");
  await confirmStance(player, "keep");
}

export async function reserves(player: Player): Promise<void> {
  await choosesStance(player, "reserve");
  await confirmStance(player, "reserve");
}

export async function breaks(
  player: Player,
  at: { words: string; counter?: Readonly<Record<string, string>> },
): Promise<void> {
  const { page } = player;
  await choosesStance(player, "break");
  await page.getByLabel(wordsOf(player).stances.words).fill(at.words);
  if (at.counter) await choose(page.getByRole("main"), at.counter);
  await confirmStance(player, "break");
}

/** Commits the first card of the hand that needs no target and can be paid; false if there is none. */
export async function commitsACard(player: Player): Promise<boolean> {
  const { page } = player;
  const { hand } = wordsOf(player);
  const [commits = ""] = hand.commitLong("\n", 0).split("\n");
  const [takesBack = ""] = hand.takeBackLong("\n").split("\n");
  const cards = page.getByRole("list", { name: hand.title }).getByRole("button");
  for (let i = 0; i < (await cards.count()); i += 1) {
    await cards.nth(i).press("Enter");
    const commit = page.getByRole("button", { name: new RegExp(`${beginning(commits).source}.+, \\d+`) });
    const aimed = await page.getByLabel(hand.target, { exact: true }).isVisible();
    if (!aimed && (await commit.getAttribute("aria-disabled")) !== "true") {
      await commit.click();
      await expect(page.getByRole("button", { name: beginning(takesBack) })).toBeVisible();
      return true;
    }
  }
  return false;
}

const openDeals = (player: Player): Promise<void> =>
  player.page.getByRole("tab", { name: beginning(wordsOf(player).deals.title) }).click();

/** One promise of an offer: what is chosen in its fields, by label. */
export interface Promised {
  /** The section it stands in: "From you", or "From …". */
  readonly side: string;
  readonly kind: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Writes a promise into the dialog of an offer. */
export async function promises(player: Player, { side, kind, fields }: Promised): Promise<Locator> {
  const { deals } = wordsOf(player);
  const section = player.page.getByRole("dialog").getByRole("region", { name: side });
  await section
    .getByRole("button", {
      name: side === deals.youGive ? deals.addMine : beginning(deals.addTheirs("").split("(")[0] ?? ""),
    })
    .click();
  await section.getByRole("combobox", { name: deals.kind, exact: true }).selectOption(kind);
  await choose(section, fields);
  return section;
}

/** Offers a deal to one other seat. */
export async function offers(player: Player, to: string, promised: readonly Promised[]): Promise<void> {
  const { deals } = wordsOf(player);
  await openDeals(player);
  await player.page.getByRole("button", { name: deals.makeOffer }).first().click();
  const dialog = player.page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  // Where there is one other delegation alone, nobody is asked with whom.
  const whom = dialog.getByRole("checkbox", { name: to });
  if (await whom.isVisible()) await whom.check();
  for (const one of promised) await promises(player, one);
  await dialog.getByRole("button", { name: deals.send }).click();
  await expect(dialog).toBeHidden();
}

export async function accepts(player: Player, proposer: string): Promise<void> {
  const { deals } = wordsOf(player);
  await openDeals(player);
  await player.page
    .getByRole("button", { name: deals.acceptLong(proposer) })
    .first()
    .click();
  await expect(player.page.getByRole("list", { name: deals.inForce })).toBeVisible();
}

export async function says(player: Player, words: string): Promise<void> {
  const { page } = player;
  const { talks } = wordsOf(player);
  await page.getByRole("tab", { name: beginning(talks.title) }).click();
  await page.getByRole("tab", { name: beginning(talks.kinds.plenary) }).click();
  const box = page.getByRole("textbox", { name: new RegExp(talks.kinds.plenary) });
  await box.fill(words);
  await box.press("Enter");
  await expect(page.getByText(words)).toBeVisible();
}
