import { type Browser, expect, type Page, test } from "@playwright/test";
import { loadScenario } from "../server/match/scenarioFiles.ts";
import { isAccessible } from "./accessible.ts";
import {
  acceptsAnOffer,
  commitsACard,
  declines,
  hasMovedOn,
  keepsSilence,
  maintains,
  marksReady,
  moves,
  readsTheDebrief,
  saysInPlenary,
  saysYes,
  withoutMouse,
} from "./byKeyboard.ts";
import { type GameServer, startGame } from "./gameServer.ts";
import { press, tabTo } from "./keyboard.ts";
import { openPage, type Task, taskOf, ui } from "./player.ts";

/** One person's seat in a scenario; bots play the others. */
interface Setting {
  readonly scenario: string;
  readonly seat: string;
}

function within({ scenario, seat }: Setting): string {
  const name = loadScenario(`scenarios/${scenario}`).scenario?.seats[seat]?.inSentence;
  if (name === undefined) throw new Error(`no ${seat} in ${scenario}`);
  return name;
}

/** Opens a waiting room without a clock, sits down and starts. */
async function starts(page: Page, setting: Setting): Promise<void> {
  await tabTo(page, page.getByRole("combobox", { name: ui.landing.scenario, exact: true }));
  const list = page.getByRole("combobox", { name: ui.landing.scenario, exact: true });
  while ((await list.inputValue()) !== setting.scenario) await page.keyboard.press("ArrowDown");
  await tabTo(page, page.getByRole("radio", { name: new RegExp(ui.create.paces.live) }));
  await page.keyboard.press("ArrowDown");
  await press(page, page.getByRole("button", { name: ui.create.submit }));
  await press(page, page.getByRole("button", { name: ui.lobby.takeLong(within(setting)) }));
  await press(page, page.getByRole("button", { name: ui.lobby.start }));
}

type Act = "say" | "move" | "card" | "answer" | "stance" | "accept";
/** What has been done so far, so that each thing is done once. */
type Done = Set<Act>;

async function once(done: Done, what: Act, act: () => Promise<boolean>): Promise<void> {
  if (!done.has(what) && (await act())) done.add(what);
}

/** What is done at a task before ready is marked. */
const ACTS: Readonly<Partial<Record<Task, (page: Page, done: Done) => Promise<unknown>>>> = {
  talk: (page, done) => once(done, "say", () => saysInPlenary(page, "We would rather agree than be right.")),
  motion: saysAndMoves,
  second: saysAndMoves,
  answerOffer: async (page, done) => {
    await once(done, "accept", () => acceptsAnOffer(page));
    await declines(page);
  },
  stance: (page, done) => stands(page, done),
  readingStance: (page, done) => stands(page, done),
  cards: (page, done) => once(done, "card", () => commitsACard(page)),
  called: async (page, done) => {
    if (await saysYes(page)) done.add("answer");
  },
  maintain: maintains,
};

async function saysAndMoves(page: Page, done: Done): Promise<void> {
  await once(done, "say", () => saysInPlenary(page, "We would rather agree than be right."));
  await once(done, "move", () => moves(page));
}

async function stands(page: Page, done: Done): Promise<void> {
  if (await keepsSilence(page)) done.add("stance");
}

const IDLE: readonly (Task | null)[] = [null, "ready", "wait", "calling", "otherMaintains", "debrief"];

const isOver = (page: Page) => page.getByRole("tab", { name: ui.results.tabs.happened }).isVisible();

/** Whether the sentence asks for something else within a moment. */
const isAskedElse = (page: Page, task: Task): Promise<boolean> =>
  expect
    .poll(async () => (await taskOf({ page })) !== task, { timeout: 2000 })
    .toBe(true)
    .then(
      () => true,
      () => false,
    );

/** Does what the sentence asks until something has been done, or until the match is over; what has been done. */
async function plays(page: Page, wanted: Act | null): Promise<Done> {
  const seen = new Set<Task>();
  const done: Done = new Set();
  while (!(wanted !== null && done.has(wanted)) && !(await isOver(page))) {
    const task = await taskOf({ page });
    if (task === null || IDLE.includes(task)) {
      await page.waitForTimeout(100);
      continue;
    }
    if (!seen.has(task)) await isAccessible(page);
    seen.add(task);
    // A look at everything takes seconds, and others play on.
    if (await hasMovedOn(page, task)) continue;
    try {
      await ACTS[task]?.(page, done);
      // With the offers answered, the sentence asks for what else there is to do.
      if (task === "answerOffer" && (await isAskedElse(page, task))) continue;
      await marksReady(page);
    } catch (error) {
      if (!(await hasMovedOn(page, task))) throw error;
    }
  }
  return done;
}

async function sitsDown(browser: Browser, url: string, setting: Setting): Promise<Page> {
  // What is checked for contrast must not be fading in.
  const page = await openPage(await browser.newContext({ reducedMotion: "reduce" }));
  await withoutMouse(page);
  await page.goto(`${url}/#create`);
  await starts(page, setting);
  return page;
}

test.describe("By keyboard alone, everything found by its name", () => {
  let server: GameServer;
  test.beforeAll(async () => {
    server = await startGame({ SEED: "calm-1", BOT_PAUSE_MS: "0" });
  });
  test.afterAll(() => server.stop());

  test("somebody answers at a roll-call", async ({ browser }) => {
    test.setTimeout(300_000);
    const page = await sitsDown(browser, server.url, { scenario: "greyBanks", seat: "veskland" });
    expect([...(await plays(page, "answer"))]).toContain("answer");
  });

  test("somebody plays the short game from opening it to the last page of its debrief", async ({
    browser,
  }) => {
    test.setTimeout(900_000);
    const page = await sitsDown(browser, server.url, { scenario: "vilniusShort", seat: "baltics" });
    const done = await plays(page, null);
    for (const act of ["say", "move", "card", "stance"] as const) expect([...done]).toContain(act);
    expect(await readsTheDebrief(page, isAccessible)).toBe(Object.keys(ui.results.tabs).length);
  });
});
