import type { Page } from "@playwright/test";
import { filmed, type GalleryState, inPanel, lively } from "./galleryState.ts";
import { hearsOfOtherTables, missesARound } from "./missesARound.ts";
import type { Words } from "./voices.ts";

export const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name }).first().click();
const tab = (page: Page, name: string | RegExp) => page.getByRole("tab", { name }).first().click();

export const US = { seat: "us", step: "talks", round: 2 };
const HUNGARY = { ...US, seat: "hungary" };
const inTalks = filmed({ ...US, round: 3 });

export const openDeals = (page: Page, ui: Words) => tab(page, new RegExp(`^${ui.deals.title}`));

/** Chooses the first card that wants a target, and aims it. */
async function aimsCard(page: Page, ui: Words): Promise<void> {
  const target = page.getByRole("combobox", { name: ui.hand.target, exact: true });
  for (const card of await page.getByRole("list", { name: ui.hand.title }).getByRole("button").all()) {
    await card.press("Enter");
    if (await target.isVisible()) break;
  }
  await target.selectOption({ index: 1 });
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
  ...(["map", "draft", "talks", "brief"] as const).flatMap((part) =>
    inPanel(part, {
      screen: "news",
      state: `${part}, after a round`,
      path: lively(US),
      prepare: async (page, ui) => {
        if (part === "draft") await page.locator(".draft").getByRole("tab").first().click();
        if (part === "brief") await tab(page, ui.brief.tabs.log);
        if (part === "talks") await tab(page, ui.talks.kinds.plenary);
        await missesARound(page);
      },
    }),
  ),
  ...inPanel("draft", {
    screen: "news",
    state: "draft, at the other tables",
    path: filmed({ seat: "ukraine", step: "talks", round: 3, at: "first" }),
    prepare: hearsOfOtherTables,
  }),
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
  ...inPanel("draft", {
    screen: "play",
    state: "12 clauses",
    path: lively({ ...US, clauses: 12 }),
    about: ".draft .clauses",
  }),
  ...inPanel("hand", { screen: "play", state: "no cards", path: lively({ ...US, cards: "none" }) }),
  {
    screen: "play",
    state: "five in a seat",
    path: lively({ ...US, people: 5 }),
    prepare: (page, ui) => button(page, ui.host.seats),
  },
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
  ...inPanel("hand", {
    screen: "play",
    state: "a card aimed",
    path: filmed({ ...US, step: "decisions", at: "first" }),
    prepare: aimsCard,
  }),
  {
    screen: "play",
    state: "a card aimed at a clause",
    path: lively({ seat: "hungary", step: "decisions", round: 1, script: "none" }),
    sizes: ["1440", "1366", "1024", "768", "zoom200"],
    prepare: aimsCard,
  },
  ...inPanel("talks", {
    screen: "play",
    state: "a dossier",
    path: filmed({ ...US, step: "talks", round: 2 }),
    prepare: async (page, ui) => {
      await page.getByRole("tablist", { name: ui.talks.channels }).getByRole("tab").first().click();
      await page.locator(".readers").getByRole("button").first().click();
    },
  }),
  ...inPanel("map", {
    screen: "play",
    state: "key of the map",
    path: inTalks,
    prepare: (page, ui) => page.getByRole("button", { name: ui.map.key.show, exact: true }).click(),
  }),
  ...inPanel("map", {
    screen: "play",
    state: "places as a list",
    path: inTalks,
    prepare: (page, ui) => button(page, ui.map.list),
  }),
  {
    screen: "play",
    state: "cards that were revealed",
    path: inTalks,
    prepare: (page) => page.locator(":is(.hand .head-left, .revealed-line) > button").click(),
    sizes: ["1440", "1366", "1024"],
  },
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
    prepare: async (page, ui) => {
      // It is in an Aftermath, which has the page, that a deal comes out.
      const toTable = page.getByRole("button", { name: ui.now.toTable });
      if (await toTable.isVisible()) await toTable.click();
      await openDeals(page, ui);
    },
  }),
  ...(["objectives", "brief", "home", "log"] as const).flatMap((part) => [
    ...inPanel("brief", {
      screen: "side panel",
      state: part,
      path: filmed({ ...US, round: 5 }),
      prepare: (page, ui) => tab(page, ui.brief.tabs[part]),
    }).map(({ sizes = [], ...state }) => ({ ...state, sizes: sizes.filter((size) => size !== "1024") })),
    // There it has a tab beside the talks.
    {
      screen: "side panel",
      state: part,
      path: filmed({ ...US, round: 5 }),
      prepare: async (page: Page, ui: Words) => {
        await tab(page, ui.header.tabs.brief);
        await tab(page, ui.brief.tabs[part]);
      },
      sizes: ["1024"],
    },
  ]),
];
