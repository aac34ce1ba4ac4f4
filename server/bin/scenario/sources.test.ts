import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SourcesReport } from "../../../shared/model/sourcesReport.ts";
import { ENGLISH } from "../../../shared/text/english.ts";
import { GERMAN } from "../../../shared/text/german.ts";
import { UKRAINIAN } from "../../../shared/text/ukrainian.ts";
import { sourcesHtml } from "./sources/sourcesHtml.ts";
import { sourcesMarkdown } from "./sources/sourcesMarkdown.ts";
import { sources } from "./sources.ts";

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "sources-"));
});
afterAll(() => rmSync(root, { recursive: true }));

async function run(...args: readonly string[]) {
  const lines: string[] = [];
  const code = await sources.run(args, (line) => lines.push(line));
  return { code, text: lines.join("\n") };
}

describe("npm run scenario -- sources", () => {
  it("prints every claim with its article and paragraph, or its mark", async () => {
    const { code, text } = await run("scenarios/vilnius");
    expect(code).toBe(0);
    expect(text).toContain("# Sources of The Road to Vilnius");
    expect(text).toContain(
      "- **A3** 2 Options to Prevent the Next Russian Invasion of Ukraine, Peter D. Feaver",
    );
    expect(text).toMatch(/## Turkey\n[\s\S]*\*\*Finland was easy\*\* \(card\)\n[\s\S]*?\n {2}A3\u00a0¶17\n/);
    expect(text).toContain("**Background:** ");
    expect(text).toContain("**Author:** ");
  });

  it("writes a page to be printed, and counts on it what it tells", async () => {
    const out = join(root, "page.html");
    expect((await run("scenarios/vilnius", "--out", out)).code).toBe(0);
    const page = readFileSync(out, "utf8");
    const counts =
      /<p>(\d+) claims: (\d+) with an article and its paragraph, (\d+) background, (\d+) by the author\.<\/p>/;
    const [, all, article, background, author] = (counts.exec(page) ?? []).map(Number);
    expect(page.match(/class="source"/g)?.length).toBe(all);
    expect(page.match(/<span class="mark">Background</g)?.length).toBe(background);
    expect(page.match(/<span class="mark">Author</g)?.length).toBe(author);
    expect((article ?? 0) + (background ?? 0) + (author ?? 0)).toBe(all);
    expect(page).toContain("@media print");
    expect(page).not.toContain("<script");
  });

  it("writes the same as Markdown if the file is to be called so", async () => {
    const out = join(root, "page.md");
    expect((await run("scenarios/tiny", "--out", out)).code).toBe(0);
    expect(readFileSync(out, "utf8").trimEnd()).toBe((await run("scenarios/tiny")).text);
  });

  it("tells them in another language, page and scenario, and knows only those that there are", async () => {
    const german = await run("scenarios/vilnius", "--lang", "de");
    expect(german.text).toContain(GERMAN.ui.sourcesPage.lead);
    expect(german.text).toContain("## Türkei");
    expect(german.text).not.toMatch(/Background|Author:|claims/);
    const out = join(root, "uk.html");
    expect((await run("scenarios/vilnius", "--out", out, "--lang", "uk")).code).toBe(0);
    const page = readFileSync(out, "utf8");
    expect(page).toContain('<html lang="uk">');
    expect(page).toContain(UKRAINIAN.ui.sourcesPage.lead);
    expect(page).toContain("Туреччина");
    expect(await run("scenarios/vilnius", "--lang", "xx")).toMatchObject({ code: 2 });
  });

  it("says what it needs if it isn't told so", async () => {
    for (const args of [[], ["scenarios/tiny", "--out", "page.pdf"], ["scenarios/tiny", "--print"]])
      expect(await run(...args)).toMatchObject({ code: 2, text: expect.stringContaining("Usage: ") });
    expect(await run("scenarios/nowhere")).toMatchObject({ code: 1 });
    const nowhere = join(root, "no", "page.html");
    expect(await run("scenarios/tiny", "--out", nowhere)).toMatchObject({ code: 1 });
  });

  it("takes the words of a scenario as words", () => {
    const claim = {
      path: ["cards", "x"],
      title: '<b onclick="x">',
      text: "a *b* [c](d)",
      source: { author: "<i>" },
    };
    const report: SourcesReport = {
      articles: [],
      counts: { article: 0, background: 0, author: 1 },
      parts: [{ path: ["cards"], name: null, claims: [claim] }],
    };
    const page = sourcesHtml({ title: "<script>", report, text: ENGLISH });
    expect(page).not.toMatch(/<script|<b onclick|<i>/);
    const markdown = sourcesMarkdown({ title: "<script>", report, text: ENGLISH });
    expect(markdown).toContain("> a \\*b\\* \\[c\\](d)");
    expect(markdown).not.toMatch(/[^\\]<(script|b |i)/);
  });
});
