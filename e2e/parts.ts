import { test as base, expect, type Page } from "@playwright/test";
import type { State } from "../shared/model/state.ts";
import type { Intent } from "../shared/rules/index.ts";
import { type GalleryServer, startGallery } from "./gallery/galleryServer.ts";

/** Tests on the pages for looking at parts, whose match runs in the page itself. One server serves all their files. */
export const test = base.extend<object, { readonly parts: GalleryServer }>({
  parts: [
    // biome-ignore lint/correctness/noEmptyPattern: what a fixture needs is read from its pattern, and this one needs nothing
    async ({}, use) => {
      const server = await startGallery();
      await use(server);
      await server.stop();
    },
    { scope: "worker", timeout: 120_000 },
  ],
});

/** What the page lays open: its match, and how a bot is called. */
interface Shown {
  readonly match: {
    readonly act: (intent: Intent, by: unknown) => { readonly ok: boolean };
    readonly host: (intent: Intent) => unknown;
    readonly now: () => State;
  };
  readonly bot: (seat: string) => unknown;
  readonly enliven: () => void;
}

/** Whatever goes wrong in the page is wrong in the test. */
export async function opens(page: Page, address: string): Promise<void> {
  page.on("pageerror", (error) => {
    throw error;
  });
  await page.goto(address);
  await page.locator("main, [data-ready]").first().waitFor();
}

/** Another delegation does something; it must be allowed. */
export async function acts(page: Page, seat: string, intent: Intent): Promise<void> {
  const done = await page.evaluate(
    ([by, what]) => {
      const { match, bot } = window as unknown as Shown;
      return match.act(what, bot(by));
    },
    [seat, intent] as const,
  );
  expect(done).toEqual({ ok: true });
}

/** The step ends, whoever is still awaited. */
export const endsStep = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { match } = window as unknown as Shown;
    match.host({ kind: "endPhase", stepNumber: match.now().stepNumber });
  });

/** The others talk, move, offer, commit and break, as far as the step lets them. */
export const enlivens = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as Shown).enliven());

/** Everything as it is, secrets included. */
export const stateOf = (page: Page): Promise<State> =>
  page.evaluate(() => (window as unknown as Shown).match.now());
