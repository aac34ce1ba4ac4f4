import { expect, type Page } from "@playwright/test";
import { isAccessible } from "./accessible.ts";
import { lively } from "./gallery/galleryState.ts";
import { endsStep, enlivens, opens, stateOf, test } from "./parts.ts";
import { ui } from "./player.ts";

/** Who looks: a member, an observer, somebody outside of the table, and an onlooker. */
const VIEWERS = [
  { seat: "us", scheme: "light" },
  { seat: "ukraine", scheme: "dark" },
  { seat: "russia", scheme: "light" },
  { seat: null, scheme: "dark" },
] as const;

const isThere = (page: Page, name: string, role: "button" | "radio" = "button") =>
  page.getByRole(role, { name, exact: true }).first().isVisible();

/** Opens a dialog, does something in it, looks at it, and leaves it. */
async function inDialog(page: Page, name: string, act: (page: Page) => Promise<unknown>): Promise<string> {
  await page.getByRole("button", { name, exact: true }).first().click();
  await act(page);
  await isAccessible(page);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  return name;
}

const choosesFirst = (page: Page) =>
  page.getByRole("dialog").getByRole("combobox").first().selectOption({ index: 1 });

async function addsPromise(page: Page): Promise<void> {
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("checkbox").first().check();
  await dialog.getByRole("button", { name: ui.deals.addMine }).click();
}

/** Every choice that stands open to the viewer in this step, looked at one after the other; which they were. */
async function looksAtChoices(page: Page): Promise<readonly string[]> {
  const seen: string[] = [];
  const aside = ui.now.toTable;
  if (await isThere(page, aside)) {
    seen.push(...(await stances(page)));
    await page.getByRole("button", { name: aside, exact: true }).click();
    await isAccessible(page);
    seen.push(aside);
  }
  if (await isThere(page, ui.motions.compose))
    seen.push(await inDialog(page, ui.motions.compose, choosesFirst));
  const deals = page.getByRole("tab", { name: new RegExp(`^${ui.deals.title}`) });
  if (await deals.isVisible()) await deals.click();
  if (await isThere(page, ui.deals.makeOffer))
    seen.push(await inDialog(page, ui.deals.makeOffer, addsPromise));
  const cards = page.getByRole("list", { name: ui.hand.title }).getByRole("button");
  if ((await stateOf(page)).step.kind === "decisions" && (await cards.count()) > 0) {
    await cards.first().press("Enter");
    await isAccessible(page);
    seen.push("card");
  }
  return seen;
}

async function stances(page: Page): Promise<readonly string[]> {
  const seen: string[] = [];
  for (const name of [ui.stances.reserve, ui.stances.break])
    if (await isThere(page, name, "radio")) {
      await page.getByRole("radio", { name, exact: true }).check();
      await isAccessible(page);
      seen.push(name);
    }
  return seen;
}

/** Walks from where the page stands to a kind of step, and looks at each kind of step once, with its choices. */
async function walks(page: Page, until: string, seen: Set<string>): Promise<void> {
  for (let steps = 0; steps < 60; steps += 1) {
    const { kind } = (await stateOf(page)).step;
    await enlivens(page);
    if (!seen.has(kind)) {
      seen.add(kind);
      await isAccessible(page);
      for (const choice of await looksAtChoices(page)) seen.add(`${kind}: ${choice}`);
    }
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
      test.setTimeout(240_000);
      // What is checked for contrast must not be fading in.
      const page = await browser.newPage({ reducedMotion: "reduce", colorScheme: scheme });
      const seen = new Set<string>();
      const from = (fields: Readonly<Record<string, string | number>>) =>
        opens(page, parts.url + lively({ ...(seat === null ? {} : { seat }), ...fields }));
      await from({ step: "preparation" });
      await walks(page, "aftermath", seen);
      await from({ step: "reading" });
      await walks(page, "debrief", seen);
      const always = ["preparation", "briefing", "talks", "decisions", "agenda", "silence", "aftermath"];
      expect([...seen]).toEqual(expect.arrayContaining([...always, "reading", "reopening", "debrief"]));
      if (seat === "us")
        expect([...seen]).toEqual(
          expect.arrayContaining([
            `talks: ${ui.motions.compose}`,
            `talks: ${ui.deals.makeOffer}`,
            "decisions: card",
            `silence: ${ui.stances.reserve}`,
            `silence: ${ui.stances.break}`,
            `reading: ${ui.stances.break}`,
          ]),
        );
      await page.close();
    });
});
