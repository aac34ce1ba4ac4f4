import type { Page } from "@playwright/test";
import { putTab } from "../putTab.ts";

/** What the page for looking at parts lays open: its match, and how a bot is called. */
interface Shown {
  readonly match: {
    readonly words: Record<string, string>;
    readonly act: (intent: object, by: unknown) => unknown;
    readonly host: (intent: object) => unknown;
    readonly now: () => { readonly step: { readonly kind: string }; readonly stepNumber: number };
  };
  readonly bot: (seat: string) => unknown;
}

/** While the reader is elsewhere the others speak and move, until the next round's talks. */
export async function missesARound(page: Page): Promise<void> {
  await putTab(page, "hidden");
  await page.evaluate(() => {
    const { match, bot } = window as unknown as Shown;
    match.words.missed = "We could live with the second wording, if you can.";
    const said = { kind: "say", words: "missed", phrase: null, quote: null };
    const move = { kind: "tableMotion", table: "council", changes: { membership: "pledgeReaffirmed" } };
    do match.host({ kind: "endPhase", stepNumber: match.now().stepNumber });
    while (match.now().step.kind !== "talks");
    match.act({ ...said, channel: "plenary" }, bot("turkey"));
    match.act({ ...said, channel: "turkey+us" }, bot("turkey"));
    match.act(move, bot("hungary"));
  });
  await putTab(page, "visible");
}

/** At tables that aren't before the reader, motions are tabled: each of their tabs says how many. */
export async function hearsOfOtherTables(page: Page): Promise<void> {
  const tabs = page.locator(".draft").getByRole("tab");
  // What was never looked at has no news: the one that stays open comes last.
  for (const table of (await tabs.all()).toReversed()) await table.click();
  await page.evaluate(() => {
    const { match, bot } = window as unknown as Shown;
    const moves = (table: string, changes: object, ...movers: readonly string[]) =>
      movers.map((mover) => match.act({ kind: "tableMotion", table, changes }, bot(mover)));
    moves("guarantors", { aid: "threeBillion" }, "baltics", "us");
    moves("corridor", { renewal: "oneYear" }, "turkey", "russia");
  });
}
