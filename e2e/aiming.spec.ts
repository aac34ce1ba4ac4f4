import { expect, type Page } from "@playwright/test";
import { pickable, settled } from "./canvas.ts";
import { lively } from "./gallery/galleryState.ts";
import { scenarioOf } from "./hosted.ts";
import { opens, stateOf, test } from "./parts.ts";
import { ui } from "./player.ts";

const MAP = ".map-canvas canvas";
const scenario = scenarioOf("vilnius");
const decisionsOf = (seat: string) => lively({ seat, step: "decisions", round: 1, script: "none" });
const target = (page: Page) => page.getByRole("combobox", { name: ui.hand.target, exact: true });

/** Takes the card of the hand that is aimed at a delegation or at a clause; what it can be aimed at. */
async function takesAimed(page: Page, seat: string, at: "seat" | "issue"): Promise<readonly string[]> {
  const { hand = [] } = (await stateOf(page)).seats[seat] ?? {};
  const card = hand
    .flatMap((id) => scenario.cards[id] ?? [])
    .find((one) => one.target !== undefined && one.target !== null && at in one.target);
  const aims = Object.values(card?.target ?? {}).flat();
  const list = page.getByRole("list", { name: ui.hand.title });
  await list.getByRole("button", { name: new RegExp(`^${card?.title}`) }).press("Enter");
  await expect(target(page)).toBeVisible();
  return aims.filter((one) => one !== seat);
}

/** The card lies committed, aimed at this. */
async function commits(page: Page, seat: string, at: Readonly<Record<string, string>>): Promise<void> {
  await page
    .locator("#part-hand")
    .getByRole("button", { name: /^Commit / })
    .click();
  await expect.poll(async () => (await stateOf(page)).seats[seat]?.commitments[0]?.target).toEqual(at);
}

test.describe("A card is aimed", () => {
  test("at a delegation on the map, which shows whom it can be aimed at", async ({ page, parts }) => {
    await opens(page, parts.url + decisionsOf("russia"));
    await settled(page, MAP);
    const hint = page.getByText(ui.hand.aimOnMap, { exact: true });
    await expect(hint).toBeHidden();
    const aims = await takesAimed(page, "russia", "seat");
    await expect(hint).toBeVisible();
    await settled(page, MAP);
    const aimed = new Set<string>();
    for (const [x, y] of await pickable(page, MAP)) {
      await page.mouse.click(x, y);
      aimed.add(await target(page).inputValue());
    }
    expect([...aimed].sort()).toEqual([...aims].sort());
    await commits(page, "russia", { seat: [...aimed].at(-1) ?? "" });
    await expect(hint).toBeHidden();
  });

  test("at a clause of the draft", async ({ page, parts }) => {
    await opens(page, parts.url + decisionsOf("hungary"));
    const [, issue = ""] = await takesAimed(page, "hungary", "issue");
    const { short, title } = Object.values(scenario.tables).flatMap(
      ({ issues }) => issues[issue] ?? [],
    )[0] ?? {
      title: "?",
    };
    const named = (name: string) => page.getByRole("button", { name, exact: true });
    const aimed = named(ui.hand.aimedHereAt(short ?? title));
    await expect(aimed).toBeHidden();
    await named(ui.hand.aimAt(short ?? title)).click();
    await expect(aimed).toHaveAttribute("aria-pressed", "true");
    await expect(target(page)).toHaveValue(issue);
    await commits(page, "hungary", { issue });
    await expect(aimed).toBeHidden();
  });

  test("nowhere but in its list, before it can be committed", async ({ page, parts }) => {
    await opens(page, parts.url + lively({ seat: "russia", step: "talks", round: 1, script: "none" }));
    await takesAimed(page, "russia", "seat");
    await target(page).selectOption({ index: 1 });
    await settled(page, MAP);
    await expect(page.getByText(ui.hand.aimOnMap, { exact: true })).toBeHidden();
  });
});

test("A delegation's dossier says what everybody may know of it, and how far it is trusted", async ({
  page,
  parts,
}) => {
  await opens(page, parts.url + lively({ seat: "us", step: "talks", round: 1 }));
  await page.getByRole("tablist", { name: ui.talks.channels }).getByRole("tab").first().click();
  await page.getByRole("button", { name: /^Dossier: / }).click();
  const dossier = page.getByRole("dialog");
  const [other = ""] = Object.keys(scenario.seats).filter((seat) => seat !== "us");
  await expect(dossier.getByRole("heading", { level: 2 })).toHaveText(
    ui.dossier.of(scenario.seats[other]?.name ?? "?"),
  );
  const trust = (await stateOf(page)).seats.us?.trust[other];
  await expect(dossier.getByText(ui.handover.you, { exact: true }).locator("..")).toContainText(
    String(trust),
  );
  await expect(dossier).toContainText(scenario.seats[other]?.brief.public.slice(0, 40) ?? "?");
  await expect(dossier).not.toContainText(scenario.seats[other]?.brief.confidential?.slice(0, 40) ?? "?");
});
