import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page, PageScreenshotOptions } from "@playwright/test";
import type { Look } from "./look.ts";
import { sightOf } from "./report.ts";

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, "-");

/** The file of a picture, within the gallery's folder. */
export const fileOf = (look: Omit<Look, "findings">): string =>
  `${plain(look.state.screen)}/${plain(look.state.state)}-${plain(sightOf(look))}.png`;

/** How high a page is whose whole can be shown; null if the window shows all there is, or a dialog stands in it. */
const wholeHeight = (): number | null => {
  const { scrollHeight } = document.documentElement;
  return scrollHeight <= innerHeight || document.querySelector("dialog[open]") ? null : scrollHeight;
};

type Clip = NonNullable<PageScreenshotOptions["clip"]>;

/** Time until what depends on the window's height is drawn; ms. */
const DRAWN = 400;

/** The place of the panel that holds what a state is about, in the window as it is now. */
function placeOf(page: Page, about: string): Promise<Clip> {
  return page.locator(about).evaluate((part) => {
    const { x, y, width, height } = (part.closest(".panel") ?? part).getBoundingClientRect();
    return { x, y, width, height };
  });
}

/**
 * Keeps the whole page as it is now, or the part that the state is about, in a window that is as high. Playwright's own whole page makes the window 1 px
 * wide for a moment: what only narrow windows show would be shown, and what was open would be gone.
 */
export async function keepPicture(folder: string, page: Page, look: Omit<Look, "findings">): Promise<void> {
  const path = join(folder, fileOf(look));
  mkdirSync(join(path, ".."), { recursive: true });
  const { width, height } = look.size;
  const whole = await page.evaluate(wholeHeight);
  if (whole !== null) {
    await page.setViewportSize({ width, height: whole });
    await page.waitForTimeout(DRAWN);
  }
  const { about } = look.state;
  const part = whole === null || about === undefined ? {} : { clip: await placeOf(page, about) };
  await page.screenshot({ path, animations: "disabled", ...part });
  if (whole !== null) await page.setViewportSize({ width, height });
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

function figure(look: Look): string {
  const file = fileOf(look);
  const list = look.findings.map(
    ({ check, where, what }) => `<li>${escaped(`${check}: ${where} — ${what}`)}</li>`,
  );
  return `<figure><a href="${file}"><img loading="lazy" src="${file}" alt=""></a>
<figcaption>${sightOf(look)}${list.length > 0 ? `<ul>${list.join("")}</ul>` : ""}</figcaption></figure>`;
}

/** A page with all pictures by screen and state, and what the audit found in each. */
export function writeIndex(folder: string, looks: readonly Look[]): void {
  const screens = Map.groupBy(looks, ({ state }) => state.screen);
  const parts = [...screens].map(([screen, of]) => {
    const states = [...Map.groupBy(of, ({ state }) => state.state)].map(
      ([state, seen]) => `<h3>${escaped(state)}</h3><div>${seen.map(figure).join("\n")}</div>`,
    );
    return `<section id="${plain(screen)}"><h2>${escaped(screen)}</h2>${states.join("\n")}</section>`;
  });
  const links = [...screens.keys()].map((screen) => `<a href="#${plain(screen)}">${escaped(screen)}</a>`);
  const style = `body{font:15px/1.4 sans-serif;margin:24px}div{display:flex;gap:16px;flex-wrap:wrap;align-items:start}
figure{margin:0;max-width:360px}img{max-width:360px;max-height:360px;border:1px solid #888}li{color:#a5400f}nav a{margin-right:12px}`;
  writeFileSync(
    join(folder, "index.html"),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title><style>${style}</style>
<h1>Gallery</h1><nav>${links.join("")}</nav>${parts.join("\n")}</html>\n`,
  );
}
