import { parseArgs } from "node:util";
import { playMatch } from "../../shared/bots/playMatch.ts";
import { viewFor } from "../../shared/engine/viewFor.ts";
import { ENGLISH } from "../../shared/text/english.ts";
import { namesOfAll } from "../../shared/text/namesOfAll.ts";
import { endOf, type StoryLine, storyOf } from "../../shared/text/story.ts";
import { loadScenario } from "../match/scenarioFiles.ts";
import { wrapped } from "./play/wrapped.ts";

const USAGE = "Usage: npm run play -- [folder of a scenario] [--seed S] [--transcript]";
const WIDTH = 100;

interface Order {
  readonly folder: string;
  readonly seed: string;
  readonly transcript: boolean;
}

/** The command line, or null if it isn't understood. */
function orderOf(args: readonly string[]): Order | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        seed: { type: "string", default: "story" },
        transcript: { type: "boolean", default: false },
      },
    });
    const [folder = "scenarios/vilnius", ...more] = positionals;
    return more.length === 0 ? { folder, ...values } : null;
  } catch {
    return null;
  }
}

/** A line as it stands on paper: rounds are ruled off, phases stand alone, the rest is indented. */
function printed({ kind, text }: StoryLine): readonly string[] {
  if (kind === "round") return ["", "=".repeat(WIDTH), text, "=".repeat(WIDTH)];
  if (kind === "phase") return ["", `-- ${text}`];
  return wrapped(text, WIDTH, "   ");
}

/** Lets bots play one match, and prints how it ended; with `--transcript` all that was said and done, as a story. */
function main({ folder, seed, transcript }: Order): number {
  const { scenario, problems } = loadScenario(folder);
  if (scenario === null) {
    for (const { file, line, message } of problems) console.log(`${file}:${line}: ${message}`);
    return 1;
  }
  const { state, events } = playMatch({ scenario, seed });
  const names = namesOfAll(viewFor(state, { kind: "facilitator" }), state, {});
  const telling = { scenario, names, language: ENGLISH };
  console.log(`${scenario.title}, played by bots (seed ${seed})`);
  if (transcript) for (const line of storyOf(events, telling).flatMap(printed)) console.log(line);
  console.log("");
  for (const line of endOf(events, telling)) for (const part of wrapped(line, WIDTH, "")) console.log(part);
  return 0;
}

const order = orderOf(process.argv.slice(2));
if (order === null) console.log(USAGE);
process.exitCode = order === null ? 2 : main(order);
