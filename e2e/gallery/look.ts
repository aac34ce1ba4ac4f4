import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "@playwright/test";
import type { Finding } from "../../client/dev/audit/shown.ts";
import type { GalleryState } from "./galleryState.ts";
import { isNarrow, type Size } from "./sizes.ts";
import { speakPseudo, VOICES, type VoiceName } from "./voices.ts";

export type Theme = "light" | "dark";

/** Ways of seeing in which colours that differ for others look alike. */
export const VISIONS = ["deuteranopia", "protanopia", "achromatopsia"] as const;
export type Vision = (typeof VISIONS)[number];

/** How a browser shows what is looked at in it. */
export interface Setting {
  readonly theme: Theme;
  readonly voice: VoiceName;
  /** How many px of the screen one px of the page takes. */
  readonly scale: number;
  /** Emulated, for the pictures; null for all colours. */
  readonly vision: Vision | null;
}

/** One state as it was seen at one size. */
export interface Look {
  readonly state: GalleryState;
  readonly size: Size;
  readonly theme: Theme;
  readonly voice: VoiceName;
  readonly vision: Vision | null;
  readonly findings: readonly Finding[];
}

export interface Viewing extends Setting {
  readonly url: string;
  /** Also asks axe, which takes about a second a page. */
  readonly axe: boolean;
  /** Keeps the picture of what is on the page. */
  readonly keep: (page: Page, look: Omit<Look, "findings">) => Promise<void>;
}

const LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Time until canvases are painted and panels have found their size; ms. */
const SETTLED = 500;
/** Time until the cards of a reveal, which are drawn face down, have been turned over; ms. */
const TURNED = 1500;

/** What the audit finds on the page as it stands. */
export async function measured(page: Page): Promise<readonly Finding[]> {
  const address = new URL("/dev/audit/index.ts", page.url()).href;
  await page.addScriptTag({ type: "module", url: address });
  await page.waitForFunction(() => "audit" in window);
  return page.evaluate(() => (window as unknown as { audit: () => readonly Finding[] }).audit());
}

async function asked(page: Page, voice: VoiceName): Promise<readonly Finding[]> {
  // The audit measures targets itself: axe takes one for small that is scrolled half under the foot of a dialog.
  const own = ["target-size"];
  // In the language that nobody speaks, names that stand in a label are longer there than where they are shown.
  const unspoken = voice === "pseudo" ? ["label-content-name-mismatch"] : [];
  const axe = new AxeBuilder({ page }).withTags(LEVELS).disableRules([...own, ...unspoken]);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }): Finding => ({ check: "axe", where: html.slice(0, 80), what: id })),
  );
}

async function arrived(page: Page): Promise<void> {
  // What stands there until a page has come is no picture of it.
  await page.locator("main:not([aria-busy])").first().waitFor({ timeout: 60_000 });
  await page.evaluate(() => document.fonts.ready);
}

/** Canvases take a while; where none can be had, the lists stand in for them. */
const isPainted = () =>
  document.querySelector(".map-panel > .place-list") === null &&
  document.querySelector(".card-backs") === null &&
  [...document.querySelectorAll(".cards-canvas-on")].every((place) => place.querySelector("canvas")) &&
  // Until they are drawn, the whole list stands in their place.
  [...document.querySelectorAll(".cards-canvas-on + .cards")].every((list) => list.matches(".cards-drawn"));

const painted = (page: Page): Promise<unknown> =>
  page.waitForFunction(isPainted, null, { timeout: 45_000 }).catch(() => null);

/** Shows the page as somebody sees it who doesn't tell certain colours apart. */
async function seenAs(page: Page, vision: Vision): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setEmulatedVisionDeficiency", { type: vision });
}

/** Opens a state at a size and does what leads to it. */
async function opened(page: Page, state: GalleryState, { url, voice }: Viewing): Promise<void> {
  await state.before?.(page);
  await page.goto(`${url}${state.path}`);
  await arrived(page);
  await state.prepare?.(page, VOICES[voice].ui);
}

/** Brings the end of what a state is about into sight: of what is longer than its panel, all that there is room for. */
const scrolledTo = (page: Page, about: string): Promise<void> =>
  page.locator(about).evaluate((part) => part.scrollIntoView({ block: "end" }));

/** Looks at one state at several sizes that show the same panels. */
async function lookAt(page: Page, state: GalleryState, sizes: readonly Size[], viewing: Viewing) {
  const looks: Look[] = [];
  const [first] = sizes;
  if (!first) return looks;
  await page.setViewportSize(first);
  await opened(page, state, viewing);
  if (viewing.vision) await seenAs(page, viewing.vision);
  for (const size of sizes) {
    await page.setViewportSize(size);
    await painted(page);
    await page.waitForTimeout((await page.locator(".reveal canvas").count()) > 0 ? TURNED : SETTLED);
    const { theme, voice, vision } = viewing;
    if (state.about !== undefined) await scrolledTo(page, state.about);
    const look = { state, size, theme, voice, vision };
    await viewing.keep(page, look);
    const findings = [...(await measured(page)), ...(viewing.axe ? await asked(page, voice) : [])];
    looks.push({ ...look, findings });
  }
  return looks;
}

/** What went wrong on the way is a finding too: a state that can't be shown. */
const lost = (
  state: GalleryState,
  sizes: readonly Size[],
  { theme, voice, vision }: Viewing,
  error: unknown,
): readonly Look[] => {
  const what = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
  return sizes.map((size) => ({
    state,
    size,
    theme,
    voice,
    vision,
    findings: [{ check: "axe", where: "the state itself", what }],
  }));
};

/** A browser in which many states are looked at, one after the other: what it has loaded stays loaded. */
export async function contextFor(
  browser: Browser,
  { theme, voice, scale }: Setting,
): Promise<BrowserContext> {
  const { locale } = VOICES[voice];
  const context = await browser.newContext({
    colorScheme: theme,
    reducedMotion: "reduce",
    locale,
    deviceScaleFactor: scale,
  });
  if (voice === "pseudo") await speakPseudo(context);
  return context;
}

/** Looks at a state at all the sizes that it has among these. */
export async function look(
  context: BrowserContext,
  state: GalleryState,
  sizes: readonly Size[],
  viewing: Viewing,
): Promise<readonly Look[]> {
  const wanted = sizes.filter(({ name }) => state.sizes?.includes(name) ?? true);
  const looks: Look[] = [];
  for (const group of [wanted.filter((size) => !isNarrow(size)), wanted.filter(isNarrow)]) {
    if (group.length === 0) continue;
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    try {
      looks.push(...(await lookAt(page, state, group, viewing)));
    } catch (error) {
      looks.push(...lost(state, group, viewing, error));
    }
    await page.close();
  }
  return looks;
}
