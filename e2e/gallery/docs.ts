/**
 * `npm run gallery:docs`: takes anew the pictures that `docs/look.md` shows. They are WebP, which the browser
 * writes itself, in `docs/look`.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { chromium, type Page } from "@playwright/test";
import config from "../../playwright.config.ts";
import { findBrowser } from "../../scripts/browser.ts";
import { startGallery } from "./galleryServer.ts";
import { contextFor, type Look, look, type Theme, type Vision } from "./look.ts";
import { fileOf } from "./pictures.ts";
import { findingLines } from "./report.ts";
import { SIZES } from "./sizes.ts";
import { STATES } from "./states.ts";

const FOLDER = "docs/look";
const QUALITY = 72;

interface Shown {
  /** Screen and state. */
  readonly of: string;
  readonly size: string;
  readonly theme?: Theme;
  readonly vision?: Vision;
}

/** One picture for each thing that the page speaks of. */
const SHOWN: readonly Shown[] = [
  { of: "play / talks", size: "1440" },
  { of: "play / talks", size: "1440", theme: "dark" },
  { of: "play / talks", size: "1440", vision: "deuteranopia" },
  { of: "play / talks", size: "1024" },
  { of: "landing / start", size: "1440" },
  { of: "council / silence, with a clock", size: "1440", theme: "dark" },
  { of: "play / key of the map", size: "390" },
  { of: "play / talks, with motions", size: "390", theme: "dark" },
  { of: "play / a card aimed", size: "390" },
  { of: "composers / motion", size: "390" },
  { of: "council / breaking silence", size: "1440" },
  { of: "council / stances revealed", size: "1440", vision: "achromatopsia" },
  { of: "projector / talks", size: "1440" },
  { of: "results / what happened", size: "1440" },
];

/** Keeps what is in the window, small enough for a repository. */
async function keepSmall(page: Page, seen: Omit<Look, "findings">): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const { data } = await devtools.send("Page.captureScreenshot", { format: "webp", quality: QUALITY });
  const name = fileOf(seen).replace("/", "-").replace(/png$/, "webp");
  writeFileSync(`${FOLDER}/${name}`, Buffer.from(data, "base64"));
  await devtools.detach();
}

const { executablePath: _, ...options } = config.use?.launchOptions ?? {};
mkdirSync(FOLDER, { recursive: true });
const server = await startGallery();
const browser = await chromium.launch({ ...options, executablePath: findBrowser() ?? "" });
const looks: Look[] = [];
for (const { of, size, theme = "light", vision = null } of SHOWN) {
  const setting = { theme, vision, voice: "en", scale: 1 } as const;
  const context = await contextFor(browser, setting);
  const viewing = { ...setting, url: server.url, axe: false, keep: keepSmall };
  const sizes = SIZES.filter(({ name }) => name === size);
  for (const state of STATES.filter((one) => `${one.screen} / ${one.state}` === of))
    looks.push(...(await look(context, state, sizes, viewing)));
  await context.close();
}
await browser.close();
await server.stop();
console.log(`${findingLines(looks).join("\n")}\n${looks.length} pictures in ${FOLDER}`);
process.exit(looks.length === SHOWN.length ? 0 : 1);
