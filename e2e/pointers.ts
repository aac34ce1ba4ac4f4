import { expect, type Locator, type Page } from "@playwright/test";
import type { Control } from "../shared/model/lesson.ts";
import { ui } from "./player.ts";

/** How somebody presses buttons: with a mouse, by keyboard, by touch. */
export type Press = (page: Page, target: Locator) => Promise<void>;

/** What the tutorial showed: which part of the page, with which words. */
export interface Pointer {
  readonly control: Control | null;
  readonly title: string;
}

const cardOf = (page: Page): Locator =>
  page.getByRole("region", { name: new RegExp(`^${ui.lessons.region}: `) });
const button = (page: Page, name: string): Locator => cardOf(page).getByRole("button", { name, exact: true });

const pointedAt = (page: Page): Locator => page.locator("[data-pointed]");

async function pointerOf(page: Page): Promise<Pointer> {
  const control = await pointedAt(page)
    .getAttribute("data-lesson", { timeout: 1000 })
    .catch(() => null);
  const title = await cardOf(page).getByRole("heading").innerText();
  // Nothing else is written there.
  return { control: control as Control | null, title };
}

/** What each pointer asks for, as the lesson's words say it. */
async function follow(page: Page, { control }: Pointer, press: Press): Promise<void> {
  const at = pointedAt(page);
  switch (control) {
    case null:
      return press(page, button(page, ui.lessons.show));
    case "clauses":
      return press(page, at.getByRole("button").first());
    case "wordings":
      await at.getByRole("combobox").first().selectOption({ index: 2 });
      return;
    case "cards":
      // Where a canvas draws the cards, it lies over the list of them.
      return page.getByRole("list", { name: ui.hand.title }).getByRole("button").first().press("Enter");
    case "answerOffer":
      return press(page, at.getByRole("button").first());
    case "stances":
      return press(page, at.getByRole("button", { name: ui.ballot.confirm.keep, exact: true }));
    case "ready":
    case "newMotion":
    case "tableMotion":
    case "secondMotion":
    case "dealsTab":
    case "makeOffer":
    case "youGive":
    case "theyGive":
    case "sendOffer":
    case "commitCard":
      return press(page, at);
    default:
      return press(page, button(page, ui.lessons.next).or(button(page, ui.lessons.done)));
  }
}

/** Whether a lesson is there; between two of them the match may have to go on by itself, or by the button for that. */
async function isTaught(page: Page): Promise<boolean> {
  const there = () => cardOf(page).isVisible();
  await expect
    .poll(there, { timeout: 6000 })
    .toBe(true)
    .catch(() => null);
  return there();
}

/** The bot acts meanwhile, and another lesson may come: one that stays for a moment is followed. */
async function settled(page: Page): Promise<Pointer> {
  const first = await pointerOf(page);
  await page.waitForTimeout(500);
  const second = await pointerOf(page);
  return first.control === second.control && first.title === second.title ? second : settled(page);
}

const MOST = 70;

/** Does what the pointers say, and only where there is none marks ready, until the last lesson is done. */
export async function followsThePointers(
  page: Page,
  press: Press,
  seen: (pointer: Pointer) => Promise<void> = async () => {},
): Promise<readonly Pointer[]> {
  const shown: Pointer[] = [];
  const done = button(page, ui.lessons.done);
  for (let steps = 0; steps < MOST; steps += 1) {
    if (!(await isTaught(page))) {
      await press(page, page.getByRole("button", { name: ui.header.ready, exact: true }));
      continue;
    }
    const pointer = await settled(page);
    const before = await cardOf(page).innerText();
    shown.push(pointer);
    await seen(pointer);
    const last = await done.isVisible();
    await follow(page, pointer, press);
    if (last) return shown;
    const moved = async () =>
      !(await cardOf(page).isVisible()) || (await cardOf(page).innerText()) !== before;
    await expect
      .poll(moved, { timeout: 10_000 })
      .toBe(true)
      .catch(() => null);
  }
  throw new Error("the tutorial has no end");
}
