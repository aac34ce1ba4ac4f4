import type { Page } from "@playwright/test";
import { filmed, type GalleryState, lively } from "./galleryState.ts";
import { phonesTheKremlin } from "./phonesTheKremlin.ts";
import { VOICES, type Words } from "./voices.ts";

const HUNGARY = { seat: "hungary", round: 2 };
const ROLL_CALL = { seat: "us", procedure: "rollCall", step: "rollCall", round: 2, rule: '{"quota":3}' };

/** Parts of a match that have the whole page. */
export const MOMENTS: readonly GalleryState[] = [
  { screen: "reading", state: "before you begin", path: lively({ seat: "us", step: "preparation" }) },
  { screen: "reading", state: "spectator", path: lively({ step: "preparation" }) },
  { screen: "briefing", state: "first", path: filmed({ seat: "us", step: "briefing", round: 1 }) },
  { screen: "briefing", state: "events", path: filmed({ seat: "turkey", step: "briefing", round: 3 }) },
  { screen: "council", state: "agenda", path: lively({ ...HUNGARY, step: "agenda" }) },
  { screen: "council", state: "cards revealed", path: filmed({ seat: "us", step: "agenda", round: 2 }) },
  {
    screen: "council",
    state: "what a card showed",
    path: lively({ seat: "turkey", step: "decisions", round: 2, script: "none" }),
    about: ".played",
    prepare: phonesTheKremlin,
  },
  {
    screen: "council",
    state: "effort",
    path: filmed({ seat: "russia", step: "agenda", round: 2, at: "first" }),
  },
  { screen: "council", state: "silence", path: lively({ ...HUNGARY, step: "silence" }) },
  {
    screen: "council",
    state: "silence, with a clock",
    path: lively({ ...HUNGARY, step: "silence", clock: 38 }),
  },
  {
    screen: "council",
    state: "silence, the clock stopped",
    path: lively({ ...HUNGARY, step: "silence", clock: 38 }),
    prepare: (page, ui) => page.getByRole("button", { name: ui.host.pause }).click(),
  },
  {
    screen: "council",
    state: "silence, time nearly up",
    path: lively({ ...HUNGARY, step: "silence", clock: 20 }),
  },
  {
    screen: "council",
    state: "breaking silence",
    path: lively({ ...HUNGARY, step: "silence" }),
    prepare: (page, ui) => page.getByRole("radio", { name: ui.stances.break, exact: true }).check(),
  },
  {
    screen: "council",
    state: "reserving",
    path: lively({ ...HUNGARY, step: "silence" }),
    prepare: (page, ui) => page.getByRole("radio", { name: ui.stances.reserve, exact: true }).check(),
  },
  {
    screen: "council",
    state: "silence on one's own motion",
    path: lively({ seat: "us", step: "silence", round: 2 }),
  },
  {
    screen: "council",
    state: "silence, from outside",
    path: lively({ seat: "ukraine", step: "silence", round: 2 }),
  },
  {
    screen: "council",
    state: "stances revealed",
    path: filmed({ seat: "us", after: "silenceBroken", at: "last" }),
  },
  {
    screen: "council",
    state: "does it still stand",
    path: filmed({ seat: "us", step: "maintain", round: 1 }),
  },
  { screen: "council", state: "roll-call", path: lively(ROLL_CALL) },
  { screen: "council", state: "roll-call, waiting", path: lively({ ...ROLL_CALL, seat: "turkey" }) },
  {
    screen: "council",
    state: "consultation",
    path: filmed({ seat: "us", after: "consultationCalled" }),
  },
  {
    screen: "council",
    state: "reading",
    path: filmed({ seat: "us", step: "reading", round: 1, at: "first" }),
  },
  {
    screen: "council",
    state: "counter-texts",
    path: filmed({ seat: "us", step: "reopening", round: 1, at: "first" }),
  },
  { screen: "council", state: "spectator", path: filmed({ step: "silence", round: 2 }) },
  { screen: "aftermath", state: "round", path: filmed({ seat: "us", step: "aftermath", round: 3 }) },
  {
    screen: "handover",
    state: "in the fourth round",
    path: filmed({ seat: "turkey", step: "talks", round: 4, handover: 1 }),
  },
];

const PROJECTOR = { projector: 1, round: 3 };
const LARGE = ["1440", "1366", "1024"];

/** The view for the front of a room. */
export const PROJECTED: readonly GalleryState[] = (
  [
    ["waiting room", lively({ step: "lobby", projector: 1 })],
    ["a round opens", filmed({ ...PROJECTOR, step: "briefing" })],
    ["talks", filmed({ ...PROJECTOR, step: "talks" })],
    ["decisions, after what was said", filmed({ ...PROJECTOR, step: "talks", at: "last" })],
    ["agenda", filmed({ ...PROJECTOR, step: "agenda" })],
    ["agenda, a break announced", lively({ projector: 1, step: "agenda" })],
    ["silence", filmed({ ...PROJECTOR, step: "silence", at: "first" })],
    ["silence on what stands in part", filmed({ projector: 1, after: "motionMaintained", at: "last" })],
    ["stances revealed", filmed({ ...PROJECTOR, step: "silence", at: "last" })],
    ["silence after another", filmed({ projector: 1, after: "silenceBroken", at: "last" })],
    ["reading", filmed({ ...PROJECTOR, step: "reading" })],
    ["aftermath", filmed({ ...PROJECTOR, step: "aftermath" })],
    ["ending", filmed({ ...PROJECTOR, step: "over" })],
  ] as const
).map(([state, path]) => ({ screen: "projector", state, path, sizes: LARGE }));

const PACKAGES = ".packages";
const TABS = VOICES.en.ui.results.tabs;
const OVER = { step: "over", round: 6, at: "last" };

/** The debrief, part by part. */
export const RESULTS: readonly GalleryState[] = [
  ...(Object.keys(TABS) as readonly (keyof typeof TABS)[]).map((part) => ({
    screen: "results",
    state: TABS[part].toLowerCase(),
    path: filmed({ ...OVER, seat: "us" }),
    prepare: (page: Page, ui: Words) => page.getByRole("tab", { name: ui.results.tabs[part] }).click(),
  })),
  {
    screen: "results",
    state: "what happened: better packages",
    path: filmed({ ...OVER, seat: "us" }),
    about: PACKAGES,
    // They are counted once somebody comes near.
    prepare: async (page: Page) => {
      await page.locator("#packages-title").scrollIntoViewIfNeeded();
      await page.locator(PACKAGES).waitFor();
    },
  },
  { screen: "results", state: "spectator", path: filmed(OVER) },
];
