import type { Page } from "@playwright/test";
import { type GalleryState, inPanel, lively } from "./galleryState.ts";
import { button, openDeals, US } from "./statesOfPlay.ts";
import type { Words } from "./voices.ts";

/** An offer with a promise of every party, the longest form that there is. */
async function composesDeal(page: Page, ui: Words): Promise<void> {
  await openDeals(page, ui);
  await button(page, ui.deals.makeOffer);
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("checkbox").nth(0).check();
  await dialog.getByRole("checkbox").nth(1).check();
  for (const name of await dialog.getByText(ui.deals.add, { exact: true }).all()) await name.click();
  const kinds = dialog.getByRole("combobox", { name: ui.deals.kind, exact: true });
  await kinds.nth(1).selectOption(ui.deals.kinds.stance);
  await kinds.nth(2).selectOption(ui.deals.kinds.word);
}

/** A package of two clauses, with all that there is to say about it. */
async function composesMotion(page: Page, ui: Words): Promise<void> {
  await button(page, ui.motions.compose);
  const clauses = page.getByRole("dialog").getByRole("combobox");
  await clauses.nth(0).selectOption({ index: 4 });
  await clauses.nth(2).selectOption({ index: 2 });
}

/** Whatever is written before it is put to others. */
export const COMPOSING: readonly GalleryState[] = [
  ...inPanel("draft", {
    screen: "composers",
    state: "motion, 12 clauses",
    path: lively({ ...US, clauses: 12 }),
    about: "dialog[open] select >> nth=-1",
    prepare: composesMotion,
  }),
  ...inPanel("draft", {
    screen: "composers",
    state: "motion",
    path: lively(US),
    prepare: composesMotion,
  }),
  ...inPanel("draft", {
    screen: "composers",
    state: "consultation",
    path: lively(US),
    prepare: async (page, ui) => {
      // The first table is the one that can be called together.
      await page.locator(".draft").getByRole("tab").first().click();
      await button(page, ui.consulting.open);
    },
  }),
  ...inPanel("talks", { screen: "composers", state: "deal", path: lively(US), prepare: composesDeal }),
  ...inPanel("talks", {
    screen: "composers",
    state: "counter-offer",
    path: lively({ ...US, seat: "turkey" }),
    prepare: async (page, ui) => {
      await openDeals(page, ui);
      await page.getByRole("button").filter({ hasText: ui.deals.counter }).first().click();
    },
  }),
  ...inPanel("talks", {
    screen: "composers",
    state: "favour",
    path: lively(US),
    prepare: async (page, ui) => {
      await openDeals(page, ui);
      await button(page, ui.deals.giveFavour);
    },
  }),
  ...inPanel("talks", {
    screen: "composers",
    state: "stock phrase",
    path: lively(US),
    prepare: (page, ui) => button(page, ui.talks.phrase),
  }),
  ...inPanel("talks", {
    screen: "composers",
    state: "reference",
    path: lively(US),
    prepare: (page, ui) => button(page, ui.talks.quote),
  }),
  ...inPanel("talks", {
    screen: "composers",
    state: "group",
    path: lively(US),
    prepare: (page, ui) => button(page, ui.talks.newGroup),
  }),
  ...inPanel("hand", {
    screen: "composers",
    state: "details of a card",
    path: lively({ ...US, step: "decisions" }),
    prepare: async (page, ui) => {
      await page.getByRole("list", { name: ui.hand.title }).getByRole("button").first().press("Enter");
      await page.getByRole("button").filter({ hasText: ui.hand.details }).first().click();
    },
  }),
  {
    screen: "composers",
    state: "seats",
    path: lively(US),
    prepare: (page, ui) => button(page, ui.host.seats),
  },
];
