/**
 * `npm run gallery [-- --only play --size 390 --theme dark --language de --out gallery --quick]`: pictures of every
 * screen in every state at every size, with an audit of each, in a folder with an index page. Ends with 1 if the
 * audit finds anything. `--only` is part of a screen's or state's name, and may be given several times; `--quick`
 * leaves axe out; `--vision deuteranopia` (or `protanopia`, `achromatopsia`) shows colours so. Without `--language` and `--theme`: English by day and by night; other languages by day.
 */
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import config from "../../playwright.config.ts";
import { findBrowser } from "../../scripts/browser.ts";
import { startGallery } from "./galleryServer.ts";
import { contextFor, type Look, look } from "./look.ts";
import { keepPicture, writeIndex } from "./pictures.ts";
import { findingLines, summaryLine } from "./report.ts";
import { settingsOf } from "./settings.ts";
import { STATES } from "./states.ts";

const { values: wanted } = parseArgs({
  options: {
    only: { type: "string", multiple: true, default: [""] },
    size: { type: "string", multiple: true },
    theme: { type: "string", multiple: true },
    language: { type: "string", multiple: true },
    vision: { type: "string" },
    out: { type: "string", default: "gallery" },
    quick: { type: "boolean", default: false },
  },
});

const states = STATES.filter(({ screen, state }) =>
  wanted.only.some((part) => `${screen} ${state}`.includes(part)),
);
const settings = settingsOf(wanted);

async function lookAtAll(url: string): Promise<readonly Look[]> {
  const { executablePath: _, ...options } = config.use?.launchOptions ?? {};
  const browser = await chromium.launch({ ...options, executablePath: findBrowser() ?? "" });
  const looks: Look[] = [];
  const keep = keepPicture.bind(null, wanted.out);
  for (const { sizes, ...setting } of settings) {
    const context = await contextFor(browser, setting);
    for (const state of states) {
      looks.push(...(await look(context, state, sizes, { ...setting, url, axe: !wanted.quick, keep })));
      process.stdout.write(".");
    }
    await context.close();
  }
  await browser.close();
  return looks;
}

const server = await startGallery();
const looks = await lookAtAll(server.url).finally(server.stop);
writeIndex(wanted.out, looks);
console.log(`\n${findingLines(looks).join("\n")}\n${summaryLine(looks)}\n${wanted.out}/index.html`);
process.exit(looks.some(({ findings }) => findings.length > 0) ? 1 : 0);
