import { setPriority } from "node:os";
import { parentPort } from "node:worker_threads";
import { decide } from "../../../shared/bots/index.ts";
import { roll } from "../../../shared/engine/chance.ts";
import type { ScenarioCut } from "../../../shared/model/cut.ts";
import type { View } from "../../../shared/model/view.ts";
import type { Question, Reply } from "./botMessages.ts";

/** Cuts of scenarios that this worker has seen. They are large, and never change. */
const MOST_CUTS = 400;
const cuts = new Map<string, ScenarioCut>();

function scenarioOf({ cut, scenario }: Question): ScenarioCut {
  const known = scenario ?? cuts.get(cut);
  if (!known) throw new Error("the scenario was never sent");
  if (scenario) cuts.set(cut, scenario);
  for (const key of cuts.keys()) if (cuts.size > MOST_CUTS) cuts.delete(key);
  return known;
}

function reply(question: Question): Reply {
  const { number, seed } = question;
  try {
    const view: View = { ...question.view, scenario: scenarioOf(question) };
    return { number, intent: decide(view, (key, sides) => roll(seed, key, sides)) };
  } catch (error) {
    return { number, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** Whoever waits for an answer goes before a bot that thinks. */
const POLITE = 10;
// On Linux alone this is said of one thread and not of the whole process.
if (process.platform === "linux") setPriority(POLITE);

// Bots think here, so that no thought of theirs delays anybody's answer.
parentPort?.on("message", (question: Question) => parentPort?.postMessage(reply(question)));
