import type { Page } from "@playwright/test";
import { filmed, type GalleryState, inPanel, lively } from "./galleryState.ts";
import type { Words } from "./voices.ts";

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first().click();
const tab = (page: Page, name: string | RegExp) => page.getByRole("tab", { name }).first().click();

const US = { seat: "us", step: "talks", round: 2 };
const HUNGARY = { ...US, seat: "hungary" };
const inTalks = filmed({ ...US, round: 3 });

const openDeals = (page: Page, ui: Words) => tab(page, new RegExp(`^${ui.deals.title}`));

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

/** Opens the clause whose row is this one; the head is the first. */
const opensClause = (page: Page, row: number) =>
  page.locator(".draft .clause-row").nth(row).getByRole("button").click();

/** Opens what was changed in the text, from its first version to its present one. */
async function comparesVersions(page: Page, ui: Words): Promise<void> {
  await page.locator(".draft").getByRole("tab").first().click();
  await page.locator(".version-button").click();
  await page.getByRole("combobox", { name: ui.versions.from, exact: true }).selectOption("0");
}

/** The table while it is talked at, decided at, and looked at from outside. */
export const PLAY: readonly GalleryState[] = [
  ...inPanel("map", { screen: "play", state: "talks", path: inTalks }),
  ...inPanel("draft", { screen: "play", state: "talks, with motions", path: lively(HUNGARY) }),
  ...inPanel("draft", {
    screen: "draft",
    state: "a clause open",
    path: lively(HUNGARY),
    prepare: (page) => opensClause(page, 0),
  }),
  ...inPanel("draft", {
    screen: "draft",
    state: "versions",
    path: filmed({ ...HUNGARY, round: 5 }),
    prepare: comparesVersions,
  }),
  ...inPanel("map", {
    screen: "play",
    state: "nothing yet",
    path: lively({ ...US, round: 1, script: "none" }),
  }),
  ...inPanel("talks", { screen: "play", state: "40 messages", path: lively({ ...US, messages: 40 }) }),
  ...inPanel("draft", { screen: "play", state: "12 clauses", path: lively({ ...US, clauses: 12 }) }),
  ...inPanel("draft", {
    screen: "composers",
    state: "motion, 12 clauses",
    path: lively({ ...US, clauses: 12 }),
    prepare: composesMotion,
  }),
  ...inPanel("hand", { screen: "play", state: "no cards", path: lively({ ...US, cards: "none" }) }),
  ...inPanel("talks", { screen: "play", state: "five in a seat", path: lively({ ...US, people: 5 }) }),
  ...inPanel("talks", {
    screen: "deals",
    state: "none yet",
    path: lively({ ...US, round: 1, script: "none" }),
    prepare: openDeals,
  }),
  ...inPanel("draft", { screen: "play", state: "long names", path: lively({ ...US, long: 1 }) }),
  ...inPanel("hand", {
    screen: "play",
    state: "decisions",
    path: filmed({ ...US, step: "decisions", at: "first" }),
  }),
  ...inPanel("hand", {
    screen: "play",
    state: "a card chosen",
    path: filmed({ ...US, step: "decisions", at: "first" }),
    prepare: (page, ui) =>
      page.getByRole("list", { name: ui.hand.title }).getByRole("button").first().press("Enter"),
  }),
  ...inPanel("map", { screen: "play", state: "spectator", path: filmed({ step: "talks", round: 3 }) }),
  ...inPanel("draft", {
    screen: "play",
    state: "observer",
    path: filmed({ ...US, seat: "ukraine", round: 4 }),
  }),
  ...inPanel("map", { screen: "play", state: "outsider", path: filmed({ ...US, seat: "russia", round: 4 }) }),
  ...inPanel("map", { screen: "play", state: "connection lost", path: lively({ ...US, link: "away" }) }),
  ...inPanel("draft", {
    screen: "play",
    state: "a scenario without a map",
    path: lively({ scenario: "nightTrain", step: "talks", seat: "company" }),
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
      await button(page, new RegExp(`^${ui.deals.counter}`));
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
      await button(page, new RegExp(`^${ui.hand.details}`));
    },
  }),
  {
    screen: "composers",
    state: "seats",
    path: lively(US),
    prepare: (page, ui) => button(page, ui.host.seats),
  },
  ...inPanel("talks", {
    screen: "deals",
    state: "offers and promises",
    path: filmed({ ...US, round: 4 }),
    prepare: openDeals,
  }),
  ...inPanel("talks", {
    screen: "deals",
    state: "deals that came out",
    path: filmed({ seat: "baltics", after: "dealLeaked" }),
    prepare: openDeals,
  }),
  ...(["brief", "home", "log"] as const).flatMap((part) =>
    inPanel("brief", {
      screen: "side panel",
      state: part,
      path: filmed({ ...US, round: 5 }),
      prepare: (page, ui) => tab(page, ui.brief.tabs[part]),
    }),
  ),
];
