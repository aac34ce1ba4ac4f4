import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { Look } from "./look.ts";
import { sightOf } from "./report.ts";

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, "-");

/** The file of a picture, within the gallery's folder. */
export const fileOf = (look: Omit<Look, "findings">): string =>
  `${plain(look.state.screen)}/${plain(look.state.state)}-${plain(sightOf(look))}.png`;

/**
 * Keeps the whole page as it is now. Playwright's own full page makes the window 1 px wide for a moment, so that
 * what only narrow windows show is shown, and what was open is gone.
 */
export async function keepPicture(folder: string, page: Page, look: Omit<Look, "findings">): Promise<void> {
  const path = join(folder, fileOf(look));
  mkdirSync(join(path, ".."), { recursive: true });
  const devtools = await page.context().newCDPSession(page);
  const { cssContentSize } = await devtools.send("Page.getLayoutMetrics");
  const clip = { ...cssContentSize, scale: 1 };
  const shot = { captureBeyondViewport: false, clip } as const;
  const { data } = await devtools.send("Page.captureScreenshot", shot);
  await devtools.detach();
  writeFileSync(path, Buffer.from(data, "base64"));
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
