import { expect, type Page } from "@playwright/test";
import { isAccessible } from "./accessible.ts";
import { lively } from "./gallery/galleryState.ts";
import { endsStep, enlivens, opens, stateOf, test } from "./parts.ts";
import { ui } from "./player.ts";

/** Who looks: a member, an observer, somebody outside of the table, and an onlooker. */
const VIEWERS = [
  { seat: "hungary", scheme: "light" },
  { seat: "ukraine", scheme: "dark" },
  { seat: "russia", scheme: "light" },
  { seat: null, scheme: "dark" },
] as const;

const isThere = (page: Page, name: string, role: "button" | "radio" = "button") =>
  page.getByRole(role, { name, exact: true }).first().isVisible();

/** Opens a dialog, does something in it, looks at it, and leaves it. */
async function inDialog(page: Page, name: string, act: (page: Page) => Promise<unknown>): Promise<void> {
  await page.getByRole("button", { name, exact: true }).first().click();
  await act(page);
  await isAccessible(page);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
}

/** A table that does not meet has no wording to choose. */
async function choosesFirst(page: Page): Promise<void> {
  const wordings = page.getByRole("dialog").getByRole("combobox");
  if ((await wordings.count()) > 0) await wordings.first().selectOption({ index: 1 });
}

async function addsPromise(page: Page): Promise<void> {
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("checkbox").first().check();
  await dialog.getByRole("button", { name: ui.deals.addMine }).click();
}

/** What stands open to the viewer, each looked at once. */
async function looksAtChoices(page: Page, seen: Set<string>): Promise<void> {
  const once = async (what: string, act: () => Promise<unknown>) => {
    if (seen.has(what)) return;
    seen.add(what);
    await act();
  };
  await stances(page, seen);
  if (await isThere(page, ui.now.toTable)) {
    await page.getByRole("button", { name: ui.now.toTable, exact: true }).click();
    await once(ui.now.toTable, () => isAccessible(page));
  }
  const { kind } = (await stateOf(page)).step;
  if (kind === "talks") {
    if (await isThere(page, ui.motions.compose))
      await once(ui.motions.compose, () => inDialog(page, ui.motions.compose, choosesFirst));
    const deals = page.getByRole("tab", { name: new RegExp(`^${ui.deals.title}`) });
    if (await deals.isVisible()) await deals.click();
    if (await isThere(page, ui.deals.makeOffer))
      await once(ui.deals.makeOffer, () => inDialog(page, ui.deals.makeOffer, addsPromise));
  }
  const cards = page.getByRole("list", { name: ui.hand.title }).getByRole("button");
  if (kind === "decisions" && (await cards.count()) > 0)
    await once("card", async () => {
      await cards.first().press("Enter");
      await isAccessible(page);
    });
}

async function stances(page: Page, seen: Set<string>): Promise<void> {
  const { kind } = (await stateOf(page)).step;
  for (const name of [ui.stances.reserve, ui.stances.break]) {
    if (seen.has(`${kind}: ${name}`) || !(await isThere(page, name, "radio"))) continue;
    await page.getByRole("radio", { name, exact: true }).check();
    await isAccessible(page);
    seen.add(`${kind}: ${name}`);
  }
}

/** Walks from where the page stands to a kind of step, and looks at each kind of step once, with its choices. */
async function walks(page: Page, until: string, seen: Set<string>): Promise<void> {
  for (let steps = 0; steps < 60; steps += 1) {
    const { kind } = (await stateOf(page)).step;
    await enlivens(page);
    if (!seen.has(kind)) {
      seen.add(kind);
      await isAccessible(page);
      await looksAtChoices(page, seen);
    }
    // Whoever moved the first motion may not break silence on it, but on another.
    await stances(page, seen);
    if (kind === until) return;
    await endsStep(page);
  }
}

test.describe("No state breaks a rule of accessibility that a program can check:", () => {
  for (const { seat, scheme } of VIEWERS)
    test(`every kind of step and every choice that is open, ${seat ?? "a spectator"}, ${scheme}`, async ({
      browser,
      parts,
    }) => {
      test.setTimeout(400_000);
      // What is checked for contrast must not be fading in.
      const context = await browser.newContext({ reducedMotion: "reduce", colorScheme: scheme });
      const page = await context.newPage();
      const seen = new Set<string>();
      const from = (fields: Readonly<Record<string, string | number>>) =>
        opens(page, parts.url + lively({ ...(seat === null ? {} : { seat }), ...fields }));
      await from({ step: "preparation" });
      await walks(page, "aftermath", seen);
      await from({ step: "reading" });
      await walks(page, "debrief", seen);
      const always = ["preparation", "briefing", "talks", "decisions", "agenda", "silence", "aftermath"];
      expect([...seen]).toEqual(expect.arrayContaining([...always, "reading", "reopening", "debrief"]));
      const stancesTaken = [`silence: ${ui.stances.break}`, `reading: ${ui.stances.reserve}`];
      const choices = [ui.motions.compose, ui.deals.makeOffer, "card", ...stancesTaken];
      if (seat === "hungary") expect([...seen]).toEqual(expect.arrayContaining(choices));
      await context.close();
    });
});
