import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { type GalleryState, lively } from "./galleryState.ts";
import type { Words } from "./voices.ts";

/** A scenario as an author has it on a disk, with mistakes or without. */
function authorsFolder(of: string, change: (text: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), "gallery-"));
  cpSync(`scenarios/${of}`, folder, { recursive: true });
  const file = join(folder, "scenario.yaml");
  writeFileSync(file, change(readFileSync(file, "utf8")));
  return folder;
}

async function tries(page: Page, ui: Words, folder: string): Promise<void> {
  const dialog = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: ui.trying.chooseFolder }).click();
  await (await dialog).setFiles(folder);
  await page.locator(".try-verdict-good, .try-verdict-bad").waitFor({ timeout: 60_000 });
}

const faulty = (text: string): string =>
  text.replace(/^( *)members: .*$/m, "$1members: [nobody]").replace(/^title:/m, "titel:");

/** As the browser keeps it of a match that was left. */
const leftMatch = (title: string, seat: string | null, over: boolean) => ({
  ...{ token: `token of ${title}`, code: "K7MPQ", title, seat, over },
  ...{ role: "host", at: Date.now() },
});

const LOBBY = { step: "lobby", seat: "hungary" };

/** The pages around a match. */
export const AROUND: readonly GalleryState[] = [
  { screen: "landing", state: "start", path: "/" },
  { screen: "rules", state: "page", path: "/#rules" },
  {
    screen: "rules",
    state: "in a match",
    path: lively({ seat: "hungary", step: "talks", round: 2 }),
    prepare: async (page, ui) => {
      await page.getByRole("button", { name: ui.settings.title, exact: true }).click();
      await page.getByRole("button", { name: ui.rulesPage.title, exact: true }).click();
    },
  },
  {
    screen: "landing",
    state: "without a server",
    path: "/",
    before: (page) => page.route("**/api/scenarios/*", (route) => route.abort()),
  },
  {
    screen: "landing",
    state: "after matches",
    path: "/",
    before: (page) =>
      page.addInitScript(
        (ways) => localStorage.setItem("matches", JSON.stringify(ways)),
        [
          leftMatch("The Road to Vilnius", "the United States", false),
          leftMatch("The Night Train: timetables, sleepers and a border that is closed at night", null, true),
        ],
      ),
  },
  { screen: "create", state: "start", path: "/#create" },
  { screen: "join", state: "start", path: "/#join=K7MPQ" },
  {
    screen: "join",
    state: "wrong code",
    path: "/#join=22222",
    prepare: async (page, ui) => {
      await page.getByLabel(ui.join.name, { exact: true }).fill("Ada");
      await page.getByRole("button", { name: ui.join.join, exact: true }).click();
      await page.getByRole("alert").first().waitFor();
    },
  },
  { screen: "errors", state: "a link that leads nowhere", path: "/#t=nothing" },
  { screen: "try", state: "start", path: "/#try" },
  {
    screen: "try",
    state: "problems",
    path: "/#try",
    prepare: (page, ui) => tries(page, ui, authorsFolder("tiny", faulty)),
  },
  {
    screen: "try",
    state: "summary",
    path: "/#try",
    prepare: (page, ui) =>
      tries(
        page,
        ui,
        authorsFolder("vilnius", (text) => text),
      ),
  },
  {
    screen: "try",
    state: "sources",
    path: "/#try",
    prepare: async (page, ui) => {
      await tries(
        page,
        ui,
        authorsFolder("vilnius", (text) => text),
      );
      await page.getByRole("tab", { name: ui.trying.tabs.sources() }).click();
    },
  },
  { screen: "waiting room", state: "empty", path: lively({ step: "lobby" }) },
  { screen: "waiting room", state: "five in a seat", path: lively({ ...LOBBY, people: 5 }) },
  { screen: "waiting room", state: "long names", path: lively({ ...LOBBY, people: 2, long: 1 }) },
];
