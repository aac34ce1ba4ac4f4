import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DEFAULTS } from "../config.ts";
import { listScenarios } from "../match/scenarioFiles.ts";
import { scenarioNamed } from "./serverInTest.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

let clientDir: string;
let files: readonly string[];
beforeAll(() => {
  clientDir = mkdtempSync(join(tmpdir(), "client-"));
  const vite = join(ROOT, "node_modules/vite/bin/vite.js");
  execFileSync(process.execPath, [vite, "build", "--manifest", "--outDir", clientDir], {
    cwd: ROOT,
    stdio: "ignore",
    // As it is shipped: tests run with NODE_ENV=test.
    env: { ...process.env, NODE_ENV: "production" },
  });
  files = readdirSync(clientDir, { recursive: true, encoding: "utf8" })
    .map((path) => join(clientDir, path))
    .filter((path) => statSync(path).isFile());
}, 120_000);
afterAll(() => rmSync(clientDir, { recursive: true, force: true }));

/** Enough of a text to know it by, as it would stand in a script. */
const mark = (text: string): string => text.slice(0, 40);

/** What no client may have before the server tells it: by kind, from all scenarios. */
const secrets = listScenarios(DEFAULTS.scenarioDir)
  .map(scenarioNamed)
  .flatMap(({ seats, cards, events, history = "" }) => [
    ...Object.values(seats).map(({ brief }) => brief.confidential),
    ...Object.values(cards).map(({ text }) => text),
    ...Object.values(events).flatMap(({ text, cables }) => [text, ...Object.values(cables)]),
    ...(history === "" ? [] : [history]),
  ])
  .map(mark);

test("the built client holds no text of any scenario that somebody must not read", () => {
  expect(secrets.length).toBeGreaterThan(20);
  const texts = files
    .filter((path) => /\.(js|html|css|json|map)$/.test(path))
    .map((path) => readFileSync(path, "utf8"));
  expect(texts.join("")).toContain("Silence Procedure");
  for (const secret of secrets)
    expect(
      texts.some((text) => text.includes(secret)),
      secret,
    ).toBe(false);
});

test("the page keeps to the content security policy: no script and no style stands in it", () => {
  const page = readFileSync(join(clientDir, "index.html"), "utf8");
  expect(page).toContain("<script");
  expect(page.match(/<script(?![^>]*\ssrc=)[^>]*>/g)).toBeNull();
  expect(page).not.toMatch(/<style|\sstyle=|\son\w+=/);
});

/** A chunk of the manifest that the build writes: its file, and what is fetched with it. */
interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

/** The scripts that the page itself names. */
const named = (): readonly string[] =>
  [...readFileSync(join(clientDir, "index.html"), "utf8").matchAll(/<script[^>]*\ssrc="\/([^"]+)"/g)].map(
    ([, file = ""]) => file,
  );

const manifestOf = (): Readonly<Record<string, Chunk>> =>
  JSON.parse(readFileSync(join(clientDir, ".vite/manifest.json"), "utf8"));

/** The scripts of these sources: their own and whatever they import at once. */
function reachedBy(sources: readonly string[]): readonly string[] {
  const manifest = manifestOf();
  const seen = new Set<string>();
  const visit = (source: string): void => {
    const chunk = manifest[source];
    if (!chunk) throw new Error(`no chunk for ${source}`);
    if (seen.has(chunk.file)) return;
    seen.add(chunk.file);
    (chunk.imports ?? []).forEach(visit);
  };
  sources.forEach(visit);
  return [...seen].filter((file) => file.endsWith(".js"));
}

/** The scripts that come with the page and these sources. */
function scriptsOf(later: readonly string[]): readonly string[] {
  const manifest = manifestOf();
  const first = Object.keys(manifest).filter((source) => named().includes(manifest[source]?.file ?? ""));
  return reachedBy([...first, ...later]);
}

const kilobytes = (scripts: readonly string[]): number =>
  scripts.reduce((sum, file) => sum + gzipSync(readFileSync(join(clientDir, file)), { level: 9 }).length, 0) /
  1000;

const PLAY = ["app/Match.tsx", "app/MatchScreen.tsx", "map/startMap.ts", "cards/startCards.ts"];
/** The sentences of each language: a page fetches those that it is read in, and no others. */
const SENTENCES = ["english", "german", "ukrainian"].map((language) => `../shared/text/${language}.ts`);

test.each(SENTENCES)(
  "the play page, with map and cards and %s, is at most 330 kB of scripts",
  (sentences) => {
    const scripts = scriptsOf([...PLAY, sentences]);
    expect(scripts.some((file) => file.includes("phaser"))).toBe(true);
    expect(kilobytes(scripts)).toBeLessThanOrEqual(330);
  },
);

test.each(SENTENCES)("%s can be read by themselves: the page's own script waits for them", (sentences) => {
  expect(named()).not.toEqual([]);
  for (const script of named()) expect(reachedBy([sentences])).not.toContain(script);
});

test("the landing page comes without Phaser and without the match, in one script of an eighth of that", () => {
  const scripts = scriptsOf([]);
  expect(scripts.filter((file) => /phaser|Match-/.test(file))).toEqual([]);
  expect(scripts).toHaveLength(1);
  expect(kilobytes(scripts)).toBeLessThanOrEqual(40);
});

test("no script of the client checks what comes or carries out what is done: that is the server's", () => {
  const scripts = files.filter((path) => path.endsWith(".js")).map((path) => readFileSync(path, "utf8"));
  expect(scripts.some((script) => script.includes("notYourSeat"))).toBe(true);
  expect(scripts.filter((script) => script.includes("_zod"))).toEqual([]);
});
