import type { Page } from "@playwright/test";
import { filmed, type GalleryState, lively } from "./galleryState.ts";

const tab = (page: Page, name: string | RegExp) => page.getByRole("tab", { name }).first().click();
const talks = filmed({ facilitator: 1, step: "talks", round: 3 });

/** A match as whoever runs it sees it, who plays no seat. */
export const FACILITATOR: readonly GalleryState[] = [
  {
    screen: "facilitator",
    state: "a round opens",
    path: filmed({ facilitator: 1, step: "briefing", round: 3 }),
  },
  { screen: "facilitator", state: "delegations in the talks", path: talks },
  {
    screen: "facilitator",
    state: "delegations in the decisions",
    path: filmed({ facilitator: 1, step: "decisions", round: 2, at: "last" }),
  },
  {
    screen: "facilitator",
    state: "delegations in a silence",
    path: filmed({ facilitator: 1, step: "silence", round: 2 }),
  },
  {
    screen: "facilitator",
    state: "texts and world",
    path: talks,
    prepare: (page, ui) => tab(page, ui.facilitator.tabs.texts),
  },
  {
    screen: "facilitator",
    state: "what happened",
    path: talks,
    prepare: (page, ui) => tab(page, ui.facilitator.tabs.story),
  },
  {
    screen: "facilitator",
    state: "deals",
    path: talks,
    prepare: (page, ui) => tab(page, new RegExp(`^${ui.deals.title}`)),
    sizes: ["1440", "1366", "1024", "768", "zoom200"],
  },
  {
    screen: "facilitator",
    state: "talks with something new",
    path: lively({ facilitator: 1, step: "talks" }),
    sizes: ["1440", "1366", "1024", "768", "zoom200"],
  },
  {
    screen: "facilitator",
    state: "talks with something new",
    path: lively({ facilitator: 1, step: "talks" }),
    prepare: (page, ui) => tab(page, ui.talks.panel),
    sizes: ["390"],
  },
  {
    screen: "facilitator",
    state: "one table alone",
    path: lively({ facilitator: 1, scenario: "tiny", step: "talks" }),
  },
];
