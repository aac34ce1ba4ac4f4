import type { Page } from "@playwright/test";

/** What the page for looking at parts lays open: its match, and how a bot is called. */
interface Shown {
  readonly match: {
    readonly act: (intent: object, by: unknown) => unknown;
    readonly host: (intent: object) => unknown;
    readonly now: () => { readonly stepNumber: number };
  };
  readonly bot: (seat: string) => unknown;
}

/** Ankara plays the card that shows it Moscow's hand; the Council opens with what came of it. */
export async function phonesTheKremlin(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { match, bot } = window as unknown as Shown;
    match.act({ kind: "commitCard", card: "phoneTheKremlin", target: null }, bot("turkey"));
    match.host({ kind: "endPhase", stepNumber: match.now().stepNumber });
  });
}
