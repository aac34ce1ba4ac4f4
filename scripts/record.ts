/**
 * `npm run record -- <folder of a scenario> --seed S --out file`: lets bots play a match and writes its log, to
 * be kept in `shared/testing/recorded/`. With `--deeds file` seats also do what their bots would not have thought of
 * (`recorded/deeds/`). With `--story <name>` in place of folder and seed it is one of the short matches of
 * `shared/testing/stories.ts`. A recorded match is never written over: it says what was once played. When the rules
 * change, raise `RULES_VERSION` and add matches of the new rules; the old ones stay.
 */
import { writeFileSync } from "node:fs";
import { commandLine } from "../server/bin/commandLine.ts";
import { openScenario } from "../server/bin/openScenario.ts";
import { print } from "../server/bin/print.ts";
import { decide } from "../shared/bots/index.ts";
import { type PlayedMatch, playMatch } from "../shared/bots/playMatch.ts";
import { RULES_VERSION } from "../shared/engine/rulesVersion.ts";
import type { SeatId } from "../shared/model/ids.ts";
import { hashOf } from "../shared/scenario/hashOf.ts";
import { entriesOf, fingerprintOf, recordedText } from "../shared/testing/recordedMatch.ts";
import { STORIES, type Story, tellStory } from "../shared/testing/stories.ts";
import { type Deed, deedsIn, doingDeeds } from "./deeds.ts";

const USAGE = `Usage: npm run record -- <folder of a scenario> --seed S --out file [--deeds file]
       npm run record -- --story <${STORIES.join(" | ")}> --out file`;

type Order = { readonly out: string } & (
  | { readonly story: Story }
  | { readonly folder: string; readonly seed: string; readonly deeds: readonly Deed[] }
);
type Played = Pick<PlayedMatch, "log" | "state">;

/** The command line, or null if it isn't understood. */
function orderOf(args: readonly string[]): Order | null {
  const text = { type: "string" } as const;
  const typed = commandLine(args, { seed: text, out: text, story: text, deeds: text });
  const [folder, ...more] = typed?.positionals ?? [];
  const { seed, out, story, deeds } = typed?.values ?? {};
  const told = STORIES.find((one) => one === story);
  if (!out || more.length > 0) return null;
  if (told && !folder && !seed && !deeds) return { out, story: told };
  return folder && seed && !story ? { out, folder, seed, deeds: deeds ? deedsIn(deeds) : [] } : null;
}

/** Throws if one of the deeds never was legal: the match would not be the one that was asked for. */
function playWith(deeds: readonly Deed[], plan: Parameters<typeof playMatch>[0]): Played {
  const waiting = [...deeds];
  const played = playMatch({ ...plan, botFor: (seat: SeatId) => doingDeeds(seat, waiting, decide) });
  if (waiting.length > 0) throw new Error(`never done: ${JSON.stringify(waiting)}`);
  return played;
}

/** What the order asks for, played to its end; null if the scenario is faulty. */
function play(order: Order): Played | null {
  if ("story" in order) return tellStory(order.story);
  const scenario = openScenario(order.folder, print);
  return scenario && playWith(order.deeds, { scenario, seed: order.seed, scenarioHash: hashOf(scenario) });
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
    print(error instanceof Error ? error.message : String(error));
    return 1;
  }
  const what = "story" in order ? order.story : `${played.state.scenario.title}, seed ${order.seed}`;
  print(`${order.out}: ${what}, rules version ${RULES_VERSION}`);
  return 0;
}

const order = orderOf(process.argv.slice(2));
if (order === null) print(USAGE);
process.exitCode = order === null ? 2 : main(order);
