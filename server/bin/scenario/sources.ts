import { writeFileSync } from "node:fs";
import { sourcesOf } from "../../../shared/scenario/sources.ts";
import { LANGUAGES, type LanguageCode } from "../../../shared/text/languages.ts";
import { commandLine } from "../commandLine.ts";
import { LANGUAGE_USAGE, languageAsked } from "../languageAsked.ts";
import { openScenario } from "../openScenario.ts";
import { sourcesHtml } from "./sources/sourcesHtml.ts";
import { sourcesMarkdown } from "./sources/sourcesMarkdown.ts";
import type { Subcommand } from "./subcommand.ts";

const USAGE = `folder [--out page.html | page.md] ${LANGUAGE_USAGE}`;

interface Order {
  readonly folder: string;
  /** Null: it is printed. */
  readonly out: string | null;
  readonly lang: LanguageCode;
}

/** The command line, or null if it isn't understood. */
function orderOf(args: readonly string[]): Order | null {
  const typed = commandLine(args, { out: { type: "string" }, lang: { type: "string" } });
  const [folder, ...more] = typed?.positionals ?? [];
  const out = typed?.values.out ?? null;
  const lang = languageAsked(typed?.values.lang);
  if (folder === undefined || more.length > 0 || lang === null) return null;
  return out === null || /\.(html|md)$/.test(out) ? { folder, out, lang } : null;
}

async function tell({ folder, out, lang }: Order, print: (line: string) => void): Promise<number> {
  const scenario = openScenario(folder, print, lang);
  if (scenario === null) return 1;
  const page = { title: scenario.title, report: sourcesOf(scenario), text: await LANGUAGES[lang].load() };
  if (out === null) {
    print(sourcesMarkdown(page).trimEnd());
    return 0;
  }
  try {
    writeFileSync(out, (out.endsWith(".md") ? sourcesMarkdown : sourcesHtml)(page));
  } catch (error) {
    print(`${out} can't be written: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
  print(
    `${out} is written. Open it in a browser${out.endsWith(".md") ? " or an editor" : ", and print it if you like"}.`,
  );
  return 0;
}

/**
 * Tells every claim of a scenario with where it comes from. Exit code 1 if the scenario is faulty or the page
 * can't be written, 2 if the command line isn't understood.
 */
export const sources: Subcommand = {
  name: "sources",
  usage: USAGE,
  summary: "Tells every claim of a scenario with its source, as a page for teachers (HTML, or Markdown).",
  run: (args, print) => {
    const order = orderOf(args);
    if (order !== null) return tell(order, print);
    print(`Usage: npm run scenario -- sources ${USAGE}`);
    return 2;
  },
};
