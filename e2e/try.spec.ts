import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { strToU8, zipSync } from "fflate";
import { problems } from "../shared/text/de/problems.ts";
import { GERMAN } from "../shared/text/german.ts";
import { UKRAINIAN } from "../shared/text/ukrainian.ts";
import { type GameServer, startGame } from "./gameServer.ts";
import { press } from "./keyboard.ts";
import { joinAs, openPage, type Player, ready, taskOf, ui, until } from "./player.ts";
import { shots } from "./shots.ts";

const words = ui.trying;
/** In a text of the scenario it must stay a text. */
const SCRIPT = '<img src=x onerror="window.harmed=1"><script>window.harmed=1</script>';

let server: GameServer;
let root = "";
test.beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "try-"));
  server = await startGame({ SEED: "try-1", BOT_PAUSE_MS: "0" });
});
test.afterAll(async () => {
  await server.stop();
  rmSync(root, { recursive: true, force: true });
});

/** A folder as an author has it on a disk: the smallest scenario, with one more card. */
function authorsFolder(name: string, change: (text: string) => string = (text) => text): string {
  const folder = join(root, name);
  mkdirSync(folder, { recursive: true });
  cpSync("scenarios/tiny", folder, { recursive: true });
  const file = join(folder, "scenario.yaml");
  writeFileSync(file, change(readFileSync(file, "utf8")));
  return folder;
}

const lineOf = (file: string, words: string): number =>
  readFileSync(file, "utf8")
    .split("\n")
    .findIndex((line) => line.includes(words)) + 1;

/** Chooses a folder or file in the browser's own dialog, opened by the button's name. */
async function chooses(page: Page, button: string, path: string): Promise<void> {
  const dialog = page.waitForEvent("filechooser");
  await press(page, page.getByRole("button", { name: button }));
  await (await dialog).setFiles(path);
}

async function isAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual(
    [],
  );
}

/** Neither the page nor a panel is wider than its place. */
async function fitsEverySize(page: Page): Promise<void> {
  for (const width of [390, 1024, 1440]) {
    await page.setViewportSize({ width, height: 844 });
    const wide = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll(".panel, .problem")]
        .filter((element) => element.scrollWidth > element.clientWidth + 1)
        .map(({ className }) => className),
    );
    expect(wide).toEqual([]);
  }
}

test("an instructor mends a scenario until it is in order, and plays it with somebody and a bot", async ({
  browser,
}) => {
  const context = await browser.newContext();
  const page = await openPage(context);
  await page.goto(server.url);
  await page.getByRole("link", { name: words.title }).click();
  await expect(page.getByRole("heading", { level: 1, name: words.title })).toBeVisible();
  await isAccessible(page);
  await shots(page, "try-empty");

  const folder = authorsFolder("ourBridge", (text) =>
    text
      .replace("id: tiny", "id: ourBridge")
      .replace("drift: -1", "drift: slowly")
      .replace("title: The Old Bridge", `title: The Bridge '${SCRIPT}'`),
  );
  await chooses(page, words.chooseFolder, folder);
  await expect(page.getByRole("status")).toHaveText(words.faulty("ourBridge", 1, 0));
  const file = page.getByRole("region", { name: "scenario.yaml" });
  const line = lineOf(join(folder, "scenario.yaml"), "drift: slowly");
  await expect(file.getByText(words.place(line, 12))).toBeVisible();
  await expect(file.getByText("drift: slowly")).toBeVisible();
  await isAccessible(page);
  await shots(page, "try-one-problem");

  const scenario = join(folder, "scenario.yaml");
  writeFileSync(scenario, readFileSync(scenario, "utf8").replace("drift: slowly", "drift: -2"));
  await chooses(page, words.chooseFolder, folder);
  await expect(page.getByRole("status")).toHaveText(words.sound("ourBridge", 0));
  await expect(page.getByRole("heading", { level: 2, name: "The Bridge" })).toContainText("<script>");
  expect(await page.evaluate(() => "harmed" in window)).toBe(false);
  const table = page.getByRole("region", { name: "The bridge committee" });
  await expect(table.getByText(words.counts.packages, { exact: true })).toBeVisible();
  await isAccessible(page);
  await shots(page, "try-summary");

  await page.getByRole("radio", { name: new RegExp(ui.create.paces.untimed) }).check();
  await page.getByLabel(ui.join.name, { exact: true }).fill("Lea");
  await press(page, page.getByRole("button", { name: ui.create.submit }));
  const code = (await page.getByTestId("code").textContent()) ?? "";
  await expect(page.getByRole("heading", { level: 1 })).toContainText(SCRIPT);

  const seat = { seat: "highbank", title: "the town of Highbank" };
  const guest = await joinAs(browser, { url: server.url, code, name: "Noor", ...seat });
  await expect(guest.page.getByLabel(ui.landing.scenario)).toHaveCount(0);
  await page.getByRole("button", { name: ui.lobby.start }).click();
  const player: Player = guest;
  await until(player, "read", "ready");
  await playsRound(player);
  expect(await guest.page.evaluate(() => "harmed" in window)).toBe(false);
  await context.close();
  await guest.context.close();
});

/** Does nothing but be ready, until the second round has begun. */
async function playsRound(player: Player): Promise<void> {
  const second = player.page.getByText("Second evening").first();
  for (let turns = 0; turns < 60 && !(await second.isVisible()); turns += 1) {
    if ((await taskOf(player)) !== null) await ready(player);
    await player.page.waitForTimeout(150);
  }
  await expect(second).toBeVisible();
}

