import "./brokenPipe.ts";
import { playMatch } from "../../shared/bots/playMatch.ts";
import { viewFor } from "../../shared/engine/viewFor.ts";
import type { Scenario } from "../../shared/model/scenario.ts";
import type { Language } from "../../shared/text/language.ts";
import { LANGUAGES, type LanguageCode } from "../../shared/text/languages.ts";
import { namesOf } from "../../shared/text/names.ts";
import { namesOfAll } from "../../shared/text/namesOfAll.ts";
import { endOf, type StoryLine, storyOf } from "../../shared/text/story.ts";
import { commandLine } from "./commandLine.ts";
import { LANGUAGE_USAGE, languageAsked } from "./languageAsked.ts";
import { openScenario } from "./openScenario.ts";
import { wrapped } from "./play/wrapped.ts";
import { print } from "./print.ts";

const USAGE = `Usage: npm run play -- [folder of a scenario] [--seed S] [--transcript] ${LANGUAGE_USAGE}`;
const WIDTH = 100;

interface Order {
  readonly folder: string;
  readonly seed: string;
  readonly transcript: boolean;
  readonly lang: LanguageCode;
}

/** The command line, or null if it isn't understood. */
function orderOf(args: readonly string[]): Order | null {
  const typed = commandLine(args, {
    seed: { type: "string", default: "story" },
    transcript: { type: "boolean", default: false },
    lang: { type: "string" },
  });
  const lang = languageAsked(typed?.values.lang);
  if (typed === null || lang === null) return null;
  const [folder = "scenarios/vilnius", ...more] = typed.positionals;
  return more.length === 0 ? { folder, ...typed.values, lang } : null;
}

/** A line as it stands on paper: rounds are ruled off, phases stand alone, the rest is indented. */
function printed({ kind, text }: StoryLine): readonly string[] {
  if (kind === "round") return ["", "=".repeat(WIDTH), text, "=".repeat(WIDTH)];
  if (kind === "phase") return ["", `-- ${text}`];
  return wrapped(text, WIDTH, "   ");
}

/** How the match ended, and before it, with `--transcript`, all that was said and done, as a story. */
function linesOf(scenario: Scenario, language: Language, { seed, transcript }: Order): readonly string[] {
  const { state, events } = playMatch({ scenario, seed });
  const names = namesOfAll(namesOf(viewFor(state, { kind: "facilitator" }), {}, language), state);
  const telling = { scenario, names, language };
  return [
    language.story.playedByBots(scenario.title, seed),
    ...(transcript ? storyOf(events, telling).flatMap(printed) : []),
    "",
    ...endOf(events, telling).flatMap((line) => wrapped(line, WIDTH, "")),
  ];
}

/** Lets bots play one match, and prints it. Exit code 1 if the scenario can't be played. */
async function main(order: Order): Promise<number> {
  const scenario = openScenario(order.folder, print, order.lang);
  if (scenario === null) return 1;
  for (const line of linesOf(scenario, await LANGUAGES[order.lang].load(), order)) print(line);
  return 0;
}

const order = orderOf(process.argv.slice(2));
if (order === null) print(USAGE);
process.exitCode = order === null ? 2 : await main(order);
