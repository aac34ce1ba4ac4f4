import { expect, type Locator, type Page } from "@playwright/test";
import { chooseNext, press, tabTo } from "./keyboard.ts";
import { headingOf, type Task, taskOf, ui } from "./player.ts";

/** Verbs of somebody who has no mouse: everything is found by its role and its name, and reached by keys. */

/** Whoever touches a mouse in this page after all makes the test fail. */
export async function withoutMouse(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const fail = () => {
      throw new Error("a mouse was used");
    };
    addEventListener("pointerdown", fail, true);
  });
}

/** Moves to a tab of a list by arrows. */
export async function openTab(list: Locator, name: RegExp | string): Promise<void> {
  const tabs = list.getByRole("tab");
  const wanted = list.getByRole("tab", { name });
  await tabTo(list.page(), list.getByRole("tab", { selected: true }));
  for (let i = 0; i < (await tabs.count()); i += 1) {
    if ((await wanted.getAttribute("aria-selected")) === "true") return;
    await list.page().keyboard.press("ArrowRight");
  }
  await expect(wanted).toHaveAttribute("aria-selected", "true");
}

/** What tells one step from the next at a glance. */
const faceOf = async (page: Page): Promise<string> =>
  [await taskOf({ page }), ...(await page.getByRole("heading", { level: 1 }).allInnerTexts())].join(" ");

/** Marks ready, if the step waits for this player, and waits until that is seen: the next step's button looks the same. */
export async function marksReady(page: Page): Promise<void> {
  const button = page.getByRole("button", { name: ui.header.ready, exact: true });
  if (!(await button.isVisible())) return;
  const before = await faceOf(page);
  await press(page, button);
  const isSeen = async () => !(await button.isVisible()) || (await faceOf(page)) !== before;
  // Two motions of one mover can look alike from here.
  await expect
    .poll(isSeen, { timeout: 3000 })
    .toBe(true)
    .catch(() => null);
}

/** From a page of its own to the table, or from the table to where the sentence leads. */
async function toTable(page: Page): Promise<void> {
  const button = page.getByRole("button", { name: ui.now.toTable });
  if (await button.isVisible()) await press(page, button);
}

/** Says something in plenary. */
export async function saysInPlenary(page: Page, words: string): Promise<true> {
  await toTable(page);
  await openTab(page.getByRole("tablist", { name: ui.talks.panel }), new RegExp(`^${ui.talks.title}`));
  await openTab(page.getByRole("tablist", { name: ui.talks.channels }), ui.talks.kinds.plenary);
  await tabTo(page, page.getByRole("textbox", { name: new RegExp(ui.talks.kinds.plenary) }));
  await page.keyboard.type(words);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main").getByText(words).first()).toBeVisible();
  return true;
}

/** Keeps silence, on a motion or on the whole text. */
export const keepsSilence = (page: Page): Promise<boolean> =>
  answers(page, { name: ui.stances.keep, confirm: ui.ballot.confirm.keep });

/** Accepts the offer that stands on top; false if that is refused. */
export async function acceptsAnOffer(page: Page): Promise<boolean> {
  await toTable(page);
  await openTab(page.getByRole("tablist", { name: ui.talks.panel }), new RegExp(`^${ui.deals.title}`));
  const button = page.getByRole("button", { name: new RegExp(`^${ui.deals.acceptLong("")}`) }).first();
  if (!(await button.isVisible()) || (await button.getAttribute("aria-disabled")) === "true") return false;
  await press(page, button);
  return true;
}

/** Goes through every part of the debrief. */
export async function readsTheDebrief(page: Page, eachPart: (page: Page) => Promise<void>): Promise<number> {
  const list = page
    .getByRole("tablist")
    .filter({ has: page.getByRole("tab", { name: ui.results.tabs.happened }) });
  const count = await list.getByRole("tab").count();
  for (let i = 0; i < count; i += 1) {
    await eachPart(page);
    await tabTo(page, list.getByRole("tab", { selected: true }));
    await page.keyboard.press("ArrowRight");
  }
  return count;
}

/** Declines the offer that stands on top. */
export async function declines(page: Page): Promise<void> {
  await toTable(page);
  await openTab(page.getByRole("tablist", { name: ui.talks.panel }), new RegExp(`^${ui.deals.title}`));
  const button = page.getByRole("button", { name: new RegExp(`^${ui.deals.declineLong("")}`) }).first();
  if (await button.isVisible()) await press(page, button);
}

/** Proposes the next wording of the first clause of the table that is open, and tables it if that is allowed. */
export async function moves(page: Page): Promise<boolean> {
  await toTable(page);
  await press(page, page.getByRole("button", { name: ui.motions.compose }));
  const dialog = page.getByRole("dialog");
  await chooseNext(page, dialog.getByRole("combobox").first());
  const table = dialog.getByRole("button", { name: ui.motions.table });
  const isAllowed = (await table.getAttribute("aria-disabled")) === "false";
  if (isAllowed) await press(page, table);
  else await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  return isAllowed;
}

/** Commits the first card of the hand that can be paid and hits nobody in particular. */
export async function commitsACard(page: Page): Promise<boolean> {
  const cards = page.getByRole("list", { name: ui.hand.title }).getByRole("button");
  for (let i = 0; i < (await cards.count()); i += 1) {
    await press(page, cards.nth(i));
    const commit = page.getByRole("button", { name: /^Commit .+, \d+ capital$/ });
    const isAimed = await page.getByLabel(ui.hand.target, { exact: true }).isVisible();
    if (!isAimed && (await commit.getAttribute("aria-disabled")) === "false") {
      await press(page, commit);
      await expect(page.getByRole("button", { name: /^Take back / })).toBeVisible();
      return true;
    }
  }
  return false;
}

/** Chooses a stance, or an answer at a roll-call, and confirms it. False if that is refused. */
async function answers(
  page: Page,
  stance: { readonly name: string; readonly confirm: string },
): Promise<boolean> {
  const radio = page.getByRole("radio", { name: stance.name, exact: true });
  const group = page.getByRole("group", { name: ui.ballot.yours });
  await tabTo(page, group.getByRole("radio", { checked: true }));
  for (let i = 0; i < 4 && !(await radio.isChecked()); i += 1) await page.keyboard.press("ArrowDown");
  const confirm = page.getByRole("button", { name: stance.confirm, exact: true });
  const isAllowed = (await confirm.getAttribute("aria-disabled")) === "false";
  if (isAllowed) await press(page, confirm);
  return isAllowed;
}

/** Answers at a roll-call, and waits until that is heard. */
export async function saysYes(page: Page): Promise<boolean> {
  const { choose, confirm } = ui.deciding.call;
  const before = await headingOf({ page });
  const button = page.getByRole("button", { name: confirm.keep, exact: true });
  const isSaid = await answers(page, { name: choose.keep, confirm: confirm.keep });
  const isHeard = async () => !(await button.isVisible()) || (await headingOf({ page })) !== before;
  await expect.poll(isHeard).toBe(true);
  return isSaid;
}

/** Lets an own motion stand, and waits until that is heard. */
export async function maintains(page: Page): Promise<void> {
  const before = await headingOf({ page });
  await press(page, page.getByRole("button", { name: ui.ballot.maintain }));
  await expect.poll(() => headingOf({ page })).not.toBe(before);
}

/** Whether what the player was about to do is asked no more: a step can end under its hands. */
export const hasMovedOn = async (page: Page, from: Task): Promise<boolean> =>
  (await taskOf({ page })) !== from;