test("the same by a .zip and by dropping, with sources to print and advice", async ({ page }) => {
  await page.goto(`${server.url}/#try`);
  const files = Object.fromEntries(
    ["scenario.yaml", "cards.yaml"].map((name) => [
      `bridge/${name}`,
      strToU8(readFileSync(join("scenarios/tiny", name), "utf8")),
    ]),
  );
  const zip = join(root, "Bridge.zip");
  writeFileSync(zip, zipSync(files));
  await chooses(page, words.chooseFile, zip);
  await expect(page.getByRole("status")).toHaveText(words.sound("tiny", 0));
  await page.getByRole("tab", { name: words.tabs.sources() }).click();
  await expect(page.getByRole("region", { name: "The bridge committee" })).toContainText("Author");
  await isAccessible(page);

  const own = {
    path: "vilniusOurs.yaml",
    text: "extends: vilnius\nid: vilniusOurs\ntitle: Our road to Vilnius\n",
  };
  await drops(page, [own]);
  await expect(page.getByRole("status")).toHaveText(/vilniusOurs is in order/);
  await expect(
    page.getByRole("heading", { level: 2, name: "Our road to Vilnius", exact: true }),
  ).toBeVisible();
  await shots(page, "try-vilnius");
  await page.getByRole("tab", { name: words.tabs.sources() }).click();
  await shots(page, "try-sources");
  await page.emulateMedia({ media: "print" });
  await shots(page, "try-print");
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("tab", { name: words.tabs.summary() }).click();
  await fitsEverySize(page);
});

interface Dropped {
  readonly path: string;
  readonly text: string;
}

/** What a browser makes of files that are dragged from a desktop: `over` stops before they are let go. */
async function drops(page: Page, files: readonly Dropped[], over = false): Promise<void> {
  const data = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const { path, text } of all) transfer.items.add(new File([text], path));
    return transfer;
  }, files);
  const zone = page.getByRole("region", { name: words.choose });
  await zone.dispatchEvent("dragover", { dataTransfer: data });
  if (!over) await zone.dispatchEvent("drop", { dataTransfer: data });
}

test("an author who reads German is told what kind each problem is, and what the scenario holds in German", async ({
  browser,
}) => {
  const context = await browser.newContext({ locale: "de-DE" });
  const page = await openPage(context);
  const { trying, settings } = GERMAN.ui;
  await page.goto(`${server.url}/#try`);
  const wrong = authorsFolder("german", (text) => text.replace("readings: 1", "raedings: 1"));
  await chooses(page, trying.chooseFolder, wrong);
  await expect(page.getByText(problems["unknown-key"])).toBeVisible();
  await expect(page.locator("[lang=en]").filter({ hasText: "raedings" })).toBeVisible();
  await isAccessible(page);
  await shots(page, "try-german");

  await chooses(page, trying.chooseFolder, authorsFolder("german2"));
  await expect(page.getByRole("heading", { level: 2, name: "Die alte Brücke", exact: true })).toBeVisible();
  await page.getByRole("button", { name: settings.title }).first().click();
  await page.getByRole("radio", { name: UKRAINIAN.name }).check();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("heading", { level: 2, name: "Старий міст", exact: true })).toBeVisible();
  await page.getByRole("tab", { name: UKRAINIAN.ui.trying.tabs.sources() }).click();
  await expect(page.getByText(UKRAINIAN.ui.sourcesPage.lead)).toBeVisible();
  await context.close();
});

test("sixty problems can be read, and what is too much is refused in a sentence", async ({ page }) => {
  await page.goto(`${server.url}/#try`);
  const many = Array.from(
    { length: 59 },
    (_, k) => `  card${k}: { title: A card, theme: Gifts, seats: [nobody${k}] }\n`,
  );
  const tiny = readFileSync("scenarios/tiny/scenario.yaml", "utf8");
  await drops(page, [{ path: "scenario.yaml", text: tiny }], true);
  await expect(page.getByText(words.letGo)).toBeVisible();
  await shots(page, "try-dragging");
  await drops(page, [
    { path: "scenario.yaml", text: tiny.replace("readings: 1", "raedings: 1") },
    { path: "cards.yaml", text: `cards:\n${many.join("")}` },
  ]);
  await expect(page.getByRole("status")).toContainText("can't be played yet");
  expect(await page.getByRole("listitem").count()).toBeGreaterThanOrEqual(60);
  await shots(page, "try-sixty-problems");
  await fitsEverySize(page);

  const bomb = join(root, "bomb.zip");
  writeFileSync(bomb, zipSync({ "bridge/bomb.yaml": new Uint8Array(20_000_000) }));
  await chooses(page, words.chooseFile, bomb);
  await expect(page.getByRole("alert")).toHaveText(words.refused.unpacksTooLarge());
  await isAccessible(page);
  await shots(page, "try-refused");
  await drops(page, [{ path: "notes.txt", text: "x" }]);
  await expect(page.getByRole("alert")).toHaveText(words.refused.noYaml());
  await page.route("**/api/drafts", (route) => setTimeout(() => void route.continue(), 2500));
  await drops(page, [{ path: "scenario.yaml", text: tiny }]);
  await expect(page.getByRole("status")).toContainText("Checking");
  await shots(page, "try-checking");
});
