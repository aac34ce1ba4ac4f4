/**
 * `npm run record -- <folder of a scenario> --seed S --out file`: lets bots play a match and writes its log, to
 * be kept in `shared/testing/recorded/`; with `--story <name>` in place of folder and seed, one of the short matches
 * of `shared/testing/stories.ts`. A recorded match is never written over: it says what was once played.
 * When the rules change, raise `RULES_VERSION` and add matches of the new rules; the old ones stay.
 */
import { writeFileSync } from "node:fs";
import { commandLine } from "../server/bin/commandLine.ts";
import { openScenario } from "../server/bin/openScenario.ts";
import { type PlayedMatch, playMatch } from "../shared/bots/playMatch.ts";
import { RULES_VERSION } from "../shared/engine/rulesVersion.ts";
import { hashOf } from "../shared/scenario/hashOf.ts";
import { entriesOf, fingerprintOf, recordedText } from "../shared/testing/recordedMatch.ts";
import { STORIES, type Story, tellStory } from "../shared/testing/stories.ts";

const USAGE = `Usage: npm run record -- <folder of a scenario> --seed S --out file
       npm run record -- --story <${STORIES.join(" | ")}> --out file`;

type Order = { readonly out: string } & (
  | { readonly story: Story }
  | { readonly folder: string; readonly seed: string }
);
type Played = Pick<PlayedMatch, "log" | "state">;

/** The command line, or null if it isn't understood. */
function orderOf(args: readonly string[]): Order | null {
  const text = { type: "string" } as const;
  const typed = commandLine(args, { seed: text, out: text, story: text });
  const [folder, ...more] = typed?.positionals ?? [];
  const { seed, out, story } = typed?.values ?? {};
  const told = STORIES.find((one) => one === story);
  if (!out || more.length > 0) return null;
  if (told && !folder && !seed) return { out, story: told };
  return folder && seed && !story ? { out, folder, seed } : null;
}

/** What the order asks for, played to its end; null if the scenario is faulty. */
function play(order: Order): Played | null {
  if ("story" in order) return tellStory(order.story);
  const scenario = openScenario(order.folder, console.log);
  return scenario && playMatch({ scenario, seed: order.seed, scenarioHash: hashOf(scenario) });
}

function recordOf({ log, state }: Played): string {
  const finalState = fingerprintOf(state);
  return recordedText({ rulesVersion: RULES_VERSION, finalState, entries: entriesOf(log) });
}

/** Exit code 1 if the scenario is faulty or the file is already there. */
function main(order: Order): number {
  const played = play(order);
  if (played === null) return 1;
  try {
    writeFileSync(order.out, recordOf(played), { flag: "wx" });
  } catch (error) {
    console.log(error instanceof Error ? error.message : String(error));
    return 1;
  }
  const what = "story" in order ? order.story : `${played.state.scenario.title}, seed ${order.seed}`;
  console.log(`${order.out}: ${what}, rules version ${RULES_VERSION}`);
  return 0;
}

const order = orderOf(process.argv.slice(2));
if (order === null) console.log(USAGE);
process.exitCode = order === null ? 2 : main(order);
