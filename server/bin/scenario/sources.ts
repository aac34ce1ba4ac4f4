import { writeFileSync } from "node:fs";
import { sourcesOf } from "../../../shared/scenario/sources.ts";
import { commandLine } from "../commandLine.ts";
import { openScenario } from "../openScenario.ts";
import { sourcesHtml } from "./sources/sourcesHtml.ts";
import { sourcesMarkdown } from "./sources/sourcesMarkdown.ts";
import type { Subcommand } from "./subcommand.ts";

const USAGE = "folder [--out page.html | page.md]";

interface Order {
  readonly folder: string;
  /** Null: it is printed. */
  readonly out: string | null;
}

/** The command line, or null if it isn't understood. */
function orderOf(args: readonly string[]): Order | null {
  const typed = commandLine(args, { out: { type: "string" } });
  const [folder, ...more] = typed?.positionals ?? [];
  const out = typed?.values.out ?? null;
  if (folder === undefined || more.length > 0) return null;
  return out === null || /\.(html|md)$/.test(out) ? { folder, out } : null;
}

function tell({ folder, out }: Order, print: (line: string) => void): number {
  const scenario = openScenario(folder, print);
  if (scenario === null) return 1;
  const report = sourcesOf(scenario);
  if (out === null) {
    print(sourcesMarkdown(scenario, report).trimEnd());
    return 0;
  }
  try {
    writeFileSync(out, (out.endsWith(".md") ? sourcesMarkdown : sourcesHtml)(scenario, report));
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
